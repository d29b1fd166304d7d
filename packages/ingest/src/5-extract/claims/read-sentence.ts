import type { Area } from '@factline/schema/vocabulary/areas'
import { isWord, tagOf } from '../bind/item.ts'
import { quantityLists } from '../bind/lists.ts'
import type { View } from '../bind/view.ts'
import { focusOf } from '../discourse/focus.ts'
import { isPlace } from '../lexicon/tag.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import type { Company } from '../frames/frame.ts'
import { companyOf, namedOf } from '../frames/named.ts'
import { asExports } from './as-exports.ts'
import { levelClaim } from './level.ts'
import { keepTime, startParagraph } from './keep-time.ts'
import { percentClaim } from './percent.ts'
import { rankClaim } from './rank.ts'
import { rankRun } from './rank-run.ts'
import type { Draft } from './draft.ts'
import type { Reading, Sentence } from './reading.ts'
import { framesOf } from './sentence-frames.ts'
import { noteStranger } from './stranger.ts'
import { twinsOf } from './twins.ts'
import { listAhead } from './list-ahead.ts'
import { mostClaims } from './most.ts'
import { noneClaims } from './none.ts'
import { openClause } from './clause.ts'
import { turnOf } from './pick-for.ts'
import { goesOnWithNext } from './next-in-order.ts'

/** Reads one sentence: its measure words in order, then its numbers, and moves the discourse on. */
export function readSentence(view: View, reading: Reading): void {
  const frames = asExports(view, framesOf(view), reading)
  const twins = twinsOf(view, frames)
  const sentence: Sentence = { view, frames, series: new Map(), lists: quantityLists(view.items), twins }
  reading.state.sentence = view.sentence
  reading.state.prior = reading.state.last
  for (const mention of view.mentions) for (const area of mention.areas) reading.state.seen.add(area)
  for (const mention of view.mentions)
    if (mention.marker === 'from') for (const area of mention.areas) reading.state.origins.add(area)
  reading.state.gapped = null
  if (!goesOnWithNext(view)) reading.state.ranked = null
  takeUp(view, reading)
  startRow(view, reading)
  reading.state.headed = headOf(view)
  startParagraph(view, reading)
  const opened = new Set<number>()
  const question = /[?？]$/.test(view.text.slice(view.start, view.end).trimEnd())
  noteSource(view, reading)
  const early = ranksAhead(view)
  view.items.forEach((item, i) => {
    if (!opened.has(item.clause)) {
      opened.add(item.clause)
      openClause(sentence, item.clause, reading)
    }
    if (item.quantity === null || item.masked || question) return
    const rank = early.get(i)
    if (rank !== undefined) readQuantity(sentence, rank, reading)
    if (![...early.values()].includes(i)) readQuantity(sentence, i, reading)
  })
  if (!question) reading.drafts.push(...noneClaims(sentence, reading), ...mostClaims(sentence, reading))
  const list = listAhead(view, reading.state.prior)
  if (list !== null) reading.state.last = reading.state.label = list
  keepTime(view, reading)
  noteStranger(view, frames, reading)
  // "Then come China and Japan": the next of a list are not what the text is on.
  const about = view.mentions.find(
    (m) =>
      !goesOnWithNext(view) &&
      m.marker === 'bare' &&
      m.areas.length === 1 &&
      tagOf(view.items[m.first], 'area')?.form === 'name',
  )
  if (about !== undefined) reading.state.subject = about.areas[0] ?? null
  if (about !== undefined || view.items.slice(0, 6).some((item) => /^(?:it|its)$/i.test(item.text)))
    reading.state.subjectSentence = view.sentence
  const narrow = view.items.findLast(
    (item) => isAuto(namedOf(item)?.product ?? null) && namedOf(item)?.product !== 'cars',
  )
  const unnamed = view.items.every((item) => tagOf(item, 'product') === undefined)
  if (narrow !== undefined) {
    reading.state.narrow = namedOf(narrow)?.product ?? null
    reading.state.narrowSentence = view.sentence
  } else if (!unnamed) reading.state.narrow = null
  const place = view.items.flatMap((item) => companyOf(item) ?? []).find((one) => isPlace(one.sector))
  if (place !== undefined) {
    reading.state.place = place
    reading.state.placeSentence = view.sentence
  }
  const brands = view.items.flatMap((item) => companyOf(item) ?? []).filter((one) => one.sector === 'autos')
  if (brands.length === 1 && brands[0] !== undefined) {
    reading.state.brand = brands[0]
    reading.state.brandSentence = view.sentence
  }
  // "The company sold …": the text is still on it.
  else if (brands.length === 0 && toldOf(view, reading)) reading.state.brandSentence = view.sentence
  reading.state.paragraph = view.paragraph
  const focus = focusOf(view)
  if (focus !== null) reading.state.recent = [...reading.state.recent.slice(-1), focus]
}

