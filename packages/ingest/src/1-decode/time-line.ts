/** A line that tells when the text under it was written, and perhaps what it is about. */
export type TimeLine = {
  /** Minutes of the day. */
  readonly clock: number
  /** The day as it is written in the line; null where it tells the time alone. */
  readonly day: string | null
  /** What stands beside the time: the heading of an entry; null where nothing does. */
  readonly title: string | null
  /** Says that the text above it was changed, or is marked so: such lines also end an entry. */
  readonly isUpdate: boolean
}

/** In characters: a heading with its time. */
const LONGEST = 160
/** Signs between hour and minute: `: . h`, or the Chinese and Japanese ones for the hour. */
const JOINTS = new Set([0x3a, 0x2e, 0x68, 0x65f6, 0x6642, 0x70b9, 0x9ede])
/** The first of the joints that are no signs of ours. */
const HAN = 0x65f6
const isDigit = (sign: number): boolean => sign >= 48 && sign <= 57

/** What may stand before the time is no longer than this, but where a ticker sets it behind. */
const REACH = 72

/** Whether figures are joined as in a time: most lines are told by this to be none, for a tenth of a pattern's cost. */
export function mayBeTime(text: string): boolean {
  if (text.length > LONGEST) return false
  const end = text.charCodeAt(0) === 0x2b ? text.length : Math.min(text.length, REACH)
  for (let k = 1; k + 1 < end; k += 1) {
    const sign = text.charCodeAt(k)
    if (sign < HAN && sign !== 0x3a && sign !== 0x2e && sign !== 0x68) continue
    if (JOINTS.has(sign) && isDigit(text.charCodeAt(k + 1)) && isDigit(text.charCodeAt(k - 1))) return true
  }
  return false
}

const CLOCK =
  '(?<h>[01]?\\d|2[0-4])(?:[:.h]|\\s?[时時点點])(?<m>[0-5]\\d)分?(?::\\d\\d)?(?!\\d|[.:]\\d|\\s?(?:%|€|\\$|[kK]m\\b|Mio|Mrd|m\\b|bn\\b|million))'
const HALF = '(?:\\s?(?<half>[ap]\\.?\\s?m\\.?(?![a-z])))?'
const ZONE =
  '(?:\\s?\\(?(?:Uhr|hrs?|h|GMT|BST|UTC|CES?T|[ECMP][SD]?T|MSK|МСК|мск|IST|JST|SGT|HKT|AE[SD]?T|local(?: time)?|Ortszeit|heures?|horas|часов)(?:[+-]\\d{1,2})?\\)?(?!\\p{L}))*'
const MONTH = '\\p{L}{3,10}\\.?'
const DAY = `(?<day>(?:\\p{L}{3,10}\\.?,?\\s)?(?:\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./](?:\\d{2}|\\d{4})?|\\d{1,2}(?:\\.|st|nd|rd|th)?\\s(?:de\\s)?${MONTH}(?:,?\\s(?:de\\s)?\\d{4})?|${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?(?![\\d:.h])|(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日))`
const WHEN =
  '(?:(?:today|yesterday|heute|gestern|hoy|ayer|сегодня|вчера|今天|昨天|上午|凌晨|早上|(?<noon>下午|晚上|傍晚)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)[,\\s]*)'
const AGO =
  '(?:\\d+\\s?(?:h|m|min|hrs?|hours?|minutes?|std\\.?)\\.?\\s?(?:ago)?|vor \\d+ \\p{L}+|hace \\d+ \\p{L}+|il y a \\d+ \\p{L}+|\\d+ \\p{L}+ назад|\\d+\\s?(?:分钟|小时)前)'
const LABEL =
  '(?:(?<update>(?:last )?updated|edited|aktualisiert|обновлено|actualizado|mis à jour|更新(?:于|於)?)|key event|update|posted|published|breaking|new|stand|um|um die|at|à|a las|в|опубликовано|publicado|publié|发布(?:于)?)'
const PLUS = '\\s*\\+{0,3}\\s*'
const ALONE = new RegExp(
  `^${PLUS}(?:[•·*|>-]\\s?)?(?:${LABEL}\\s?[:|]?\\s?(?:at|um|at:|a las|à|в)?\\s?)?(?:${AGO}\\s?[|·,-]?\\s?)?${WHEN}?(?:${DAY}[,\\s|·–-]*(?:at|um|a las|à|в)?\\s?)?${WHEN.replace('<noon>', '<later>')}?${CLOCK}${HALF}${ZONE}(?:[,\\s|·–-]+${DAY.replace('<day>', '<after>')})?(?:\\s?[|·,-]?\\s?${AGO})?${PLUS}[|·:.]?$`,
  'iu',
)
const HEADED = new RegExp(
  `^${PLUS}(?:[•·*|>]\\s?)?${CLOCK}${HALF}(?:${ZONE}\\s?(?:[:|·–—-]|\\+{1,3})\\s?|(?<=:\\d\\d)(?:\\s|(?=\\p{Lu}))|(?<=[\\dm.])\\s?(?=[A-ZU])(?:Uhr|[A-Z]{2,4})\\s)(?<title>\\S.{2,120}?)${PLUS}$`,
  'u',
)
/** `+++ Rates stay +++ 14:32 +++`: German tickers set the time behind. */
const BEHIND = new RegExp(
  `^\\+{3}\\s?(?<title>\\S.{2,120}?)\\s?\\+{3}\\s?${CLOCK}${HALF}${ZONE}${PLUS}$`,
  'u',
)

/** Reads a line as the time of an entry; null for any other line. */
export function timeLine(text: string): TimeLine | null {
  if (!mayBeTime(text)) return null
  const found = ALONE.exec(text) ?? BEHIND.exec(text) ?? HEADED.exec(text)
  if (!found?.groups) return null
  const { h, m, half, day, after, title, update, noon, later } = found.groups
  const late = noon ?? later ?? (half !== undefined && /^p/i.test(half) ? half : undefined)
  const hour = half === undefined && late === undefined ? Number(h) : (Number(h) % 12) + (late ? 12 : 0)
  // A sentence that opens with the time of what happened is told in an article.
  if (title !== undefined && /[.。]$/.test(title)) return null
  return {
    clock: hour * 60 + Number(m),
    day: day ?? after ?? null,
    title: title ?? null,
    isUpdate: update !== undefined,
  }
}
