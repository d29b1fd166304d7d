import { type Area, blocs } from '@factline/schema/vocabulary/areas'
import type { Measure } from '@factline/schema/vocabulary/measures'
import type { Product } from '@factline/schema/vocabulary/products'
import { isWord, tagOf, isMark, isOneOf, wordSet, lastBefore } from '../bind/item.ts'
import { type Subject, seriesOf } from '../discourse/state.ts'
import { namedOf } from '../frames/named.ts'
import { subjectMention } from '../frames/subject.ts'
import type { Draft } from './draft.ts'
import { shareAt } from './share-draft.ts'
import type { Reading, Sentence } from './reading.ts'

const taking =
  /^(?:sourc|import|buy|bought|purchas|procur|obtain|receiv|get|got|draw|drew|took|take|taking|deriv|secur)\p{L}*(?: from| in)?$/iu
const giving = /^(?:suppl|provid|deliver|cover|met|meet|fulfil|satisf)\p{L}*$/iu
const sending = /^(?:export|ship|sell|sold|send|sent|deliver|suppl|direct|rout)\p{L}*$/iu
const arrival =
  /^(?:(?:come|comes|came|coming|originate[sd]?|arrive[sd]?)(?: from)?|sourced|imported|bought|purchased|supplied|delivered|shipped)$/i
const departure =
  /^(?:(?:go|goes|went|going)(?: to(?: buyers| customers)?)?|exported|shipped|sold|sent|headed|delivered|destined|bound)$/i
/** What is shared out, behind its product: "of its gas *needs*"; without one the product is what came in. */
const inward =
  /^(?:needs?|requirements?|supply|supplies|imports?|purchases|basket|mix|intake|deliveries|shipments|arrivals)$/i
const outward = /^(?:exports?|shipments?|sales|supplies|cargoes|deliveries)$/i
/** Shares of a past that has no name. */
const onceOnly = wordSet('before|prior|until|pre-war|prewar|formerly|previously')
/** How far the words of the whole may reach behind "of", in items. */
const reach = 8

/**
 * "India *sourced 31% of its crude from Iraq*", "Norway *supplies a third of Germany's gas*", "Iraq *sells 90% of its oil to*
 * China", "60% of Japan's LNG *comes from* Australia": a part of what a country takes in or gives away, with the other
 * end named. Null where the words are in no such order.
 */
export function sourcedShare(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const { items } = view
  const quantity = items[q]?.quantity
  if (view.lang !== 'en' || quantity == null || quantity.value > 100) return null
  // "imported *most (18%) of* its goods from China"
  const inside = isMark(items[q - 1], '(（') && isMark(items[q + 1], ')）')
  const bracketed = inside && bulk.test(items[q - 2]?.text ?? '') && isWord(items[q + 2], 'of')
  const shared = bracketed
    ? wholeAt(sentence, q + 3, reading, true)
    : isWord(items[q + 1], 'of')
      ? wholeAt(sentence, q + 2, reading)
      : (wholeAtHead(sentence, q, reading) ?? wholeAhead(sentence, q, reading))
  if (shared === null) return null
  const told = sides(sentence, bracketed ? q - 2 : q, shared, reading)
  if (told === null || told.area === told.partner) return null
  if (items.slice(shared.end).some((item, k) => k < reach && isOneOf(item, onceOnly))) return null
  const cls = told.measure === 'import_share' ? 'in' : 'out'
  const subject = seriesOf({
    cls,
    measure: told.measure,
    area: told.area,
    partner: told.partner,
    product: shared.product,
    detail: shared.detail,
    varying: 'partner',
  })
  const flow: Subject = { ...subject, measure: cls === 'in' ? 'imports' : 'exports', partner: 'WORLD' }
  return shareAt(sentence, q, reading, { subject, whole: flow, how: 'same-clause', margin: 0.8, distance: 0 })
}

type Told = { readonly measure: Measure; readonly area: Area; readonly partner: Area }
type Shared = {
  readonly product: Product
  readonly detail: string | null
  readonly area: Area | null
  /** "the nation's": a country, but not by its name. */
  readonly nation: boolean
  readonly out: boolean
  readonly in: boolean
  /** "the imported cars" */
  readonly imported?: boolean
  readonly end: number
}

const overallOrOwn = wordSet('overall|own|all|imported|seaborne|foreign|domestic|nation|kingdom')
const nationOrCountry = wordSet('nation|country|kingdom')

