import { mostOrMainly } from '../bind/clauses.ts'
import { matches } from '../bind/view.ts'
import { type Item, isWord, tagOf, isMark, isOneOf, wordSet } from '../bind/item.ts'
import type { Mention } from '../bind/mentions.ts'
import { also, type Subject } from '../discourse/state.ts'
import { autoNarrowed } from '../discourse/narrow.ts'
import { listedBehind, relativeOwner } from '../frames/companies-in.ts'
import { companyOf, namedOf } from '../frames/named.ts'
import { waresOf } from '../frames/wares.ts'
import { makerBehind } from './pick-for.ts'
import { gappedOwner } from './gapped-owner.ts'
import type { Company } from '../frames/frame.ts'
import { isFirm, isPlace } from '../lexicon/tag.ts'
import type { Reading, Sentence } from './reading.ts'
import { followed, mentionFor } from './gapped-name.ts'
import { bracketOwner } from './bracket-owner.ts'
import { ownPlace } from './own-place.ts'
import { placeIn } from './rank-flow.ts'
import { ofTaxed, ofPartners, ofCompany, isMarket, ownSide, refill } from './refill.ts'
import { strange } from './unknown-subject.ts'

const deficitsOrSurpluses = wordSet('deficits|surpluses')
/** "and others (8.8 billion)": what is left over is nobody's. */
const rest = wordSet('others|other|rest')

/**
 * A clause that names a new subject and leaves the verb out ("…, France 1.5 billion", "Geely with 24,587", "those to
 * Japan 6.3 percent"): the series before it with that side filled anew. Null where the clause names nobody, `foreign`
 * where what it names is outside the vocabulary.
 */
