import { cutText, type Piece } from '../quantity/cut.ts'
import type { Token } from '../quantity/token.ts'
import { anchorOf } from './calendar.ts'
import { classify, languageOf, periodLanguages } from './classes.ts'
import { fiscalOf } from './fiscal.ts'
import type { Hit, Reading, ToDate } from './hit.ts'
import type { PeriodSpan } from './period-span.ts'
import { roleOf } from './role.ts'
import { type Rule, rules } from './rules.ts'

/**
 * All stretches of a text that name a time, in order and apart from each other, resolved against the day of
 * publication (`YYYY-MM-DD`, or null: what rests on it then has no label). `settings.toDate`: "so far this year" ends with
 * the last whole month, as the statistics that news tell do, or with the day of publication. Never throws; linear in the length of the text.
 */
export const readPeriods = (
  text: string,
  lang: string | null,
  published: string | null,
  settings: { readonly toDate: ToDate } = { toDate: 'month' },
): PeriodSpan[] => periodReader(text, lang, cutText(text))(published, settings.toDate)

/** The same for a text that is cut into pieces already and may be read as of several days. */
export function periodReader(
  text: string,
  lang: string | null,
  pieces: readonly Piece[],
): (published: string | null, toDate?: ToDate) => PeriodSpan[] {
  const language = languageOf(text, lang)
  const { tokens, classes } = classify(text, pieces, language)
  const fiscal = fiscalOf(text)
  return (published, toDate = 'month') =>
    spansOf(text, { tokens, classes, anchor: anchorOf(published), language, ...fiscal, toDate })
}

function spansOf(text: string, around: Omit<Hit, 'from' | 'to'>): PeriodSpan[] {
  const { tokens, classes } = around
  const spans: PeriodSpan[] = []
  const starts = byStart.get(around.language)
  let i = 0
  while (i < tokens.length) {
    const rules = classes[i] === '_' ? undefined : starts?.get(classes[i] ?? '_')
    const found = rules === undefined ? null : longest(text, rules, around, i)
    if (found === null) {
      i++
      continue
    }
    const first = tokens[found.hit.from]
    const last = tokens[found.hit.to - 1]
    if (first !== undefined && last !== undefined) {
      const { label, relative = false, basis = null, back } = found.reading
      const role =
        found.reading.role === 'statement' || found.reading.role === undefined
          ? roleOf(found.hit, found.reading)
          : found.reading.role
      spans.push({
        start: first.start,
        end: last.end,
        text: text.slice(first.start, last.end),
        role,
        label,
        basis,
        relative,
        ...(back === undefined ? {} : { back }),
      })
    }
    i = found.hit.to
  }
  return spelledOut(text, spans)
}

/**
 * "in the 11 months (*April 2002-February 2003*)", "the year-to-date (01 January to 28 February 2023)": the bracket right
 * behind a time says from when to when it runs.
 */
const spelledOut = (text: string, spans: readonly PeriodSpan[]): PeriodSpan[] =>
  spans.map((span, i) => {
    const next = spans[i + 1]
    if (next?.role !== 'main' || !/\d\//.test(next.label ?? '') || span.role !== 'main' || !span.relative)
      return span
    const opens = /^ ?[(（](?:from |between |i\.e\. )?$/.test(text.slice(span.end, next.start))
    return opens && /^[)）]/.test(text.slice(next.end, next.end + 1)) ? { ...span, label: next.label } : span
  })

function longest(
  text: string,
  rules: readonly Rule[],
  around: Omit<Hit, 'from' | 'to'>,
  from: number,
): { hit: Hit; reading: Reading } | null {
  let best: { hit: Hit; reading: Reading } | null = null
  for (const rule of rules) {
    rule.shape.lastIndex = from
    // The end is all that is asked, and a test makes no list of groups.
    if (!rule.shape.test(around.classes)) continue
    const to = rule.shape.lastIndex
    if (to === from) continue
    if ((best !== null && to <= best.hit.to) || crosses(text, around.tokens, from, to)) continue
    const hit = { ...around, from, to }
    const reading = rule.read(hit)
    if (reading !== null) best = { hit, reading }
  }
  return best
}

/** A paragraph that ends "in July" says nothing of the "last year" that opens the next one. */
const crosses = (text: string, tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 1 && text.slice(tokens[from]?.end, tokens[to - 1]?.start).includes('\n\n')

/** By language and first letter the rules that can begin with it. */
const byStart = new Map(
  periodLanguages.map((language) => {
    const starts = new Map<string, Rule[]>()
    for (const rule of rules)
      if (rule.only === undefined || rule.only.includes(language))
        for (const letter of rule.starts) starts.set(letter, [...(starts.get(letter) ?? []), rule])
    return [language, starts]
  }),
)
