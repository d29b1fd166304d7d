import { anyOf, WEEKDAYS } from './names.ts'

const NAME = `(${anyOf(WEEKDAYS)})`
// Nothing but marks and a clock time may stand between: `Friday, 22 September`, `04:10 PM @ Friday - 08 December`.
const BEFORE = new RegExp(`(?<!\\p{L})${NAME}\\.?[\\s,|(–—-]{0,4}(?:(?:the|den|der|el|le|il)\\s+)?$`, 'iu')
const AFTER = new RegExp(`^[\\s,(–—-]{0,4}${NAME}(?!\\p{L})`, 'iu')
const CJK = /(?:星期|周|週)([一二三四五六日天])/
const CJK_DAYS = '一二三四五六日'

/** The weekday written beside a day in a text; 1 Monday to 7 Sunday. */
export function besideWeekday(text: string, start: number, end: number): number | null {
  const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 16)]
  const name = (BEFORE.exec(before) ?? AFTER.exec(after))?.[1]
  if (name) return WEEKDAYS.get(name.toLowerCase())?.number ?? null
  return cjkWeekday(/^[\s（(]{0,2}(?:星期|周|週)[一二三四五六日天]/.exec(after)?.[0] ?? '')
}

/** Of `周五` or `星期天`. */
export function cjkWeekday(text: string): number | null {
  const sign = CJK.exec(text)?.[1]
  return sign ? CJK_DAYS.indexOf(sign === '天' ? '日' : sign) + 1 : null
}
