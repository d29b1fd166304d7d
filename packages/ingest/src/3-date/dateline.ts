const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu
const SMALL = new Set([
  'de',
  'del',
  'la',
  'el',
  'of',
  'the',
  'and',
  'am',
  'an',
  'der',
  'di',
  'da',
  'на',
  'и',
  'by',
  'for',
  'from',
])
const CJK_PLACE = /^[\p{Script=Han}\s()（）·]{2,20}$/u
// Where `今(14)日` or `8日` is not enough: the day is followed by the word for a wire's dispatch, or by a report's verb.
const CJK_AFTER = /^[(（]?[电電讯訊]|^(?:综合|綜合)?(?:报道|報道|報導|消息|讯)/u
// `据路透社9月15日报道`: the day of a report that is cited, and not of the one that cites it.
const CITING = /[据據][^,,。;;]{1,30}$/u
/** Signs of the name of a medium before the day, and of the verb behind it. */
const CITED = { before: 40, behind: 8 }
const REPORT = /^[(（]?(?:报道|報道|報導)/u
const AFTER =
  /^[\s.,;]{0,2}(?:\s*(?:\([^)]{0,60}\)|\/[^/]{1,24}\/|[-–—:|]|\p{Lu}{3,}))|^\.\s+\p{Lu}|^\)[.:,]?\s/u
const LONGEST_PLACE = 80
// Where the title or a caption was run into the paragraph, the place is told by its capitals and the credit behind the day.
const SHOUTED = /(?:^|[\s(])\p{Lu}{4,}(?:[ -]\p{Lu}{2,}){0,3}[,.]?\s+$/u
const CREDIT = /^[.,]?\s{0,2}(?:\([^)]{1,60}\)|\/[^/]{1,24}\/|[-–—]\s)/u
const RUN_IN = 240

/** Whether the day at `start` to `end` is that of another medium's report, which the text cites. */
export const isCited = (paragraph: string, start: number, end: number): boolean =>
  CITING.test(paragraph.slice(Math.max(0, start - CITED.before), start)) &&
  REPORT.test(paragraph.slice(end, end + CITED.behind))

/**
 * @param dated whether the day has its year
 * True where the day at `start` to `end` belongs to a dateline: names before it (`BEIJING (Wire -`, `Москва.`,
 * `新华社北京`), a credit, a dash or a full stop behind it.
 */
export function isDateline(paragraph: string, start: number, end: number, dated: boolean): boolean {
  const [before, after] = [paragraph.slice(0, start), paragraph.slice(end, end + 80)]
  if (start <= RUN_IN && SHOUTED.test(before) && CREDIT.test(after)) return true
  if (start > LONGEST_PLACE) return false
  if (/\p{Script=Han}/u.test(paragraph.slice(start, end + 1)) || /日$/.test(paragraph.slice(start, end)))
    return CJK_PLACE.test(before.trim()) && CJK_AFTER.test(after.trim())
  const words = before.match(TOKEN) ?? []
  // `29.11.2022 – …`, `(29 November 2022) …`, `29 November 2022. The …`: the day alone opens the text, or stands in
  // figures before its first sentence: `29.11.2022 The …`.
  if (words.length === 0)
    return (
      dated &&
      start <= 2 &&
      (/^\s?[–—•|:]\s|^\s-\s|^\)\s|^\.\s+\p{Lu}/u.test(after) ||
        (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(paragraph.slice(start, end)) && /^\s["“„«»]?\p{Lu}/u.test(after)))
    )
  if (words.length > 10) return false
  const named = words.every((word) => SMALL.has(word) || /^[\p{Lu}\p{N}]/u.test(word))
  const shouted = words.every((word) => word === word.toUpperCase())
  return named && (AFTER.test(after) || (shouted && /^,?\s+\p{Lu}/u.test(after)))
}
