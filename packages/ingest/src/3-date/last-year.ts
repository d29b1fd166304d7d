import type { Cleaned } from '../values/cleaned.ts'
import type { Mention } from './mentions.ts'

/** Characters of the text in which its report says when that was. */
const LEAD = 400
/** What was last year, and not what is held against it. */
const LAST_YEAR =
  /(?<!\b(?:than|from|to|with|against|over|versus|of|as|since)\s(?:in\s)?)\blast year\b(?!['’]s)|(?<!(?:чем|с|уровню)\s)(?<!\p{L})в прошлом году|(?<!\bals\s)\bim (?:vergangenen|letzten) jahr\b|(?<!\b(?:que|con|a|respecto)\s(?:en\s)?)\bel año pasado\b|(?<![比较較与與])去年(?![同底末]|\d)/iu

/**
 * A title that names a year which the text calls last year: `Yards sold more boats in 2011` was written in 2012. The
 * text itself must not name that year or a later one, or it would be its own.
 */
export function asLastYear({ title, text }: Cleaned, mentions: readonly Mention[]): readonly Mention[] {
  const behind = title?.length ?? 0
  const [named, ...others] = mentions.filter(({ start }) => start < behind)
  if (!named || others.length > 0 || named.precision !== 'year' || named.role !== 'past') return mentions
  if (mentions.some(({ start, year, role }) => start >= behind && role !== 'ahead' && year >= named.year))
    return mentions
  if (!LAST_YEAR.test(text.slice(0, LEAD))) return mentions
  return mentions.map((mention) => (mention === named ? { ...mention, role: 'compared' } : mention))
}
