import { type Area, blocs } from '@factline/schema/vocabulary/areas'
import { type Item, isOneOf, isWord, tagOf, wordSet, isMark } from './item.ts'
import { isCompound, type Marker, markerOf, states } from './marker.ts'
import { isWhence } from './whence-es.ts'

/** Areas joined by "and" or commas, with what marks them. Indexes are into the items of the sentence, half-open. */
export type Mention = {
  readonly areas: readonly Area[]
  readonly marker: Marker
  readonly first: number
  readonly last: number
  readonly clause: number
}

const memberStates = wordSet('member states|member countries|member nations')
const includingOrIncl = wordSet('including|incl')

/** All areas of a sentence, grouped where they are coordinated, in order. */
export function mentionsOf(items: readonly Item[], lang = 'en'): Mention[] {
  const mentions: Mention[] = []
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (item === undefined || item.masked) continue
    const pair = tagOf(item, 'pair')
    if (pair !== undefined) {
      mentions.push({ areas: pair.areas, marker: 'pair', first: i, last: i + 1, clause: item.clause })
      continue
    }
    const area = tagOf(item, 'area')
    if (area === undefined) continue
    // "China's BYD sold 7,000 cars in Brazil": a maker's home, where nothing is told to be sold.
    const owns = isWord(items[i + 1], 'poss')
    const maker = lang === 'en' ? tagOf(items[owns ? i + 2 : i + 1], 'company') : undefined
    const home = maker?.sector === 'autos' && maker.area === area.area && (owns || area.form !== 'name')
    if (home && items.some((one) => (tagOf(one, 'area')?.area ?? area.area) !== area.area)) continue
    const hyphen = tagOf(items[i + 2], 'area')
    if (hyphen !== undefined && joins(items, i + 1) && !items[i + 2]?.masked) {
      mentions.push({
        areas: [area.area, hyphen.area],
        marker: 'pair',
        first: i,
        last: i + 3,
        clause: item.clause,
      })
      i += 2
      continue
    }
    // "OPEC+ member states": those of the name before.
    if (isOneOf(item, memberStates) && tagOf(items[i - 1], 'area') !== undefined) continue
    // "the member states of the European Union" are named once.
    const told = mentions.at(-1)
    if (
      told?.areas[0] === area.area &&
      isWord(items[told.last], 'of') &&
      items.slice(told.last + 1, i).every((one) => isWord(one, 'article'))
    )
      continue
    // "China including Hong Kong": a part of the name before.
    if (told !== undefined && told.last === i - 1 && isOneOf(items[i - 1], includingOrIncl)) continue
    // "Asia, including China,": a part of the region before, in commas.
    if (
      told !== undefined &&
      told.last === i - 2 &&
      isMark(items[i - 2], ',') &&
      isOneOf(items[i - 1], includingOrIncl) &&
      isMark(items[i + 1], ',') &&
      told.areas.length === 1 &&
      told.areas.every((one) => one in blocs)
    )
      continue
    // "the Republic of Korea (ROK)": a name in brackets behind itself.
    if (
      told?.areas[0] === area.area &&
      told.areas.length === 1 &&
      told.last === i - 1 &&
      isMark(items[i - 1], '(（')
    )
      continue
    const group = coordinated(items, i, told)
    // 德国国内: "at home" behind a name is that name's home.
    if (
      lang === 'zh' &&
      area.form === 'adjective' &&
      tagOf(items[i - 1], 'area') !== undefined &&
      /[国境][内产]|全国/.test(item.text)
    )
      continue
    if (group !== null) mentions[mentions.length - 1] = group
    else
      mentions.push({
        areas: [area.area],
        marker:
          lang === 'de' && isGenitive(item)
            ? 'poss'
            : lang === 'es' && isWhence(items, i)
              ? 'from'
              : markerOf(items, i),
        first: i,
        last: i + 1,
        clause: item.clause,
      })
  }
  return mentions
}

/** The hyphen of "China-Russia"; a long dash that stands apart ("в Индию — Индонезия") is no hyphen but a verb left out. */
const joins = (items: readonly Item[], k: number): boolean => {
  const mark = items[k]
  if (mark === undefined || !isMark(mark, '-–—/')) return false
  // «лидеры поставок в Индию – Индонезия»: a name with a preposition of its own is no half of a pair.
  if (
    mark.text === '–' &&
    isWord(items[k - 2], 'to', 'from', 'in', 'into') &&
    (items[k - 1]?.end ?? 0) < mark.start
  )
    return false
  return mark.text !== '—' || (items[k - 1]?.end ?? 0) === mark.start || mark.end === items[k + 1]?.start
}