export function ellipsis(
  sentence: Sentence,
  q: number,
  from: Subject,
  reading: Reading,
): Subject | null | 'foreign' {
  const { view } = sentence
  const base = ofTaxed(ofPartners(from, reading), reading)
  const clause = view.items[q]?.clause
  const own = view.items.flatMap((item, i) => (item.clause === clause && i < q ? [i] : []))
  const members = (sentence.lists.get(q)?.members ?? [q]).filter((k) => view.items[k]?.clause === clause)
  const nth = members.indexOf(q)
  if (
    own.some(
      (i) => tagOf(view.items[i], 'skip') !== undefined && tagOf(view.items[i], 'skip')?.why !== 'name',
    )
  )
    return 'foreign'
  const inherited = also(base.inherited)
  // "17% for BYD; 19.3% for Geely": a rate has its maker right behind it.
  const maker =
    base.cls === 'tariff' && isWord(view.items[q + 1], 'for', 'on') ? companyOf(view.items[q + 2]) : null
  if (maker?.sector === 'autos') return ofCompany(base, maker, inherited)
  if (isMark(view.items[q - 1], '(') && isOneOf(view.items[q - 2], rest)) return 'foreign'
  const owner = bracketOwner(sentence, q)
  if (owner !== null) {
    const company = companyOf(owner)
    if (company !== null && company.sector === 'autos' && isMarket(base))
      return ofCompany(base, company, inherited)
    // "fields such as Tengiz (16.9 bcm) and Kashagan (11.8 bcm)"
    if (company !== null && isPlace(company.sector) && partOf(base, company))
      return ofCompany(base, company, inherited)
    const area = tagOf(owner, 'area')
    if (area !== undefined)
      return refill(
        listSide(sentence, q, ownSide(headed(sentence, q, base), area.area, reading)),
        area.area,
        'bare',
      )
  }

  // "27.8 million at Tengiz, 17.4 million at Kashagan"
  const site = isWord(view.items[q + 1], 'in', 'at', 'from', 'via') ? companyOf(view.items[q + 2]) : null
  if (site !== null && isPlace(site.sector) && partOf(base, site)) return ofCompany(base, site, inherited)
  // "it was down 38% in France, 36% in Spain": each number of a list has its place right behind it.
  // … also behind the sum that a change leads to: "by 2% to 1,310 in Brunei".
  const sum = isWord(view.items[q + 1], 'to') && view.items[q + 2]?.quantity?.form !== 'percent' ? q + 2 : q
  const place = isMarket(base) ? (ownPlace(sentence, q) ?? ownPlace(sentence, sum)) : null
  if (place !== null) return { ...base, area: place, inherited }
  const behind = isMarket(base) ? makerBehind(sentence, q) : null
  const seller = view.items.find((item) => behind !== null && companyOf(item)?.name === behind)
  const sold = companyOf(seller)
  if (sold !== null) return ofCompany(base, sold, inherited)
  const placed = isWord(view.items[q - 1], 'with', 'at') ? q - 2 : -1
  const companies = own.flatMap((i) => {
    const company = companyOf(view.items[i])
    return company === null ||
      (i !== placed && overtaking.test(view.items[i - 1]?.text ?? '')) ||
      listedBehind(view.items, i)
      ? []
      : company
  })
  if (companies.length === 0) companies.push(...relativeOwner(view, clause))
  if (companies.length > 0 && isMarket(base)) {
    const one = ofPlace(companies, members.length, nth)
    const passed = own.findLast((i) => view.items[i]?.quantity != null) ?? -1
    const near = own.some((i) => i > passed && companyOf(view.items[i]) !== null)
    if (one === undefined || (one.sector !== 'autos' && base.cls !== 'price' && !(near && partOf(base, one))))
      return 'foreign'
    // "In France, Tesla lost 42 per cent": the maker in another market.
    const there = view.mentions.find((m) => m.clause === clause && m.last <= q && m.marker === 'in')
    const market = base.cls === 'sales' && there?.areas.length === 1 ? there.areas[0] : undefined
    return ofCompany(market === undefined ? base : { ...base, area: market }, one, inherited)
  }
  const possessor = gappedOwner(sentence, q)
  if (possessor !== null && base.cls !== 'tariff' && base.cls !== 'share')
    return possessor === base.partner ? 'foreign' : { ...base, area: possessor, inherited }
  // "crude oil at $700 million and fruit at $120 million": each sum is of its own ware.
  const ware = waresOf(view).get(q)
  const wares = (ware === undefined ? own : [ware]).flatMap((i) =>
    view.items[i]?.quantity === null ? (namedOf(view.items[i]) ?? []) : [],
  )
  // "Buses, minibuses and midibuses fell by 4 percent": names of one kind, as vans and minibuses are.
  const like = wares.every(
    (one) => one.product === wares[0]?.product || (wares[0]?.product === 'vans' && one.product === 'buses'),
  )
  const products = like && members.length === 1 ? wares.slice(0, 1) : wares
  const mention =
    ['deficit', 'surplus', 'balance'].includes(base.cls) &&
    members.length === 1 &&
    base.partner === 'WORLD' &&
    !view.items.some((item) => isOneOf(item, deficitsOrSurpluses)) &&
    listed(sentence)
      ? null
      : mentionFor(sentence, clause, q, base)
  if (mention !== null) {
    const each = view.items.some((item, i) => i > q && item.clause === clause && isWord(item, 'each'))
    const area =
      mention.areas.length === members.length
        ? mention.areas[nth]
        : mention.areas.length === 1 || each
          ? mention.areas[0]
          : undefined
    if (area === undefined) return 'foreign'
    // "led by Spain, *which posted* a rise": by whom it was led is whom the clause is on.
    const led = mention.marker === 'by' && mention.clause !== clause
    const marker = followed(view.items, mention) || mention.marker === 'adj' || led ? 'bare' : mention.marker
    // "bought most *from China* with $4.6 billion, followed by Russia": of those that it bought from.
    const from = view.lang === 'en' && marker === 'bare' && mostFrom(sentence, base)
    // 出口汽车83万辆，其中墨西哥5万辆: a part of what goes to all is of one of them.
    const part =
      base.partner === 'WORLD' &&
      base.measure in placeIn &&
      own.some((i) => i < mention.first && isWord(view.items[i], 'including'))
    const sellers = base.measure === 'imports' && base.partner === 'WORLD' && listsSellers(view)
    const side = from || part || sellers ? { ...base, varying: 'partner' as const } : base
    const open = marker === 'bare' && view.lang !== 'en' ? ownSide(side, area, reading) : side
    const filled = refill(headedBefore(sentence, mention.last, q, open), area, marker)
    return filled === null ? null : narrowed(filled, products, reading)
  }
  // "161,181 vehicles were made, among them cars, trucks and buses, 2.9% fewer": kinds of what was counted.
  const kinds = ware === undefined && members.length === 1 && products.length > 2
  if (products.length > 0 && !kinds) {
    const one = ofPlace(products, ware === undefined ? members.length : 1, ware === undefined ? nth : 0)
    if (one === undefined) return members.length > 2 ? 'foreign' : null
    if (one.product === null) return 'foreign'
    // "Passenger cars: 31,000": the ware at the head of a line.
    if (one.product === base.product && isMark(view.items[q - 1], ':：'))
      return base.cls === 'sales'
        ? { ...base, partner: 'WORLD', detail: null, inherited }
        : { ...base, inherited }
    if (one.weak || one.product === 'goods') return null
    // "two-wheelers, cars and vans rose by 5, 3 and 2 percent": the one told before is one of the list.
    if (one.product === base.product && one.detail === base.detail)
      return ware === undefined && members.length > 1 && own.every((i) => i < (members[0] ?? 0)) ? base : null
    // "Toyota sold 9,883. ¶ Electric cars rose 69%": of the market again, not of the maker told last.
    const anew =
      base.cls === 'sales' && base.detail !== null && view.paragraph !== reading.state.lastParagraph
    return {
      ...base,
      partner: anew ? 'WORLD' : base.partner,
      product: autoNarrowed(one.product, reading.topic),
      detail: one.detail,
      inherited,
      productSaid: true,
    }
  }
  return strange(view.items, own) ? 'foreign' : null
}

