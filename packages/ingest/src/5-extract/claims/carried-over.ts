import { isWord, isOneOf, wordSet } from '../bind/item.ts'
import type { Subject } from '../discourse/state.ts'
import { hasAnaphor } from './pro-form.ts'
import { ownDrafts } from './own-drafts.ts'
import type { Reading, Sentence } from './reading.ts'
import type { Fits } from './found.ts'

/** A series of another family is taken up again within this many sentences. */
const returns = 5

/** Of the series of other families, the one told last that fits. */
function earlierFitting(sentence: Sentence, reading: Reading, fits: Fits): Subject | null {
  const open = [...reading.state.earlier.values()].filter(
    (one) => fits(one.subject) && sentence.view.sentence - one.sentence <= returns,
  )
  return open.sort((a, b) => b.sentence - a.sentence)[0]?.subject ?? null
}

/** "进口43.8万辆，总值97亿欧元，占进口的37%": a number before the measure word of its clause goes on with the one just told. */
function justTold({ view, frames }: Sentence, q: number, { drafts }: Reading, fits: Fits): Subject | null {
  const own = frames.filter((frame) => frame.clause === view.items[q]?.clause)
  if (own.length === 0 || own.some((frame) => frame.at < q)) return null
  const told = ownDrafts(view, drafts).findLast((one) => one.kind === 'level')?.told.subject
  return told !== undefined && fits(told) ? told : null
}

/** A line of a table under a line with a country alone is of that country. */
export function row(base: Subject | null, sentence: Sentence, reading: Reading): Subject | null {
  const { state } = reading
  if (base === null || state.row === null || sentence.view.kind === 'body') return base
  return state.row === base.area ? base : { ...base, partner: state.row }
}

const bothSides =
  /\b(?:two|both) (?:countries|nations|sides|states|economies|neighbou?rs|governments)\b|^They\b/

const aims = /\b(?:target|goal|aim)\b/

const isPair = (one: Subject, other: Subject): boolean =>
  one.partner !== 'WORLD' &&
  ((one.area === other.area && one.partner === other.partner) ||
    (one.area === other.partner && one.partner === other.area))

/** What a line of a list is of by its own words. */
const naming: ReadonlySet<string> = new Set(['area', 'pair', 'product', 'company', 'cue', 'rank'])

const thisOrThat = wordSet('this|that|it|these|they')
const theyOrIt = wordSet('they|it|these|those|this')
const pointers = wordSet('this|that')

/** "Growth had been 29.3%" at the head of a paragraph is about what the article is about, not about the last detail. */
export function carriedOver(sentence: Sentence, q: number, reading: Reading, fits: Fits): Subject | null {
  const { state } = reading
  const { view } = sentence
  const { lead } = state
  const ahead = sentence.frames.every((frame) => frame.at > q)
  const opens = isOneOf(view.items[0], thisOrThat)
  // "Exports to the Gulf go on rising: *they* came to $16.8 billion": of what went there.
  const elsewhere =
    view.sentence - state.elsewhereSentence <= 1 &&
    state.lastSentence <= state.elsewhereSentence &&
    view.items.some((item, k) => k < q && q - k <= 6 && isOneOf(item, theyOrIt))
  if (elsewhere) return null
  // "Turkey's exports made up $13 billion. The two countries aim to raise the figure": what both share is their trade.
  if (
    lead?.cls === 'trade' &&
    fits(lead) &&
    (state.last?.cls === 'out' || state.last?.cls === 'in') &&
    isPair(lead, state.last) &&
    bothSides.test(view.text.slice(view.start, view.end)) &&
    (hasAnaphor(sentence, q) || aims.test(view.text.slice(view.start, view.end)))
  )
    return lead
  const last = ahead && opens ? state.prior : (justTold(sentence, q, reading, fits) ?? state.last)
  if (view.kind !== 'body' && state.label !== null && fits(state.label)) return state.label
  // "Importe, Mai: 106,7 Milliarden Euro¶ -6,6 % zum Vormonat": a line without a name goes on with the one above it.
  const nameless = view.items.every((item) => item.tags.every(({ tag }) => !naming.has(tag)))
  const above = nameless && last !== null && fits(last) && state.lastSentence >= view.sentence - 2
  if (view.kind !== 'body') return !above && lead !== null && fits(lead) ? lead : last
  // "… after selling 4,913 cars. *This was* down 16.4%": what was told last, whoever the text is about.
  const points = isOneOf(view.items[0], pointers) && isWord(view.items[1], 'be')
  const anew =
    !points &&
    view.paragraph !== state.lastParagraph &&
    hasAnaphor(sentence, q) &&
    lead !== null &&
    fits(lead)
  if (anew || last === null || fits(last)) return anew ? lead : last
  return earlierFitting(sentence, reading, fits)
}
