import { kindAt, wordAt } from './read.ts'
import type { Token } from './token.ts'

/** "came first in 2019" is a place; "the second quarter", "first time" are not. */
export const timely = (tokens: readonly Token[], i: number): boolean =>
  !/^(?:both|as)$/.test(wordAt(tokens, i)) &&
  ['year', 'time', 'day', 'half', 'frac', 'month', 'x', 'unit'].includes(kindAt(tokens, i))

/** "third", "3rd", "14." */
export const isOrder = (tokens: readonly Token[], i: number): boolean =>
  kindAt(tokens, i) === 'ord' ||
  wordAt(tokens, i) === 'third' ||
  (kindAt(tokens, i) === 'num' &&
    tokens[i + 1]?.spaced === false &&
    /^(?:st|nd|rd|th)$/.test(wordAt(tokens, i + 1)))

const moving =
  /^(?:mov(?:ed|es|ing)|(?:fell|f[ae]ll(?:s|en|ing)?)|slip(?:s|ped|ping)|drop(?:s|ped|ping)|sank|sunk|sinks?|sinking|slid(?:es?|ing)?|slump(?:ed|s)|tumbl(?:ed|es)|plunged|r[io]se[ns]?|rising|climb(?:s|ed|ing)|jump(?:s|ed|ing)|leap(?:t|ed|s)?|went|going|goes|came|advanced|up|down|back|relegated|improved|ranked)$/

/** "dropped *to fourth* in May", "up *from 25th* last year": a place that somebody has come to, or from. */
export function moved(tokens: readonly Token[], i: number, at: number): boolean {
  const link = wordAt(tokens, i - 1)
  if (!/^(?:to|from)$/.test(link) || timely(tokens, at)) return false
  if (!isOrder(tokens, i)) return false
  // "slid to fourth from second a year ago"
  if (link === 'from' && isOrder(tokens, i - 2) && wordAt(tokens, i - 3) === 'to') return true
  // "fell from third to fifth"
  for (let k = i - 2; k >= i - 5; k--) {
    if (moving.test(wordAt(tokens, k))) return i - k <= 3 || kindAt(tokens, k + 1) === 'from'
  }
  return false
}

/** "Second came Japan, *and third the US with* 5.7 million": a place before its name and the amount. */
export function heads(tokens: readonly Token[], i: number, at: number): boolean {
  if (!/^(?:and|,)$/.test(wordAt(tokens, i - 1)) || !isOrder(tokens, i)) return false
  if (wordAt(tokens, at) !== 'the' && kindAt(tokens, at) !== 'x') return false
  for (let k = at + 1; k <= at + 3; k++)
    if (/^(?:with|at|\()$/.test(wordAt(tokens, k)))
      return ['num', 'cur', 'q'].includes(kindAt(tokens, k + 1)) && kindAt(tokens, k - 1) === 'x'
  return false
}

/** "New Zealand, *second in October*, …": a place and the time of it, put in. */
export const dated = (tokens: readonly Token[], i: number, at: number): boolean =>
  isOrder(tokens, i) &&
  /^(?:,|\(|the|was|were|is)$/.test(wordAt(tokens, i - 1)) &&
  wordAt(tokens, at) === 'in' &&
  (kindAt(tokens, at + 1) === 'month' || /^(?:19|20)\d\d$/.test(wordAt(tokens, at + 1)))

// What may follow an ordinal that is a place: "was fourth with 313,002 bpd", "Qatar third (80 mln tons)".
export const endsPlace = new Set([
  'with',
  'at',
  '(',
  ')',
  ',',
  '.',
  ';',
  'behind',
  'after',
  'among',
  'ahead',
  'followed',
  'только',
  'с',
  '—',
  '–',
  'mit',
  'con',
])

/** Whether a comma and "with" stand at token `i`. */
export const withAmount = (tokens: readonly Token[], i: number): boolean =>
  wordAt(tokens, i) === ',' && /^(?:with|at)$/.test(wordAt(tokens, i + 1))

/** Whether the place behind the one of `value` stands at token `i`, as a place by the words before or behind it. */
export const nextPlace = (tokens: readonly Token[], i: number, value: number): boolean => {
  const { kind, value: next } = tokens[i]?.entry ?? {}
  return (
    (kind === 'ord' || (kind === 'frac' && value === 2)) &&
    (kind === 'frac' || next === value + 1) &&
    (endsPlace.has(wordAt(tokens, i + 1)) || ['place', 'sup', 'lead', 'role'].includes(kindAt(tokens, i + 1)))
  )
}