/** "its crude requirement", "the country's total gas imports", "Germany's gas": the words behind "of". */
function wholeAt({ view }: Sentence, from: number, { state }: Reading, all = false): Shared | null {
  const { items } = view
  let product: Product | null = null
  let detail: string | null = null
  let k = from
  for (; k < items.length && k < from + reach; k++) {
    const item = items[k]
    if (item === undefined || item.period !== null) break
    const named = namedOf(item)
    // "of the *28,523* imported cars", "of the 28,523 *cars* imported into Vietnam"
    if (item.quantity?.form === 'bare' && named === null && product === null) continue
    if (item.quantity !== null && (item.quantity.unit !== 'vehicles' || named === null)) break
    if (named !== null) {
      if (product !== null || named.product === null || (named.product === 'goods' && !all)) return null
      product = named.product
      detail = product === 'food' ? named.detail : null
    } else if (inward.test(item.text) || outward.test(item.text)) {
      k++
      break
    } else if (
      tagOf(item, 'area') === undefined &&
      !isWord(item, 'its', 'article', 'total', 'neutral', 'poss', 'country', 'world') &&
      !isOneOf(item, overallOrOwn)
    )
      break
  }
  const noun = items[k - 1]?.text ?? ''
  // "More than 40 percent of all exports": of what the text is on.
  const { last } = state
  if (product === null && /^exports$/i.test(noun) && last?.measure === 'exports') product = last.product
  if (
    product === null ||
    (tagOf(items[k], 'cue')?.pos !== 'v' &&
      ['sales', 'market', 'production', 'consumption', 'capacity', 'trade'].includes(
        tagOf(items[k], 'cue')?.cue ?? '',
      ))
  )
    return null
  // "the Asian nation's crude imports": whichever country the text is on, and no continent.
  const nation = items.findIndex(
    (item, n) => n >= from && n < k && (isWord(item, 'country') || isOneOf(item, nationOrCountry)),
  )
  const into = view.mentions.find((m) => m.first > k - 1 && m.first <= k + 2 && m.marker === 'into')
  const mention =
    nation >= 0 ? undefined : (view.mentions.find((m) => m.first >= from && m.last <= k) ?? into)
  if ((mention?.areas.length ?? 0) > 1) return null
  return {
    product,
    detail,
    area: mention?.areas[0] ?? null,
    nation: nation >= 0,
    in: !outward.test(noun) || inward.test(noun),
    out: !inward.test(noun) || outward.test(noun),
    imported: items.slice(from, k + 1).some((item) => item.lower === 'imported'),
    end: k,
  }
}

const bulk = /^(?:most|bulk|majority|part|share|chunk|portion|rest|half)$/i
const mark = ',(–—-'
/** How far before its number "most of it" may begin, in items. */
const bulkReach = 8

/** How far the first part may stand behind a whole that opens the sentence, in items. */
const headReach = 12

/** "*Of Mexico's car exports in July* 53% went to the United States": the whole opens the sentence. */
function wholeAtHead(sentence: Sentence, q: number, reading: Reading): Shared | null {
  const { items } = sentence.view
  if (q > headReach) return null
  const those = wholeTold(sentence, q, reading)
  if (those !== null) return those
  if (!isWord(items[0], 'of')) return null
  const whole = wholeAt(sentence, 1, reading)
  return whole === null || whole.end > q ? null : { ...whole, end: q + 1 }
}

/** "*Of this*, 88 percent came from the Gulf", "*Of the total*, …": the flow that the sentence before has told. */
function wholeTold({ view }: Sentence, q: number, { state }: Reading): Shared | null {
  const { items } = view
  const { last } = state
  const these =
    (isWord(items[0], 'including') && /^of /i.test(items[0]?.text ?? '')) ||
    (isWord(items[0], 'of') &&
      items.slice(1, Math.min(4, q)).some((item) => isWord(item, 'total')) &&
      items
        .slice(1, q)
        .every((item) => isWord(item, 'article', 'total', 'in') || item.text === ',' || item.period !== null))
  if (!these || last === null || view.sentence - state.lastSentence > 1) return null
  if (last.measure !== 'imports' && last.measure !== 'exports') return null
  const out = last.measure === 'exports'
  const { product, detail, area } = last
  return { product, detail, area, nation: false, out, in: !out, end: q + 1 }
}

/**
 * "*Most of the power* – 44% – came from Hungary", "*the bulk* (44%) went to Japan": the whole that the part is of is told
 * before the number, which stands between two marks; of what the text is on where it names no product.
 */
