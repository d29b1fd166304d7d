import { isWord, firstBehind } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { advance } from '../discourse/advance.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import { resolve } from '../discourse/resolve.ts'
import { bilateral } from '../discourse/sides.ts'
import { isRegions } from '../frames/elsewhere.ts'
import type { Subject } from '../discourse/state.ts'
import { namedOf } from '../frames/named.ts'
import type { Frame } from '../frames/frame.ts'
import type { Reading, Sentence } from './reading.ts'
import { hasShareNoun } from './told-part.ts'

/** Finds the series of each measure word of a clause, once, before its first number is read. */
export function openClause(sentence: Sentence, clause: number, reading: Reading): void {
  for (const frame of sentence.frames) {
    if (frame.clause !== clause) continue
    // "exports to other euro area countries totalled 40 billion and imports 33": the other flow goes there as well.
    if (goesAlong(sentence, frame)) {
      sentence.series.set(frame, null)
      continue
    }
    if (frame.ofMany) {
      headList(frame, sentence, reading)
      continue
    }
    if (ofRegion(sentence, frame, reading)) {
      sentence.series.set(frame, null)
      reading.state.regionSentence = sentence.view.sentence
      continue
    }
    if (frame.areas.length > 0 || frame.scene === true) reading.state.regionSentence = -9
    const alone = partLater(sentence, frame, reading)
    const subject = resolve(
      frame,
      reading.state,
      reading.topic,
      sentence.view.paragraph,
      alone ? { partner: 'WORLD' } : {},
    )
    sentence.series.set(frame, subject)
    // "exports to non-EU countries rose, while those to EU countries fell": what goes on is the flow.
    if (frame.elsewhere && !frame.verb) reading.state.elsewhereSentence = sentence.view.sentence
    if (frame.elsewhere && frame.cls === 'trade' && sentence.view.lang !== 'en')
      reading.state.regionSentence = sentence.view.sentence
    if (frame.elsewhere) {
      const whole = resolve(
        { ...frame, elsewhere: false },
        reading.state,
        reading.topic,
        sentence.view.paragraph,
        { partner: 'WORLD' },
      )
      reading.state.gapped = whole
      // "exports to the Gulf states reached $6.1 billion. Kuwait took 0.5 billion"
      if (whole !== null && !frame.verb && counts(sentence, frame)) {
        reading.state.last = { ...whole, region: true, varying: 'partner' }
        reading.state.lastSentence = sentence.view.sentence
        reading.state.lastParagraph = sentence.view.paragraph
      }
    }
    // What follows on steel is not of the coal told before it.
    if (subject === null && outside(sentence, frame)) {
      reading.state.last = null
      reading.state.outsideSentence = sentence.view.sentence
    }
    // "India's exports of goods and services came to …", "of semiconductors": none of our series, but India's figures.
    const [owner] = frame.areas
    if (
      subject === null &&
      !frame.verb &&
      (reading.topic.product === null || frame.products.every((one) => one.product !== null)) &&
      owner !== undefined &&
      frame.areas.length === 1 &&
      ['out', 'in'].includes(frame.cls)
    ) {
      reading.state.home = owner
      reading.state.homeParagraph = sentence.view.paragraph
    }
    if (subject === null || frame.cls === 'brands') continue
    if (idle(sentence, frame, reading)) {
      refresh(subject, frame, sentence.view, reading)
      if (!frame.verb && frame.partners.length === 1)
        reading.state.spoken = { subject, sentence: sentence.view.sentence }
      continue
    }
    if (sentence.view.kind !== 'body' && !sentence.view.items.some((item) => item.quantity !== null))
      reading.state.label = hasShareNoun(sentence.view)
        ? // "Shares of exports:" heads a list of those who take them.
          { ...subject, partner: 'WORLD', varying: 'partner' }
        : subject
    if (frame.cls === 'tariff') {
      // Who taxes whom does not turn the text's view of the flows.
      reading.state.last = subject
      reading.state.lastSentence = sentence.view.sentence
      reading.state.lastParagraph = sentence.view.paragraph
      continue
    }
    // "The UAE was the leading market, *buying* goods for …": the place tells whose flow it is.
    if (reading.state.last?.measure === 'exports' && placed(sentence, frame)) continue
    if (byTheWay(sentence, frame, subject, reading)) continue
    advance(reading.state, frame, subject, sentence.view.sentence, sentence.view.paragraph)
    // "*With China*, imports rose 2.8%. Exports fell": the flows of a counterpart set ahead go on with it, as those of a balance do.
    if (isSetAhead(sentence, frame, subject))
      reading.state.balanced = { pair: [subject.area, subject.partner], sentence: sentence.view.sentence }
  }
}

const isSetAhead = ({ view }: Sentence, { verb, cls, at }: Frame, { partner }: Subject): boolean => {
  const [ahead] = view.mentions
  return (
    view.lang === 'en' &&
    !verb &&
    (cls === 'out' || cls === 'in') &&
    ahead?.marker === 'with' &&
    ahead.first <= 2 &&
    ahead.last < at &&
    ahead.areas.length === 1 &&
    ahead.areas[0] === partner
  )
}

/** "… measures aimed at electric vehicles, *sales of which* have doubled": a kind told of in a relative clause is not what the text goes on with. */
const byTheWay = (
  { view }: Sentence,
  { at, verb }: Frame,
  { product }: Subject,
  { state }: Reading,
): boolean =>
  view.lang === 'en' &&
  !verb &&
  isAuto(product) &&
  product !== 'cars' &&
  state.last?.product === 'cars' &&
  (view.items[at + 1]?.lower === 'of which' || view.items[at - 1]?.lower === 'whose')