/** "Chinas", "Russlands": a German name with the s of the genitive and no preposition. */
const isGenitive = (item: Item): boolean =>
  /\p{Ll}s$/u.test(item.text) &&
  tagOf(item, 'area')?.form === 'name' &&
  !/^(?:Laos|Belarus|Zypern|Honduras|Mauritius|Barbados)$/.test(item.text)

const hadOrHas = wordSet('had|has|have|ran|runs|posted|recorded|saw|made|did|will|also|then')

/** Verbs that a subject stands before, as far as the tables know them. */
const acts = (items: readonly Item[], i: number): boolean =>
  isOneOf(items[i], hadOrHas) ||
  isWord(items[i], 'be') ||
  tagOf(items[i], 'cue')?.pos === 'v' ||
  tagOf(items[i], 'move')?.pos === 'v'

/** Joins an area to the mention before it when only "and", commas, articles and the same preposition lie between. */
function coordinated(items: readonly Item[], i: number, before: Mention | undefined): Mention | null {
  const area = tagOf(items[i], 'area')
  if (
    before === undefined ||
    area === undefined ||
    before.marker === 'pair' ||
    before.clause !== items[i]?.clause
  )
    return null
  // "between China and *African countries*", "between China and *the states of the EU*": the second side of a pair.
  const sided = before.marker === 'between' && before.areas.length === 1
  let lands = sided && isStates(items[i + 1])
  let joint = false
  for (let k = before.last; k < i; k++) {
    const item = items[k] as Item
    if (isWord(item, 'and') || isMark(item, ',、&')) joint = true
    else if (sided && (isStates(item) || (lands && isWord(item, 'of', 'in', 'from')))) lands = true
    else if (joint && isOneOf(item, landsOf)) continue
    // "to gas-rich Qatar and *cash-strapped* Pakistan"
    else if (joint && isCompound(items, k + 2)) k += 2
    else if (!isWord(item, 'article', 'poss') && !(joint && isWord(item, before.marker as 'to'))) return null
  }
  const marker = markerOf(items, i)
  const alike =
    marker === before.marker ||
    marker === 'bare' ||
    lands ||
    (marker === 'with' && isWord(items[i - 1], 'and')) ||
    (before.marker === 'bare' && marker === 'poss')
  if (!joint || !alike || before.areas.includes(area.area)) return null
  // "In its trade with the United States, Japan had a surplus": behind the comma of a fronted phrase the subject begins.
  if (
    marker === 'bare' &&
    before.marker !== 'bare' &&
    acts(items, i + 1) &&
    !items.slice(before.last, i).some((item) => isWord(item, 'and'))
  )
    return null
  // "Indonesia, China's top supplier, sent …": behind a comma alone the possessor opens an apposition to the name.
  if (
    before.areas.length === 1 &&
    marker === 'poss' &&
    before.marker !== 'poss' &&
    !items.slice(before.last, i).some((item) => isWord(item, 'and'))
  )
    return null
  // "After the US, Canada is the second", "Después de Estados Unidos, Canadá": behind the comma begins the clause.
  if (
    before.first <= 3 &&
    /^(?:después|tras|detrás|nach|hinter|после|вслед|следом|after|behind|following)/i.test(
      items[0]?.text ?? '',
    ) &&
    !items.slice(before.last, i).some((item) => isWord(item, 'and'))
  )
    return null
  const adjectives = tagOf(items[before.last - 1], 'area')?.form === 'adjective'
  if (!lands && adjectives !== (area.form === 'adjective')) return null
  return {
    areas: [...before.areas, area.area],
    // 印尼、蒙古和俄罗斯对华出口: behind the third name of a list 和 joins, it brings nobody in.
    marker:
      before.marker !== 'bare' ||
      (marker === 'with' && (before.areas.length > 1 || inTurn.test(items[i + 1]?.text ?? '')))
        ? before.marker
        : marker,
    first: before.first,
    last: i + 1,
    clause: before.clause,
  }
}

/** 墨西哥和比利时*紧随*其后, 伊拉克和阿曼*分列*第四、第五位: what each of several does. */
const inTurn = /^(?:紧随|紧|分别|分列|分居|位列|位居|排名|随后|均|都|也|依次)/u

const isStates = (item: Item | undefined): boolean => isOneOf(item, states) || item?.lower === 'member states'

/** «Азербайджан и страны ЕС»: between the names of a pair. */
const landsOf = wordSet('страна|страны|стран|государства|государств|länder|staaten|países')