function wholeAhead(sentence: Sentence, q: number, reading: Reading): Shared | null {
  const { items } = sentence.view
  if (!isMark(items[q - 1], mark) || !isMark(items[q + 1], ',)–—-')) return null
  const head = lastBefore(items, q - 1, (item, k) => q - k <= bulkReach && bulk.test(item.text))
  const { last } = reading.state
  if (head < 0 || items[head]?.clause === undefined) return null
  const told = last?.measure === 'imports' || last?.measure === 'exports' ? last : null
  const named = isWord(items[head + 1], 'of') ? wholeAt(sentence, head + 2, reading) : null
  const between = items.slice(head + 1, q - 1)
  if (between.some((item) => item.quantity !== null || tagOf(item, 'cue')?.pos === 'v')) return null
  if (named !== null && named.area !== null) return { ...named, end: q + 2 }
  if (told === null || (named !== null && named.product !== told.product)) return null
  const out = told.measure === 'exports'
  const { product, detail, area } = told
  return { product, detail, area, nation: false, out, in: !out, end: q + 2 }
}

const forOrOnly = wordSet('for|only|just|now|also|up|a')
const itOrThey = wordSet('it|they|which|country|we')

function sides(sentence: Sentence, q: number, whole: Shared, reading: Reading): Told | null {
  const { view } = sentence
  const { items } = view
  const behind = (...markers: string[]): Area | null => {
    const mention = view.mentions.find((m) => m.first >= whole.end && m.first <= whole.end + 4)
    if (mention === undefined) return null
    // "to terminals in Germany"
    const aim = mention.marker === 'in' && isWord(items[whole.end], 'to') ? 'to' : mention.marker
    return mention.areas.length === 1 && markers.includes(aim) ? (mention.areas[0] ?? null) : null
  }
  let v = q - 1
  while (v > 0 && isOneOf(items[v], forOrOnly)) v--
  const verb = items[v]?.text ?? ''
  const subject = subjectMention(view, v, v)
  const own = subject?.areas.length === 1 ? (subject.areas[0] ?? null) : null
  const unnamed = isOneOf(items[v - 1], itOrThey) ? reading.state.subject : null
  const owner = whole.area ?? own ?? unnamed
  // "China buys 90% of Iran's crude": without another origin the possessor sells.
  if (whole.out && taking.test(verb) && whole.area !== null && behind('from') === null)
    return both('export_share', whole.area, own)
  if (whole.in && taking.test(verb)) return both('import_share', owner, behind('from'))
  if (whole.out && sending.test(verb) && behind('to', 'into') !== null)
    return both('export_share', owner, behind('to', 'into'))
  if (whole.in && giving.test(verb) && whole.area !== null) return both('import_share', whole.area, own)
  if (whole.in && giving.test(verb) && whole.nation && own !== null)
    return both('import_share', otherEnd(own, reading), own)
  // "Indonesia *had* 53 percent of the imported cars"
  if (
    whole.imported === true &&
    own !== null &&
    (isWord(items[v], 'account') || /^(?:had|has|held|holds)$/i.test(verb))
  )
    return both('import_share', whole.area ?? otherEnd(own, reading), own)
  const next = items.findIndex(
    (item, k) =>
      k >= whole.end && k <= whole.end + 2 && (arrival.test(item.text) || departure.test(item.text)),
  )
  const going = items[next]?.text ?? ''
  if (next < 0 || items.slice(whole.end, next).some((item) => item.text === ',')) return null
  const told = reading.state.last?.measure === 'exports' ? reading.state.last.area : null
  const end = view.mentions.find((m) => m.first > next && m.first <= next + 4 && m.areas.length === 1)
  const joined = / (?:from|to)$/i.exec(going)?.[0].trim() ?? null
  const aimed =
    end?.marker === 'in' &&
    items.slice(next, end.first).some((item) => isWord(item, 'to') || / to(?: \p{L}+)?$/u.test(item.text))
  const marker = aimed ? 'to' : (joined ?? end?.marker)
  const other = end?.areas[0] ?? null
  const nation = whole.nation && other !== null ? otherEnd(other, reading) : null
  const home = whole.area ?? nation ?? (whole.in ? null : told)
  if (whole.in && arrival.test(going) && marker === 'from') return both('import_share', home, other)
  if (whole.out && departure.test(going) && (marker === 'to' || marker === 'into'))
    return both('export_share', home, other)
  return null
}

const both = (measure: Measure, area: Area | null, partner: Area | null): Told | null =>
  area === null || partner === null ? null : { measure, area, partner }

/** With whom the text has told this country's flow last. */
function otherEnd(own: Area, { state }: Reading): Area | null {
  for (const one of [state.ranked, state.last, state.lead]) {
    const end = one?.partner === own ? one.area : one?.area === own ? one.partner : null
    if (end !== null && !(end in blocs)) return end
  }
  for (const one of [state.last, state.lead])
    if (one?.measure === 'imports' && one.area !== own) return one.area
  return null
}
