import type { Area } from '@factline/schema/vocabulary/areas'
import { type Item, isWord, tagOf, isCue, isMark, isOneOf, wordSet, lastBefore } from '../bind/item.ts'
import type { Mention } from '../bind/mentions.ts'
import type { View } from '../bind/view.ts'
import { namedOf } from '../frames/named.ts'
import type { Subject } from '../discourse/state.ts'
import { caseOf } from '../lexicon/case-ru.ts'
import { ownDrafts } from './own-drafts.ts'
import type { Head } from './rank-head.ts'
import type { Reading, Sentence } from './reading.ts'

/** "el principal socio de China *en la región*": the first among neighbours. */
const inRegion = ({ items, text, end }: View, at: number): boolean =>
  /^[^.,;:(]{0,30}\s(?:en la región|en el continente|en la zona|de la región|del continente|в регионе|на континенте|in der region|auf dem kontinent)(?!\p{L})/iu.test(
    text.slice(items[at]?.end ?? end, Math.min(end, (items[at]?.end ?? end) + 60)),
  )

const standing = wordSet(
  'folgt|folgen|folgte|folgten|liegt|liegen|lagen|lag|steht|stehen|standen|stand|landeten|landete|rangiert|rangieren|rangierte|rangierten|идет|идёт|следует|находится|находилась|находился|оказалась|оказался|оказались|расположилась|расположился|расположились|quedó|quedaron|situó|situaron|figura|figuró|aparece|sigue',
)

/** Words before a name that is only passed or followed in the order: "обогнав Японию", "vor Japan", 超过日本. */
const passed: Record<string, RegExp> = {
  ru: /(?<!\p{L})(?:(?:обог|опере|обош|уступ|вытесн|смести|потесн)\p{L}*|после|вслед за|за|перед|позади|впереди|чем|уступив место)\s*$/iu,
  de: /(?:^|\s)(?:vor|hinter|nach|als|überholte|überholten|verdrängte|löste|gefolgt von)(?: der| den| dem| die| das)?\s*$/iu,
  es: /(?:^|\s)(?:superó a|superando a|tras|detrás de|por delante de|seguid[oa]s? (?:de|por)|desbancó a|después de|desplazó a)(?: la| el| los| las| l)?\s*$/iu,
  zh: /(?:超过|超越|取代|仅次于|赶超|反超|超了|击败|落后于|领先于|低于|高于|超過|僅次於|代替|越过)$/u,
}

/** How far from the place its holder may stand behind it, in items. */
const within = 12

/** Whose rank it is and in whose order, outside English: the holder, and the owner where a name is bound to the noun. */
export function localRank(
  sentence: Sentence,
  q: number,
  head: Head | null,
  told: Area | null,
): { readonly holder: Area | null; readonly owner: Area | null; readonly regional: boolean } {
  const { view } = sentence
  const bound = head === null ? null : ownerMention(view, q, head)
  const owner = bound?.areas[0] ?? told
  const usable = view.mentions.filter(
    (m) => m !== bound && m.areas.length === 1 && m.areas[0] !== owner && acts(view, m) && !aside(view, m),
  )
  // 在东盟的最大贸易伙伴: the first among its neighbours, no place in the eyes of one country.
  const regional =
    (view.lang === 'zh' && bound?.marker === 'in' && bound.last <= q) || inRegion(view, head?.at ?? q)
  return { holder: holderAmong(view, q, head, usable)?.areas[0] ?? null, owner, regional }
}

const behindWords = wordSet('у|за')
const yetWords = wordSet('но|однако|зато')
const onOrWith = wordSet('на|с')

function holderAmong(view: View, q: number, head: Head | null, usable: readonly Mention[]): Mention | null {
  const { items } = view
  const clause = items[q]?.clause
  const end = Math.max(q, head?.at ?? q)
  // "на втором месте — Австралия": the dash stands for "is".
  if (isMark(items[q + 1], '—–-')) {
    const next = usable.find(
      (m) => m.first === q + 2 || (m.first === q + 3 && isOneOf(items[q + 2], behindWords)),
    )
    if (next !== undefined) return next
  }
  // «на втором месте Индия»
  if (
    view.lang === 'ru' &&
    isOneOf(items[q - 1], onOrWith) &&
    /мест|строч|позици/i.test(items[q]?.text ?? '')
  ) {
    const next = usable.find((m) => m.first === q + 1)
    if (next !== undefined) return next
  }
  // «вторая Россия ($5,6 млрд), третий Китай»
  if (view.lang === 'ru' && /(?:ая|ья|ий|ый|ой)$/iu.test(items[q]?.text ?? '') && head === null) {
    const next = usable.find((m) => m.first === q + 1)
    if (next !== undefined) return next
  }
  // «второе место у Турции», «третье за Арменией»
  if (isOneOf(items[q + 1], behindWords)) {
    const next = usable.find((m) => m.first === q + 2)
    if (next !== undefined) return next
  }
  // "auf Rang zwei folgen die Niederlande", "на втором месте идет Индия", "en segundo lugar quedó Rusia"
  const verb = items[q + 1]?.lower === 'se' ? q + 2 : q + 1
  if (isOneOf(items[verb], standing)) {
    const next = usable.find((m) => m.first > verb && m.first - verb <= 2)
    if (next !== undefined) return next
  }
  // "четверку замыкает Ирак"
  if (/замыка|замкну/i.test(items[q]?.text ?? '')) {
    const next = usable.find((m) => m.first === q + 1)
    if (next !== undefined) return next
  }
  // 最大市场美国, 最大的进口来源是墨西哥
  if (view.lang === 'zh' && head !== null && head.at > q) {
    const next =
      usable.find((m) => m.first === end + 1 || (m.first === end + 2 && isWord(items[end + 1], 'be'))) ??
      // 第二大贸易伙伴为荷兰: the short "is" is "for" elsewhere.
      view.mentions.find((m) => m.first === end + 2 && m.areas.length === 1 && tellsName(items[end + 1]))
    if (next !== undefined) return next
  }
  // 排名第四的是伊拉克
  if (
    view.lang === 'zh' &&
    head === null &&
    /^(?:的是|者为|的为|则是|为|是)$/.test(items[q + 1]?.text ?? '')
  ) {
    const next = view.mentions.find((m) => m.first === q + 2 && m.areas.length === 1)
    if (next !== undefined) return next
  }
  const before = usable.filter((m) => m.last <= q)
  const own = before.findLast((m) => m.clause === clause)
  if (own !== undefined) return own
  const behind = usable.find(
    (m) =>
      m.first > end &&
      m.first - end <= within &&
      !items
        .slice(end + 1, m.first)
        .some(
          (item) =>
            item.quantity !== null ||
            isMark(item, ',;，；') ||
            isWord(item, 'while') ||
            (tagOf(item, 'cue') !== undefined && item.clause !== clause),
        ),
  )
  if (behind !== undefined) return behind
  const earlier = before.at(-1)
  // «Саудовская Аравия нарастила поставки, но осталась на втором месте»: the subject of the clause before.
  const same =
    view.lang === 'ru' &&
    earlier !== undefined &&
    q - earlier.last <= within &&
    items.slice(earlier.last, q).some((item) => isOneOf(item, yetWords))
  return earlier !== undefined && (same || (head !== null && q - earlier.last <= 30)) ? earlier : null
}

/** Whether the name can be who holds the place: a subject by its marker and, in Russian, by its case. */
function acts(view: View, mention: Mention): boolean {
  const { items } = view
  const item = items[mention.first]
  if (tagOf(item, 'area')?.form === 'adjective' || tagOf(item, 'area')?.form === 'people') return false
  if (view.lang !== 'ru') return mention.marker === 'bare'
  const told = caseOf(item?.text ?? '')
  const lead = view.text.slice(Math.max(view.start, (item?.start ?? 0) - 12), item?.start)
  // "достались Малайзии", "первое место за Турцией", "у Китая"
  if (/замыка\p{L}*|замкну\p{L}*/iu.test(lead)) return true
  if (/(?:достал\p{L}*|принадлежит|(?:мест[оеа]|е|ая|строч\p{L}+|—|–) (?:за|у))\s*$/iu.test(lead)) return true
  // «второе место среди торговых партнеров у Турции»
  const clause = view.text.slice(Math.max(view.start, (item?.start ?? 0) - 80), item?.start)
  if (/(?:мест[оеа]|строч\p{L}+|позици\p{L}+)[^,;.:]{0,60}\s(?:у|за)\s*$/iu.test(clause)) return true
  return mention.marker === 'bare' && (told === 'nominative' || told === null)
}

const kept = /(?:мест[оа]|строчк[аи]|строка|позици[яи]|(?:ое|ая|ье|ья)|[—–-]) за\s*$/iu

const aside = (view: View, mention: Mention): boolean => {
  const start = view.items[mention.first]?.start ?? 0
  // "hat Russland als größten Lieferanten abgelöst"
  const end = view.items[mention.last - 1]?.end ?? start
  if (view.lang === 'de' && isReplaced(view, mention, end)) return true
  // «второе место за Турцией, третье — за Арменией»: theirs, where elsewhere somebody comes behind them.
  if (view.lang === 'ru' && kept.test(view.text.slice(Math.max(view.start, start - 16), start))) return false
  return passed[view.lang]?.test(view.text.slice(Math.max(view.start, start - 24), start)) ?? false
}

/** "hat Russland im Juli als größten Lieferanten abgelöst": the name nearest before its "als" has lost the place. */
function isReplaced(view: View, mention: Mention, end: number): boolean {
  const behind = view.text.slice(end, Math.min(view.end, end + 160))
  const as = behind.search(/\sals\s/)
  if (as < 0 || as > 40 || /[.,;]/.test(behind.slice(0, as))) return false
  if (view.mentions.some((m) => m.first >= mention.last && (view.items[m.first]?.start ?? 0) < end + as))
    return false
  return as === 0 || /abgelöst|überholt|verdrängt|ersetzt/.test(behind)
}

const tellsName = (item: Item | undefined): boolean => isOneOf(item, shortIs)
const shortIs = wordSet('为|系|仍为|则为|為|仍為|則為')

/** 全球*地区*的, *继*日本*之后*的: what may stand between an owner and the place. */
const places = wordSet('地|区|区域|继|繼|之|后|後|之后|之後|以后')

/** "крупнейший партнер *России*", "Handelspartner *Deutschlands*", "destino de las exportaciones *españolas*", *中国*汽车第一大市场. */
function ownerMention(view: View, q: number, head: Head): Mention | null {
  const { items, mentions } = view
  if (view.lang === 'zh') {
    const lead = mentions.findLast(
      (m) =>
        m.last <= q &&
        items.slice(m.last, q).every(
          (item) =>
            namedOf(item) !== null ||
            item.period !== null ||
            item.masked ||
            // 第二*和*第三大
            item.quantity?.form === 'rank' ||
            (isWord(item, 'and') && items[q - 1] === item) ||
            isWord(item, 'of', 'neutral', 'its') ||
            isOneOf(item, places) ||
            item.text === '进口',
        ),
    )
    const others = mentions.some((m) => m !== lead && m.last <= (lead?.first ?? 0))
    const inside = mentions.find((m) => m.first > q && m.last <= head.at)
    // 第二和第三大贸易伙伴*分别为*荷兰、美国
    const is = isWord(items[head.at + 1], 'respectively') ? head.at + 2 : head.at + 1
    const told = isWord(items[is], 'be') || (tellsName(items[is]) && mentions.some((m) => m.first === is + 1))
    if (lead !== undefined && (others || told || lead.marker !== 'bare' || head.at < q)) return lead
    return inside ?? null
  }
  const inside = mentions.find(
    (m) => m.marker === 'adj' && m.first > q && m.last <= head.at && namedOf(items[m.last]) === null,
  )
  const attribute = mentions.find((m) => m.marker === 'adj' && m.first < q && q - m.last <= 1)
  const behind = mentions.find(
    (m) =>
      m.first > head.at &&
      m.first - head.at <= 6 &&
      binds(view, m, head.at) &&
      items
        .slice(head.at + 1, m.first)
        .every(
          (item) =>
            namedOf(item) !== null ||
            isWord(
              item,
              'of',
              'for',
              'in',
              'to',
              'article',
              'neutral',
              'from',
              'into',
              'poss',
              'home',
              'by',
              'on',
            ) ||
            isCue(item, 'out', 'in', 'flow', 'trade', 'market'),
        ),
  )
  return inside ?? behind ?? attribute ?? null
}

/** Whether a name behind the noun is bound to it: a genitive, an attribute, or "для", "für", "para". */
function binds(view: View, mention: Mention, at: number): boolean {
  if (['adj', 'poss', 'of', 'for', 'to', 'into'].includes(mention.marker)) return true
  if (view.lang === 'ru') {
    // "поставщик в Китай", "поставщик электроэнергии на Украину"
    if (mention.marker === 'in' || mention.marker === 'on') return true
    const told = caseOf(view.items[mention.first]?.text ?? '')
    return (
      mention.marker === 'bare' &&
      mention.first - at <= 3 &&
      (told === 'genitive' || (told === null && mention.first === at + 1))
    )
  }
  // "el tercer origen del gas importado por España"
  if (mention.marker === 'by')
    return view.items.slice(at + 1, mention.first).some((item) => tagOf(item, 'cue')?.cue === 'in')
  return mention.marker === 'in' && view.lang === 'es'
}

/** "ведущие экспортеры", "los principales destinos": several are first together, and none alone. */
export const crowd = (view: View, q: number): boolean =>
  view.items[q]?.quantity?.value === 1 &&
  ((view.lang === 'ru' &&
    /(?:[ыи]х|[ыи]ми|[ыи]е|лидеры|лидерами|лидеров)$/iu.test(view.items[q]?.text ?? '')) ||
    (view.lang === 'es' && /(?:principales|mayores|primeros)$/i.test(view.items[q]?.text ?? '')))

/** 美国自墨西哥进口3340亿美元，居首位: a place alone in its clause is that of the origin just told. */
export function standingOf(sentence: Sentence, q: number, reading: Reading): Subject | null {
  const { view } = sentence
  const last = ownDrafts(view, reading.drafts).findLast((one) => one.kind === 'level')?.told.subject
  const before = lastBefore(view.items, q, (item) => isMark(item, ',，;；'))
  const alone = !view.mentions.some((m) => m.last <= q && m.first > before)
  if (view.lang !== 'zh' || !alone || last?.measure !== 'imports' || last.partner === 'WORLD') return null
  return { ...last, cls: 'figure', measure: 'supplier_rank', detail: null, varying: null, aspect: null }
}
