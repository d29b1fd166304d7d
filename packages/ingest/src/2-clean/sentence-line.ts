import type { Shape } from './shape.ts'

/** In words: of a thousand headlines of the press fourteen are longer than 18 words and six longer than 20. */
const LONGEST_HEADLINE = 20
/** Shorter lines with a sentence's grammar are as often headlines: `They said it could not be done`. */
const SHORTEST = 12
/** Headlines leave articles out: no more than three of them stand in one. */
const MOST_ARTICLES = 3

const ARTICLES = /(?<!\p{L})(?:the|an?)(?!\p{L})/gu
/** Chinese headlines are parted by spaces, sentences by commas. */
const CHINESE_CLAUSES = /[\u4e00-\u9fff%][,，][^,，]+[\u4e00-\u9fff%][,，](?!\d{3})|^据.{4,40}[,，](?!\d{3})/u
/** When it was, said first: headlines begin with what happened. */
const WHEN =
  /^(?:In|During|Over) (?:\p{L}+ ){0,4}(?:(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December)\b/u
/** So long is a line that begins so. */
const SHORTEST_WHEN = 8
/** A stop, and the next sentence behind it. The words before it are no abbreviations, which are shorter. */
const GOES_ON = /(?:\p{Ll}{4}|\d|%)\.["”»)]? \p{Lu}|。./u
/** Who told it, in the words of running text. Headlines say so in the present, or not at all. */
const TOLD =
  /\b(?:according to|(?:said|reported|announced|told|showed|revealed|noted|added) (?:on|in|that|the|by|a|at|\p{Lu}))(?!\p{L})|, (?:\p{L}+ ){0,6}(?:said|reported|showed|revealed)$|(?<!\p{L})(?:сообщил|сообща|говорится|следует из|по данным |по сообщению|заявил|подсчитал|отметил)|\b(?:teilte|sagte|berichtete|erklärte)\b|(?<!\p{L})(?:informó|dijo|señaló|indicó)(?!\p{L})|(?:表示|据.{2,12}(?:统计|數據|数据|报道|報導))/u
/** What it is held against, told at full length. */
const COMPARED =
  /\b(?:compared (?:to|with)|the (?:same|corresponding) (?:period|month|quarter|time)|a year (?:earlier|ago|before)|the previous (?:year|month)|respectively)\b|(?<!\p{L})(?:по сравнению с|аналогичн|годом ранее)|(?:gegenüber dem|im Vergleich zu|Vorjahres)|(?:en comparación con|respecto al|mismo (?:periodo|período|mes))/u
/** The day on which it was told. */
const ON_DAY =
  /\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\bam (?:Mon|Diens|Donners|Frei|Sams|Sonn)tag\b|\bam Mittwoch\b|(?<!\p{L})(?:в|во) (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)(?!\p{L})|\bel (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b/u
/** Place, agency or day, and a dash: the opening of a report, however short the line. */
const DATELINE = /^\p{Lu}[^-–—]{1,50}(?:\([^)]{2,30}\)|, \p{Lu}\p{L}{2,8}\.? \d{1,2})\s*[-–—]+\s/u
/** The place alone is as often the kicker of a headline. */
const PLACE = /^\p{Lu}{4,}(?:, [^-–—]{2,30})? (?:--|–|—) /u
/** `Vans: 4,236 (up 24.6%, 3.1% share`: a name and its figure. */
const ROW =
  /^\S+(?: \S+){0,2}[:：]\s*(?:US|HK)?[$€£¥]?\d[\d.,]*(?:\s?%|\s(?:[mb]n|(?:m|b|tr)illion|units))?\s*(?:[(（]|$)/u
/** Who sent it, behind its last word. */
const BRACKET_END = /[([（【][^\s)\]）】]+(?: [^\s)\]）】]+){0,3}[)\]）】]$/u

/**
 * Whether a line tells something in a sentence of running text, or as a row of figures, though the stop at its end is
 * missing: scrapes lose it, and credits in brackets stand behind it. No headline does, however well it fits the text.
 */
export const isSentenceLine = (text: string, shape: Shape): boolean =>
  shape.words > LONGEST_HEADLINE || DATELINE.test(text) || ROW.test(text) || hasSentence(text, shape)

/** The same, by its grammar alone: names of a menu make long lines too. */
export function hasSentence(text: string, { words }: Shape): boolean {
  if (words >= SHORTEST_WHEN && WHEN.test(text)) return true
  if (words < SHORTEST) return false
  return (
    DATELINE.test(text) ||
    BRACKET_END.test(text) ||
    GOES_ON.test(text) ||
    TOLD.test(text) ||
    COMPARED.test(text) ||
    ON_DAY.test(text) ||
    PLACE.test(text) ||
    CHINESE_CLAUSES.test(text) ||
    (text.match(ARTICLES)?.length ?? 0) > MOST_ARTICLES
  )
}