/**
 * "Russland war mit 107 Millionen Tonnen der größte Öllieferant", 美国以2528亿欧元成为德国最大贸易伙伴: the amount between
 * the holder and the place is that of the place, which therefore is read first. Amounts with the rank to be read before.
 */
function ranksAhead(view: View): Map<number, number> {
  const ahead = new Map<number, number>()
  if (view.lang === 'en') return ahead
  view.items.forEach((item, i) => {
    if (item.quantity?.form !== 'amount' && item.quantity?.form !== 'percent') return
    // "mit einem Anteil von 48 Prozent", "mit Exporten von 158 Milliarden"
    const opener = view.items.findLastIndex(
      (one, k) => k < i && i - k <= 4 && (isWord(one, 'with') || one.text === '以'),
    )
    const between = view.items.slice(opener + 1, i)
    if (
      opener < 0 ||
      between.some((one) => one.quantity !== null || tagOf(one, 'area') !== undefined) ||
      (item.quantity.form === 'percent' && !between.some((one) => tagOf(one, 'cue')?.cue === 'share'))
    )
      return
    const next = view.items.findIndex((one, k) => k > i && one.quantity !== null)
    const rank = view.items[next]
    if (rank?.quantity?.form === 'rank' && rank.clause === item.clause && next - i <= 8) ahead.set(i, next)
  })
  return ahead
}

const toldOf = (view: View, { drafts, state }: Reading): boolean => {
  const last = drafts.at(-1)
  return state.brand !== null && last?.sentence === view.sentence && last.detail === state.brand.name
}

/** Whether the place at item `i` closes a run whose claims were made at its first place. */
const ends = ({ view }: Sentence, i: number, { drafts }: Reading): boolean =>
  view.lang === 'zh' &&
  drafts.at(-1)?.kind === 'rank' &&
  view.items[i - 2]?.quantity?.form === 'rank' &&
  drafts.at(-1)?.value_start === view.items[i - 2]?.start &&
  drafts.at(-1)?.value === view.items[i]?.quantity?.value

function readQuantity(sentence: Sentence, i: number, reading: Reading): void {
  const quantity = sentence.view.items[i]?.quantity
  if (quantity == null) return
  if (quantity.form === 'rank') {
    // The last place of a run is told with its first.
    if (ends(sentence, i, reading)) return
    const run = rankRun(sentence, i, reading)
    if (run !== null) {
      reading.drafts.push(...run)
      return
    }
  }
  const draft =
    quantity.form === 'rank'
      ? rankClaim(sentence, i, reading)
      : quantity.form === 'amount' || quantity.form === 'bare'
        ? levelClaim(sentence, i, reading)
        : percentClaim(sentence, i, reading)
  if (draft === null) return
  reading.drafts.push(
    draft,
    ...forEach(sentence, i, draft),
    ...ofBoth(sentence, i, draft),
    ...inEach(sentence, i, draft),
  )
  if (draft.status === 'actual') reading.state.counted = true
  // A series that numbers are still told of is alive, whether or not its word is said again.
  if (draft.why[0] === 'ellipsis' || draft.why[0] === 'discourse')
    reading.state.lastSentence = sentence.view.sentence
}

function noteSource(view: View, reading: Reading): void {
  const said = view.items.some((item) => tagOf(item, 'say') !== undefined)
  const item = said ? view.items.find((one) => tagOf(one, 'source') !== undefined) : undefined
  const source = tagOf(item, 'source')
  if (source !== undefined) {
    // A name that the tables give with its endings cut off is shown as the text has it.
    reading.state.source = source.name.includes('*') ? (item?.text ?? null) : source.name
    if (source.area !== null) reading.state.sourceArea = source.area
  } else if (said) {
    // "according to the South Korean trade ministry": whose view the figures give.
    const office = view.items.findIndex(
      (one, k) =>
        isWord(one, 'org') &&
        view.items
          .slice(Math.max(0, k - 3), k)
          .some((before) => before.masked && tagOf(before, 'area') !== undefined),
    )
    const area = view.items
      .slice(Math.max(0, office - 3), Math.max(0, office))
      .findLast((one) => one.masked && tagOf(one, 'area') !== undefined)
    // "according to the State Statistics Committee of Uzbekistan"
    if (area === undefined) reading.state.sourceArea = officeOf(view) ?? reading.state.sourceArea
    if (area === undefined) return
    reading.state.sourceArea = tagOf(area, 'area')?.area ?? null
    reading.state.source = view.text.slice(area.start, view.items[office]?.end)
  }
}

