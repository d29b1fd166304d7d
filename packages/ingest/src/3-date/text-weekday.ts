import { matchesOf } from './matches.ts'
import { anyOf, WEEKDAYS } from './names.ts'
import { cjkWeekday } from './weekday.ts'

/** A report names the day of its news in its first sentences, or not at all. */
const FIRST_SENTENCES = 700
const LONG = new RegExp(
  `(?<!\\p{L})(?:(?<not>next|coming|until|every|each|nächsten|kommenden|próximo|следующ\\p{L}+|ближайш\\p{L}+)\\s+)?(?<name>${anyOf(WEEKDAYS)})(?!\\p{L})`,
  'giu',
)
const CJK = /(?<not>[上下每])?(?:星期|周|週)[一二三四五六日天](?![个季期年])/g

/**
 * The first weekday in the first sentences, 1 Monday to 7 Sunday; `next Friday` is none.
 * @param lang whose names count beside the English ones: `segunda` is Monday in Portuguese only
 */
export function textWeekday(text: string, lang: string | null): number | null {
  const head = text.slice(0, FIRST_SENTENCES)
  if (lang === 'zh' || lang === 'ja') {
    for (const { start, end, groups } of matchesOf(CJK, head))
      if (!groups['not']) return cjkWeekday(head.slice(start, end))
    return null
  }
  for (const { groups } of matchesOf(LONG, head)) {
    const name = (groups['name'] ?? '').toLowerCase()
    const entry = WEEKDAYS.get(name)
    // Abbreviations are words of other languages too (`sat`, `so`, `mer`), and running text spells the day out.
    if (!entry || name.length < 5 || groups['not']) continue
    if (entry.langs.has(lang ?? 'en') || entry.langs.has('en')) return entry.number
  }
  return null
}
