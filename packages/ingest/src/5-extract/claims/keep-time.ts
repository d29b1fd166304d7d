import { periodSpan } from '@factline/schema/vocabulary/period'
import { type Item, isWord, tagOf, isOneOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { State } from '../discourse/state.ts'
import { measureOf } from '../frames/frame.ts'
import { companyOf } from '../frames/named.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import { steppedTime, firstTime } from './clause-time.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import type { Draft } from './draft.ts'
import { movesTime } from './moves-time.ts'
import { addsUp, isIncluded } from './sum-so-far.ts'
import { tightRight } from './tight-right.ts'
import { isNow, onlyScope, said } from './time-scope.ts'
import { isOld } from './old-value.ts'
import { ownDrafts } from './own-drafts.ts'
import { countedTime, pointed } from './pointed.ts'
import type { Reading } from './reading.ts'

const hadBeen = wordSet('had been|had')

/**
 * The time the text is at after this sentence: the latest of the periods that its numbers were told of. Before the first
 * number, and at the head of a sentence, any main period counts; a first sentence may tell no more than the time.
 */
export function keepTime(view: View, reading: Reading): void {
  const { state } = reading
  const own = ownDrafts(view, reading.drafts)
  const actual = own.filter((draft) => draft.status === 'actual')
  // "Japan, the top importer this year, said its imports fell in July": the place is only by the way.
  const counts = actual.filter((draft) => draft.kind !== 'rank')
  const told = counts.length > 0 ? counts : actual
  const opening = view.items.slice(0, head)
  const mains = view.items.filter((item, i) => {
    if (item.period?.label == null || !usable(view.items, i)) return false
    // What is to come is not where a text is, but for what has been decided for it.
    const ahead =
      reading.published !== null && (periodSpan(item.period.label)?.start ?? '') > reading.published
    if (ahead) return told.some((one) => one.measure === 'output_cut' && one.period === item.period?.label)
    return (
      told.some(
        (draft) =>
          draft.period === item.period?.label || isEnd(draft, item.period) || isReckoned(draft, item.period),
      ) ||
      (told.length === 0 &&
        !isPlanned(view, i, reading) &&
        (!state.counted ||
          (view.kind !== 'body' && !view.items.some((one) => isOneOf(one, tellsOf))) ||
          (opening.includes(item) && !owning.test(item.text) && item.lower !== 'this month') ||
          isOfUnread(view, i)))
    )
  })
  noteTimes(view, state)
  if (told.length === 0 && !movesTime(view) && (state.now !== null || view.sentence > 0)) return
  // "aims to produce 710 million tonnes, against 775 million *last year*": what a plan is held against is no time to stay at.
  if (
    own.length > told.length &&
    told.length > 0 &&
    told.every(({ value_start: at }) =>
      isOld(
        view,
        view.items.findIndex((item) => item.start === at),
      ),
    )
  )
    return
  // "This year 518 million are aimed at. China took 170 million": what is to come is told by the way.
  if (state.now !== null && own.length > 0 && own.every((draft) => draft.status === 'target')) return
  // The first number of a text may stay at the time that the title or a sentence before it named.
  if (told.some((draft) => draft.period === state.now?.label)) state.leadNow ??= state.now
  const main = latest(mains, state.leadNow?.label ?? state.now?.label ?? null)
  // "In January", on a page that does not say of which year: what follows is of that January, and not of a year before.
  const open = told.find((draft) => draft.period === null && draft.period_text !== null)
  if (main === undefined && open !== undefined)
    state.now = { label: null, text: open.period_text ?? '', sentence: view.sentence }
  if (main === undefined && state.now?.label == null) state.now = reckonedTime(told, view) ?? state.now
  const whole = told.length === 0 ? wholeYear(view, state) : null
  if (main === undefined && whole !== null) state.now = whole
  const meant = main === undefined ? wentBack(view, told) : null
  if (meant !== null) state.now = meant
  if (main?.period?.label == null) return
  // "It had been 1% in 2021": a look back; the text returns from it. "In 2016 turnover had grown" goes there.
  const back = !opening.includes(main) && view.items.some((item) => isOneOf(item, hadBeen))
  if (back && state.now?.label != null && main.period.label < state.now.label) return
  // "a deficit of 1.41 million, after a surplus of 1.31 in the third quarter": of two times the text stays at its own.
  const earlier =
    state.now?.label != null &&
    (periodSpan(main.period.label)?.end ?? '') < (periodSpan(state.now.label)?.start ?? '')
  if (earlier && !opening.includes(main) && told.some((draft) => draft.period === state.now?.label)) return
  if (!opening.includes(main) && isRunning(main.period) && endsWith(main.period.label, state.now?.label))
    return
  const before = state.now?.label === main.period.label ? (state.now.paragraphs ?? []) : []
  const paragraphs = before.includes(view.paragraph) ? before : [...before, view.paragraph]
  const reckoned = told.find((draft) => isReckoned(draft, main.period))?.period
  state.now = {
    label: reckoned ?? main.period.label,
    text: main.period.text,
    sentence: view.sentence,
    paragraphs,
  }
  // A heading dates the lines under it.
  if (told.length === 0 && view.kind !== 'body' && view.sentence >= 0) state.leadNow = state.now
  if (told.length > 0) state.leadNow ??= state.now
}

/** "The bureau *published* this in its indicators for October": when and where something was told. */
const tellsOf = wordSet('published|reported|released|issued|announced')

/** The time that follows from what the numbers of a sentence are held against: the text is there. */
function reckonedTime(told: readonly Draft[], { sentence }: View): State['now'] {
  const one = told.find(({ told: { period } }) => period.how === 'sentence' && period.item === null)
  return one === undefined ? null : { label: one.period, text: one.period_text ?? '', sentence }
}

/** "For the year to date" in a report on September: the words were read by what the text is on, and not by the day alone. */
const isReckoned = (draft: Draft, span: PeriodSpan | null): boolean =>
  span !== null && isRunning(span) && draft.period_text === span.text && draft.period !== null

/** "The two lost 15 million *in 2020*": the sentence is at the time of a number that no claim was made of. */
const isOfUnread = (view: View, i: number): boolean =>
  view.items.some(
    (item, k) => k < i && i - k <= 4 && item.quantity !== null && !item.masked && tightRight(view, k) === i,
  )

/** "*The year as a whole* shows another picture": the text turns from a part of the year to all of it. */
function wholeYear(view: View, state: State): State['now'] {
  const { items, sentence, lang } = view
  if (lang !== 'en') return null
  const at = firstTime(view)
  const words = at < 0 ? '' : (items[at]?.period?.text ?? '')
  const whole =
    /\b(?:whole|full|entire) year$/i.test(words) ||
    (/year$/i.test(words) && items[at + 1]?.lower === 'as a whole')
  const label = at < head && whole && items[at]?.period?.role === 'anaphor' ? pointed(words, state) : null
  return label === null ? null : { label, text: words, sentence }
}

/** "Brazil was the main partner, with $2.2 billion *in the month*": all that the sentence told is of the time it points back to. */
function wentBack(view: View, told: readonly Draft[]): State['now'] {
  const [first] = told
  const at = view.items.find((item) => item.period?.role === 'anaphor')
  if (first?.period == null || at === undefined || told.some((draft) => draft.period !== first.period))
    return null
  return first.period_text === at.period?.text
    ? { label: first.period, text: first.period_text ?? '', sentence: view.sentence }
    : null
}

/** A number of one end of a span is told of the span. */
const isEnd = (draft: Draft, span: PeriodSpan | null): boolean =>
  draft.period_text === span?.text &&
  draft.period !== null &&
  span?.label?.split('/').includes(draft.period) === true

/**
 * "From January 2027 no more gas *is to* come", "by 2030": on a page without a day a time of plans and forecasts is not
 * the one that the text is at; elsewhere its day says that it is still to come.
 */
const isPlanned = (view: View, i: number, { published }: Reading): boolean =>
  view.lang === 'en' &&
  published === null &&
  view.items.some((item, k) => {
    const status = tagOf(item, 'modal')?.status
    return (status === 'target' || status === 'forecast') && k > i && k - i <= plannedReach && !item.masked
  })
const plannedReach = 14

/** So many items stand before the comma behind "In the whole of 2023,". */
const head = 6

/** What "then" and "the month" may point back to. */
function noteTimes(view: View, state: State): void {
  for (const [i, { period }] of view.items.entries())
    if (period?.role === 'main' && period.label !== null && !isNow(period) && !said(view.items, i))
      state.times.push((period.relative ? countedTime(period.text, state) : null) ?? period.label)
  const stepped = steppedTime(view, 0, state)
  if (stepped !== null) state.times.push(stepped.label)
}

/** A new paragraph returns from a part ("in August alone") to the period of the article. */
export function startParagraph(view: View, reading: Reading): void {
  const { state } = reading
  if (view.paragraph === state.paragraph || state.now?.label == null || state.leadNow?.label == null) return
  const now = periodSpan(state.now.label)
  const lead = periodSpan(state.leadNow.label)
  if (now === null || lead === null || state.now.sentence === view.sentence || goesOn(view)) return
  // A second paragraph that names the time again goes on with it.
  if (
    view.items
      .slice(0, Math.max(head, firstNumber(view)))
      .some(({ period }) => period?.role === 'main' && period.label === state.now?.label)
  )
    return
  if (nextMaker(view, reading)) return
  // "In 2023 turnover came to $62 billion": what exports were in the time of the text is told already.
  if (now.end < lead.start && toldOfLead(view, reading)) return
  // A part of it, what is added up to its end, or an earlier time told for comparison; a later one is where the text
  // has moved on to.
  // Two paragraphs on "the first nine months", on the last month alone or on the month before leave the text there.
  const settled = (state.now.paragraphs?.length ?? 0) > 1
  const inside = (now.start >= lead.start || now.end === lead.end) && now.end <= lead.end
  if (state.now.label !== state.leadNow.label && !settled && (inside || now.end < lead.start))
    state.now = { ...state.leadNow }
}

const firstNumber = ({ items }: View): number =>
  items.findIndex((item) => item.quantity !== null && item.quantity.form !== 'rank')

/** "Lada led in November with 21,700 units." *"Haval came next with 4,600"*: one maker told behind another is of the same time. */
function nextMaker(view: View, { state, drafts }: Reading): boolean {
  const { last, lastSentence, now } = state
  if (last?.detail == null || !isAuto(last.product) || lastSentence !== view.sentence - 1) return false
  const others = view.items.slice(0, head).some((item) => {
    const maker = companyOf(item)
    return maker?.sector === 'autos' && maker.name !== last.detail
  })
  if (!others) return false
  // "34,500 cars in the month and 260,100 in ten months": told of two times, the text is at its own.
  const before = drafts.slice(drafts.findLastIndex((one) => one.sentence < lastSentence) + 1)
  return before.length > 0 && before.every((one) => one.period === now?.label)
}

/** Whether a paragraph that names no time and nobody begins with a flow that was counted for the text's own time before. */
function toldOfLead({ items, mentions, lang }: View, { drafts, state }: Reading): boolean {
  const cue = tagOf(items[0], 'cue') ?? (isWord(items[0], 'article') ? tagOf(items[1], 'cue') : undefined)
  const measure = cue === undefined ? null : measureOf[cue.cue]
  return (
    lang === 'en' &&
    mentions.length === 0 &&
    (measure === 'exports' || measure === 'imports') &&
    items.every((item) => item.period === null || item.period.role === 'basis') &&
    items.some((item) => item.quantity?.form === 'amount') &&
    drafts.some(
      (one) =>
        one.kind === 'level' &&
        one.measure === measure &&
        one.partner === 'WORLD' &&
        one.period === state.leadNow?.label,
    )
  )
}

/** "*The period's* deficit was …": the paragraph goes on with the time of the one before. */
const goesOn = ({ items, lang }: View): boolean =>
  lang === 'en' &&
  items.slice(0, head).some(
    (item) =>
      (item.period?.role === 'anaphor' && !/year/i.test(item.period.text)) ||
      // "Imports, too, came mostly from …"
      item.lower === 'too',
  )

/** "rose to 6.44 million, *and stood at 67 million for the year so far*": a sum told beside the time that it runs to. */
const isRunning = (span: PeriodSpan): boolean =>
  /\b(?:year[- ]to[- ]date|ytd|so far|since|to date)\b/i.test(span.text)
const endsWith = (label: string, now: string | null | undefined): boolean =>
  now != null && now !== label && periodSpan(now)?.end === periodSpan(label)?.end

/** The latest of the periods of a sentence; of equals that of the text, else the last, and no sum that runs to the other. */
function latest(items: readonly Item[], own: string | null): Item | undefined {
  let best: Item | undefined
  let end = ''
  for (const item of items) {
    const span = item.period?.label == null ? null : periodSpan(item.period.label)
    const same = span?.end === end && best?.period?.label !== own
    if (span !== null && (span.end > end || (same && !isRunning(item.period as PeriodSpan)))) {
      best = item
      end = span.end
    }
  }
  return best
}

/** "This year's period had 16 working days": the time of something named, and not of the sentence. */
const owning = /['’]s$/

const telling = wordSet('alone|contributing|accounting for|bringing|adding|seeing|recording')
const alone = /^(?:alone|allein|solamente|только|лишь|仅|单)$/i

function usable(items: readonly Item[], i: number): boolean {
  const item = items[i]
  if (item?.period?.role !== 'main' || onlyScope(items, i) || isNow(item.period) || said(items, i))
    return false
  if (addsUp(items, i) || isIncluded(items, i)) return false
  // "1.5 million in 2025, *with December at 154,000*": a part of it, told by the way.
  if (isWord(items[i - 1], 'with') && (isWord(items[i + 1], 'at') || isOneOf(items[i + 1], telling)))
    return false
  if (/^[(（]$/.test(items.find((one) => one.clause === item.clause)?.text ?? '')) return false
  // "October alone brought 216": a part that the text looks at and leaves again; "In October alone" it may stay at.
  if (alone.test(items[i + 1]?.text ?? '') && !isWord(items[i - 1], 'in')) return false
  if (isWord(items[i - 1], 'of') && tagOf(items[i - 2], 'cue')?.cue === 'figure') return false
  for (let k = i - 1; k >= 0 && k >= i - 6; k--) {
    if (items[k]?.quantity != null)
      return !items
        .slice(Math.max(0, k - 2), k)
        .some((one) => isWord(one, 'from', 'against') || one.text === 'after')
  }
  return true
}