/** The country behind the name of an office that speaks; null where none is named so. */
function officeOf({ items }: View): Area | null {
  const office = items.findIndex(
    (item, k) =>
      isWord(item, 'org') && isWord(items[k + 1], 'of') && tagOf(items[k + 2], 'area')?.form === 'name',
  )
  return office < 0 ? null : (tagOf(items[office + 2], 'area')?.area ?? null)
}

/** "Germany and Egypt 0.8 billion each": one claim for each of the names. */
function forEach(sentence: Sentence, i: number, draft: Draft): Draft[] {
  const { view } = sentence
  const clause = view.items[i]?.clause
  if (
    !view.items.some((item, k) => k > i && item.clause === clause && isWord(item, 'each')) ||
    (sentence.lists.get(i)?.members.length ?? 1) > 1
  )
    return []
  const mention = view.mentions.find((m) => m.clause === clause && m.last <= i && m.areas.length > 1)
  const first = mention?.areas[0]
  if (mention === undefined || first === undefined) return []
  const side = draft.partner === first ? 'partner' : draft.area === first ? 'area' : null
  return side === null ? [] : mention.areas.slice(1).map((area) => ({ ...draft, [side]: area }))
}

/** "the largest supplier of oil to India and China": one place in the order of each of the owners named together. */
function inEach({ view }: Sentence, i: number, draft: Draft): Draft[] {
  if (draft.kind !== 'rank') return []
  const mention = view.mentions.find((m) => m.first > i && m.areas.length > 1 && m.areas[0] === draft.area)
  if (mention === undefined || mention.first - i > ownersWithin) return []
  return mention.areas.slice(1).flatMap((area) => (area === draft.partner ? [] : [{ ...draft, area }]))
}

/** How far behind a place those in whose order it is may stand, in items. */
const ownersWithin = 7

const made = new Set(['sales', 'production'])

/** "Production and sales in India exceeded 20 million", "sales and output dropped 25.6%": one number told of both. */
function ofBoth(sentence: Sentence, i: number, draft: Draft): Draft[] {
  const frame = sentence.frames.find((one) => one.at === draft.told.word)
  const twins = frame === undefined ? undefined : sentence.twins.get(frame)
  if (
    frame === undefined ||
    twins === undefined ||
    (sentence.lists.get(i)?.members.length ?? 1) > 1 ||
    !made.has(draft.measure) ||
    turnOf(sentence, i, frame) >= 0
  )
    return []
  return twins.flatMap((twin) => {
    const subject = sentence.series.get(twin)
    if (twin === frame || subject == null || !made.has(subject.measure)) return []
    return [
      {
        ...draft,
        measure: subject.measure,
        told: {
          ...draft.told,
          subject: { ...draft.told.subject, cls: subject.cls, measure: subject.measure },
        },
      },
    ]
  })
}

/** "Exports to China fell too. *They* dropped by 8%": a pronoun at the head takes up the flow just named. */
function takeUp({ items, sentence }: View, { state }: Reading): void {
  const { spoken } = state
  if (spoken === null || spoken.sentence !== sentence - 1) return
  if (!/^(?:they|these|it|sie|diese|они|это|он|ellas|éstas|estas)$/i.test(items[0]?.text ?? '')) return
  state.last = spoken.subject
  state.lastSentence = spoken.sentence
}

/** In lists and tables a line that is a country alone heads the numbers under it. */
function startRow(view: View, reading: Reading): void {
  if (view.kind === 'body') {
    reading.state.row = null
    reading.state.label = null
  }
  if (view.kind !== 'body' && view.mentions.length === 1 && view.items.length <= 3)
    reading.state.row = view.mentions[0]?.areas[0] ?? null
}

/** A line's head stands before its colon, with what else the maker is called in brackets. */
const headReach = 7

/** The brand before the colon that opens a line: "- Hyundai Nishat: 16% fall", "Pak Suzuki (PSMC): sales slumped". */
function headOf({ items }: View): Company | null {
  const colon = items.findIndex((item) => /^[:：]$/.test(item.text))
  if (colon < 1 || colon > headReach) return null
  const head = items.slice(0, colon)
  if (head.some((item) => item.quantity !== null || tagOf(item, 'cue') !== undefined)) return null
  const brands = head.flatMap((item) => companyOf(item) ?? []).filter((one) => one.sector === 'autos')
  return brands.length === 1 ? (brands[0] ?? null) : null
}