/** "*Country-exporter* | Amount | Value": the head of a line of sellers. */
const listsSellers = matches(
  /^\W*(?:country[- ](?:exporter|supplier)|(?:exporting|supplying) countr(?:y|ies)|countr(?:y|ies) of origin)\b/i,
)

/** "most from China", "mainly to Germany": the counterpart is told as the first of several. */
const mostFrom = ({ view: { items, mentions } }: Sentence, { partner }: Subject): boolean =>
  mentions.some(
    (m) =>
      m.areas.includes(partner) &&
      /^(?:from|to|into|with)$/.test(m.marker) &&
      items.slice(Math.max(0, m.first - 4), m.first).some((item) => isOneOf(item, mostOrMainly)),
  )

/** "BYD has *overtaken* MG and is second, with 37,477": named only to be passed. */
const overtaking =
  /^(?:overt\p{L}*|surpass\p{L}*|pass(?:ed|es|ing)|past|beat\p{L}*|outs[eo]l\p{L}*|displac\p{L}*|behind|ahead of|after)$/iu

/** "*Shah Deniz* gave 4.4 bcm, *SOCAR* 1.4": a field, port or company of the country whose output or flow was told. */
const partOf = (base: Subject, one: Company): boolean =>
  one.area === base.area &&
  (base.cls === 'production'
    ? isPlace(one.sector) || isFirm(one.sector)
    : isPlace(one.sector) && ['out', 'flow'].includes(base.cls))

/** "Germany (5.4 billion) and Italy (5.2 billion) were the next largest *sources*": the noun behind says which flow it is. */
const headed = ({ view: { items, lang } }: Sentence, q: number, base: Subject): Subject =>
  lang === 'en'
    ? asHead(
        items.slice(q + 1, q + headReach).find((item) => isOneOf(item, heads)),
        base,
      )
    : base

/** "Saudi Arabia and Turkey were the top *destinations* with $1.9 billion and $1.8 billion" */
const headedBefore = (
  { view: { items, lang } }: Sentence,
  from: number,
  q: number,
  base: Subject,
): Subject =>
  lang === 'en' && isWord(items[from], 'be')
    ? asHead(
        items.slice(from, q).find((item) => isOneOf(item, heads)),
        base,
      )
    : base

function asHead(noun: Item | undefined, base: Subject): Subject {
  if (noun === undefined || !['exports', 'imports'].includes(base.measure)) return base
  const supplier = /^(?:sou|sup|ori|sel)/i.test(noun.text)
  if (supplier && base.measure !== 'imports')
    return { ...base, cls: 'in', measure: 'imports', varying: 'partner' }
  return !supplier && base.measure !== 'exports'
    ? { ...base, cls: 'out', measure: 'exports', varying: 'partner' }
    : base
}

const heads = wordSet(
  'sources|source|suppliers|supplier|origins|origin|sellers|seller|buyers|buyer|customers|customer|destinations|destination|takers|taker|recipients|recipient|clients|client',
)

/** How far behind its bracket the noun of a list may stand, in items. */
const headReach = 14

const ways: Partial<Record<Mention['marker'], string>> = { from: 'imports', to: 'exports', into: 'exports' }

/** "gas de Francia (1.703 GWh), Angola (1.052 GWh)": the names of a list with brackets all fill the side of its first. */
function listSide({ view: { items, mentions } }: Sentence, q: number, base: Subject): Subject {
  for (let k = 1; k < q; k++) {
    const area = tagOf(items[k - 1], 'area')?.area
    if (area === undefined || !isMark(items[k], '(（') || items[k + 1]?.quantity == null) continue
    // "Vietnam imported parts worth $2.1 billion, mainly *from China ($498 million)*, Japan ($380 million)"
    const marker = mentions.find((m) => m.last === k && m.areas.includes(area))?.marker
    if (marker !== undefined && ways[marker] === base.measure && area !== base.area)
      return { ...base, varying: 'partner' }
    if (k + 1 === q) return base
    return area === base.partner
      ? { ...base, varying: 'partner' }
      : area === base.area
        ? { ...base, varying: 'area' }
        : base
  }
  return base
}

/** Of names in a list with as many numbers the one of the number's place; of a single number the last before it. */
const ofPlace = <T>(names: readonly T[], numbers: number, place: number): T | undefined =>
  names.length === numbers ? names[place] : numbers === 1 ? names.at(-1) : undefined

/** Three amounts with three names are a list of partners, and no list is one of balances unless it says so. */
const listed = (sentence: Sentence): boolean =>
  sentence.view.items.filter((item) => item.quantity?.form === 'amount').length >= 3

const narrowed = (
  subject: Subject,
  products: ReturnType<typeof namedOf>[],
  reading: Reading,
): Subject | 'foreign' => {
  const [one] = products
  if (one === undefined || one === null) return subject
  if (one.product === null) return 'foreign'
  return one.weak
    ? subject
    : {
        ...subject,
        product: autoNarrowed(one.product, reading.topic),
        detail: one.detail ?? (one.product === subject.product ? subject.detail : null),
        productSaid: true,
      }
}
