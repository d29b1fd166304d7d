import { isCurrency } from '@factline/schema/vocabulary/units'
import { isOneOf, isWord, tagOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'

/** Help, credit and cover: what is given for trade, and none of it. */
const aids = wordSet(
  'support|promotion|financing|finance|subsidy|subsidies|insurance|credit|credits|loans|guarantees|incentives|rebates|' +
    'förderung|exportförderung|unterstützung|finanzierung|absicherung|stützung|' +
    'fomento|promoción|apoyo|impulso|financiación|financiamiento|estímulo',
)
const aiding = wordSet('insured|financed|subsidised|subsidized|guaranteed|underwrote|underwritten')
const aided = /^(?:поддержк|субсидировани|стимулировани|финансировани|кредитовани|страховани|продвижени)/
const aidedHan = /(?:支持|扶持|鼓励|补贴|促进|资助)$/
const coverHan = /^(?:信用保险|信贷|信保|退税|买方信贷|补贴|保险|企业)/

/**
 * "support *for exports*", "поддержка *экспорта*", "Förderung der *Exporte*", *出口*信用保险: the flow at item `at` is what
 * money or cover is given for. No amount beside it is its own.
 */
export function isAided(view: View, at: number): boolean {
  const { items, lang, text } = view
  const item = items[at]
  const cue = tagOf(item, 'cue')
  if (item === undefined || cue === undefined) return false
  if (lang === 'ru' && cue.cue === 'flow') return isDirected(view, at)
  if (cue.cue !== 'out' && cue.cue !== 'in') return false
  const before = items[at - 1]
  if (lang === 'zh')
    return (
      aidedHan.test(text.slice(item.start - 2, item.start)) ||
      coverHan.test(text.slice(item.end, item.end + 4))
    )
  if (lang === 'ru') return aided.test(before?.lower ?? '')
  if (lang === 'en' && isOneOf(before, aiding)) return true
  // "support for exports", "Förderung der Exporte", "fomento de las exportaciones"
  for (let k = at - 1; k >= 0 && k >= at - 3; k--) {
    if (isOneOf(items[k], aids)) return k < at - 1
    if (!isWord(items[k], 'for', 'of', 'to', 'article', 'its', 'from') && items[k]?.lower !== 'of')
      return false
  }
  return false
}

/** «на поддержку … *направлено* 20 млрд рублей», «*направил* 5 млрд рублей на дороги»: money goes to a purpose, goods to a country. */
function isDirected({ items, mentions }: View, at: number): boolean {
  if (!/^направ/.test(items[at]?.lower ?? '')) return false
  const clause = items[at]?.clause
  return (
    items.some((item) => item.clause === clause && isCurrency(item.quantity?.unit ?? 't')) &&
    !mentions.some((m) => m.clause === clause && m.first > at && m.first <= at + nearVerb)
  )
}

/** The country that goods are sent to stands this close behind the verb. */
const nearVerb = 4

/** What money is given as. */
const given = wordSet(
  'subsidies|subsidy|grants|grant|aid|loans|incentives|fines|compensation|damages|support|rebates|credits|assistance|penalties|bribes|wages|salaries|pensions',
)
const giving = wordSet(
  'lent|lend|lends|lending|loaned|allocated|allocate|allocates|earmarked|budgeted|pledged|donated|granted|disbursed|borrowed|injected|invested|insured',
)
const inOrOf = wordSet('in|of')
const furthering = wordSet(
  'boost|support|promote|help|increase|expand|finance|subsidise|subsidize|develop|encourage|facilitate|stimulate|modernise|modernize|build|upgrade|fund|cover|aid',
)

/** "$6 billion *in subsidies*", "$300 million *to boost* exports": money for a purpose. The number at `q` is told in English. */
export function isForPurpose({ items, lang }: View, q: number): boolean {
  const unit = items[q]?.quantity?.unit ?? null
  if (lang !== 'en' || unit === null) return false
  if (!isCurrency(unit))
    // "subsidies for 900,000 electric cars"
    return unit === 'vehicles' && items[q - 1]?.lower === 'for' && isOneOf(items[q - 2], given)
  // "lent $12 billion for exports"
  if (isOneOf(items[q - 1], giving)) return true
  const next = items[q + 1]
  if (next?.lower === 'to' && isOneOf(items[q + 2], furthering)) return true
  return (
    isOneOf(next, inOrOf) &&
    (isOneOf(items[q + 2], given) || (items[q + 2]?.tags.length === 0 && isOneOf(items[q + 3], given)))
  )
}
