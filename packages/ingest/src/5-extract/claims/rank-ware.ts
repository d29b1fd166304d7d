import { type Item, isWord, tagOf, isMark, isOneOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Subject } from '../discourse/state.ts'
import { namedOf } from '../frames/named.ts'
import { isAuto, isEnergy } from '../lexicon/product-kind.ts'
import type { RankHead } from '../lexicon/tag.ts'

/** How far from the beginning of the sentence the ware may stand ("*Counting all kinds of cars*, Brazil was second"), in items. */
const reach = 6

/**
 * "*As for pipeline gas*, Norway held first place": the ware that a sentence puts before its place. The subject as it is where
 * none is named so, or where the place is one of trade as a whole.
 */
export function ofWareAhead({ items, lang }: View, q: number, subject: Subject): Subject {
  if (lang !== 'en' || subject.measure === 'partner_rank') return subject
  const at = items.findIndex(
    (item, k) => k < Math.min(q, reach) && item.quantity === null && isWare(namedOf(item)),
  )
  const told = namedOf(items[at])
  if (told?.product == null || told.product === subject.product) return subject
  const opens = items.slice(0, at).some((item) => isWord(item, 'for', 'in', 'of', 'by'))
  const comma = items[at + 1]?.text === ','
  return (opens || at === 0) && comma ? { ...subject, product: told.product, detail: told.detail } : subject
}

const isWare = (told: ReturnType<typeof namedOf>): boolean =>
  told !== null && !told.weak && (isAuto(told.product) || isEnergy(told.product) || told.product === 'food')

const importsSideOrImportSide = wordSet(
  'imports side|imports|import side|import|exports side|exports|export side|export',
)

/** "*On the import side*, Singapore topped the list": the flow that a sentence begins with tells whose order it is. */
export function ofSideAhead({ items, lang }: View, q: number, subject: Subject): Subject {
  if (lang !== 'en' || !['destination_rank', 'supplier_rank', 'partner_rank'].includes(subject.measure))
    return subject
  const at = items.findIndex((item, k) => k < Math.min(q, near) && isOneOf(item, importsSideOrImportSide))
  const led = isWord(items[at - 1], 'for', 'in', 'of', 'on', 'by', 'article')
  const next = items[at + 1]
  if (
    at < 1 ||
    !led ||
    (next?.text !== ',' &&
      // "*In imports* China came first"
      !(at === 1 && tagOf(next, 'area') !== undefined) &&
      next?.lower !== 'side' &&
      !/side$/i.test(items[at]?.text ?? ''))
  )
    return subject
  return { ...subject, measure: /^imp/i.test(items[at]?.text ?? '') ? 'supplier_rank' : 'destination_rank' }
}

/** How far the flow may stand from the noun "partner", in items. */
const near = 4

const bought: Words = {
  en: wordSet('imports|import|importing|import side'),
  de: wordSet('importen|import|importe|importeure|importeuren|importseite|einfuhr|einfuhren|einfuhrseite'),
  es: wordSet('importaciones|importación|importadores|compras'),
}
const sold: Words = {
  en: wordSet('exports|export|exporting|export side'),
  de: wordSet('exporten|export|exporte|exporteure|exporteuren|exportseite|ausfuhr|ausfuhren|ausfuhrseite'),
  es: wordSet('exportaciones|exportación|exportadores|ventas'),
}
const leads: Words = { de: wordSet('bei|beim|für|im|in|auf'), es: wordSet('en|de|para|por') }
type Words = Readonly<Record<string, ReturnType<typeof wordSet>>>
const none = wordSet('')

/**
 * "the third largest partner *for exports*", "*On the import side*, Singapore was the main partner", "Handelspartner
 * *bei den Importen*": with the flow told, a partner is one of its ends; one of both flows stays a partner.
 */
export function sidedHead({ items, lang }: View, at: number, head: RankHead): RankHead {
  if (head !== 'partner' || !(lang in bought)) return head
  const behind = items.slice(at + 1, at + 1 + near)
  const end = behind.findIndex((item) => isMark(item, ',;.(') || item.quantity !== null)
  const words = [...items.slice(0, near), ...(end < 0 ? behind : behind.slice(0, end))]
  const sides = words.flatMap((item, k): RankHead[] => {
    if (!isLed(words, k, lang)) return []
    if (isOneOf(item, bought[lang] ?? none)) return ['supplier']
    return isOneOf(item, sold[lang] ?? none) ? ['destination'] : []
  })
  const [first] = sides
  return first === undefined ||
    (lang !== 'en' && sides.includes(first === 'supplier' ? 'destination' : 'supplier'))
    ? head
    : first
}

/** A preposition stands before it, in German and Spanish with an article and an adjective between ("für *die deutschen* Exporteure"). */
const isLed = (words: readonly Item[], k: number, lang: string): boolean =>
  lang === 'en'
    ? isWord(words[k - 1], 'for', 'in', 'of', 'on', 'by', 'article')
    : words.slice(Math.max(0, k - 3), k).some((item) => isOneOf(item, leads[lang] ?? none))
