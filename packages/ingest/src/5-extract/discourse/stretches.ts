import { isOneOf, isWord, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'

/**
 * Paragraphs as the rules of the discourse ask for them. Scrapes run them together, and agencies write each sentence as one
 * of its own: there a mark of a paragraph says nothing, and what a sentence names tells whether it begins anew.
 */
export function inStretches(views: readonly View[]): readonly View[] {
  const sizes = new Map<number, number>()
  for (const { paragraph } of views) sizes.set(paragraph, (sizes.get(paragraph) ?? 0) + 1)
  const single = sizes.values().reduce((sum, size) => sum + (size === 1 ? 1 : 0), 0)
  const apart = single >= sizes.size * mostly
  const isTogether = (view: View): boolean => (sizes.get(view.paragraph) ?? 0) > longest
  let stretch = 0
  return views.map((view, i) => {
    const before = views[i - 1]
    if (before !== undefined) {
      const read = isProse(view) && isProse(before) && starts.has(view.lang)
      const marked = view.paragraph !== before.paragraph
      const open = read && (marked ? apart : view.lang !== 'zh' && isTogether(view))
      if (open ? !goesOn(view) : marked) stretch++
    }
    return view.paragraph === stretch ? view : { ...view, paragraph: stretch }
  })
}

/** A line without a stop ("Delivery vans") heads what stands under it, and parts it from what stands above. */
const isProse = ({ kind, text, start, end }: View): boolean =>
  kind === 'body' && /[.!?…。！？]["”’»）)」]*$/.test(text.slice(Math.max(start, end - 4), end))

/** A paragraph of more sentences is rare in news: as a rule it is several that have lost their breaks. */
const longest = 6

/** Such a part of the paragraphs of one sentence each is a way of writing. */
const mostly = 0.95

/** A sentence that points back at its head, or names no country, no time and no total, goes on with the one before. */
const goesOn = (view: View): boolean =>
  pointsBack(view) ||
  (view.mentions.length === 0 && !view.items.some((item) => item.period !== null || isWord(item, 'total')))

/** "*It* rose", "In June *they* had fallen": so near the beginning stands the word that points back. */
const head = 4

const pointsBack = ({ lang, items, text, start }: View): boolean =>
  lang === 'en'
    ? items.slice(0, head).some((item) => isOneOf(item, pointing))
    : starts.get(lang)?.test(text.slice(start, start + opening).toLowerCase()) === true

const pointing = wordSet(
  'this|these|that|those|such|it|its|they|their|he|she|of this|of these|of that|of those|of which|the latter|the former|both|here|there|then|among them',
)

/** So many letters hold the first three words of a sentence. */
const opening = 40

/**
 * The same at the beginning of a sentence of other languages. A Chinese paragraph is long by itself and is not cut; a
 * Russian one neither gains nor loses and stays as it is written.
 */
const starts: ReadonlyMap<string, RegExp> = new Map([
  ['en', /^$/],
  ['zh', /^.{0,3}(?:其中|该|这|此|它|其|同期|上述|当月|也)/u],
  [
    'de',
    /^(?:\S+ ){0,2}(?:er|sie|es|diese?[rsmn]?|davon|darunter|dabei|damit|deren|dessen|ihre?r?|seine?|dort|dorthin|daher)(?!\p{L})/u,
  ],
  ['es', /^(?:\S+ ){0,2}(?:est[aeo]s?|es[aeo]|ell[ao]s|ello|sus?|dich[ao]s?|allí|ahí)(?!\p{L})/u],
])