/**
 * "*Euro area exports* rose 1.6% to 245.7 billion. *Imports* were 229 billion": the flows of a region without a code, and
 * those that go on with them.
 */
const ofRegion = ({ view }: Sentence, frame: Frame, { state }: Reading): boolean =>
  (view.lang === 'en' ||
    // "Der Außenhandel mit Drittstaaten war rückläufig. *Die Importe* gingen um 1,3 Prozent zurück"
    (view.sentence - state.regionSentence === 1 &&
      state.lastSentence < state.regionSentence &&
      frame.partners.length === 0 &&
      !frame.total)) &&
  !frame.verb &&
  bilateral.has(frame.cls) &&
  frame.areas.length + frame.companies.length === 0 &&
  frame.its === null &&
  frame.scene !== true &&
  (isRegions(view, frame.at) ||
    view.sentence - state.regionSentence <= 1 ||
    (view.sentence - state.regionSentence <= regionReach &&
      state.lastSentence < state.regionSentence &&
      view.mentions.length === 0))

/** A sentence that tells nothing of ours leaves the text with the region that was told before it. */
const regionReach = 2

/** Whether a bare flow follows the opposite one to a region without a code in its sentence. */
const goesAlong = ({ frames }: Sentence, frame: Frame): boolean =>
  (frame.cls === 'in' || frame.cls === 'out') &&
  !frame.verb &&
  !frame.total &&
  frame.areas.length + frame.partners.length + frame.products.length === 0 &&
  frames.some(
    (one) =>
      one.elsewhere && one.at < frame.at && (one.cls === 'in' || one.cls === 'out') && one.cls !== frame.cls,
  )

/** "These are the countries that exported the most oil:" the lines behind it each name one, with its amount and its part of all. */
function headList(frame: Frame, sentence: Sentence, { state, topic }: Reading): void {
  sentence.series.set(frame, null)
  const told = resolve(frame, state, topic, sentence.view.paragraph, { area: 'WORLD', partner: 'WORLD' })
  if (told === null || !['exports', 'imports', 'production'].includes(told.measure)) return
  const all: Subject = { ...told, varying: 'area' }
  state.label = all
  state.last = all
  state.share = all
  state.lastSentence = sentence.view.sentence
  state.lastParagraph = sentence.view.paragraph
}

/**
 * A measure word in a clause without a number moves the discourse only while no number has been told, or where a noun
 * names both sides: prose between the figures does not change what they are about.
 */
function idle(sentence: Sentence, frame: Frame, reading: Reading): boolean {
  if (counts(sentence, frame) || !reading.state.counted || sentence.view.kind !== 'body') return false
  return frame.verb || frame.areas.length === 0 || (frame.partners.length === 0 && !frame.both)
}

const placed = ({ view: { items, lang } }: Sentence, { at, cls, verb }: Frame): boolean =>
  lang === 'en' &&
  verb &&
  cls === 'in' &&
  /ing$/i.test(items[at]?.text ?? '') &&
  items[at - 1]?.text === ',' &&
  items.slice(0, at).some((item) => item.quantity?.form === 'rank')

const counts = ({ view }: Sentence, frame: Frame): boolean =>
  view.items.some(
    (item) => item.clause === frame.clause && item.quantity !== null && item.quantity.form !== 'rank',
  )

/** "imported 10.1 million tonnes, with the US accounting for 58%": who is named only behind the number has a part of it. */
function partLater(sentence: Sentence, frame: Frame, reading: Reading): boolean {
  // Later in a text the discourse knows better whose flow it is.
  const { state } = reading
  if (
    (state.lead !== null && !state.provisional) ||
    !['out', 'in', 'flow'].includes(frame.cls) ||
    frame.partners.length > 0 ||
    frame.both ||
    frame.its === 'partner' ||
    state.pair !== null
  )
    return false
  const own =
    frame.areas.length > 0
      ? frame.areas
      : sentence.view.mentions
          .filter((m) => m.last <= frame.at && m.marker === 'bare')
          .flatMap((m) => m.areas)
  if (own.length !== 1) return false
  const others = sentence.view.mentions.filter((m) => m.areas.some((one) => !own.includes(one)))
  const counted = firstBehind(
    sentence.view.items,
    frame.at,
    (item) => item.quantity !== null && item.quantity.form !== 'rank',
  )
  return (
    others.length > 0 && counted > 0 && others.every((m) => m.first > counted && m.clause !== frame.clause)
  )
}

/** "The war has sped trade up": trade named again without a number keeps its series alive over the talk around it. */
function refresh(subject: Subject, frame: Frame, view: View, reading: Reading): void {
  const { state } = reading
  if (frame.cls !== 'trade' || state.last === null || frame.products.length > 0) return
  // "Foreign trade matters to everyone" in a text on crude: it goes on with crude.
  if (state.last.product !== subject.product && view.mentions.length === 0) return
  const pair = new Set([subject.area, subject.partner])
  if (!pair.has(state.last.area) || !pair.has(state.last.partner)) return
  state.last = subject
  state.lastSentence = view.sentence
  state.lastParagraph = view.paragraph
}

/** A counted product that the vocabulary leaves out, and no other beside it. */
const outside = (sentence: Sentence, frame: Frame): boolean =>
  frame.products.length === 1 &&
  frame.products[0]?.product === null &&
  sentence.view.kind === 'body' &&
  !sentence.view.items.some(
    (item) => isWord(item, 'those') || (namedOf(item)?.product ?? 'goods') !== 'goods',
  ) &&
  sentence.view.items.some((item) => item.quantity !== null && item.clause === frame.clause)
