import { alike, type CueClass } from '../lexicon/tag.ts'
import { type Item, tagOf, isOneOf, withoutCue, wordSet, firstBehind } from './item.ts'

/** German verbs whose first half stands at the end of the clause: stem of the finite verb, that half, and what both say. */
const separable: readonly (readonly [stem: RegExp, particle: string, cue: CueClass])[] = [
  [/^führ(?:te|ten|t|en)$/i, 'ein', 'in'],
  [/^führ(?:te|ten|t|en)$/i, 'aus', 'out'],
  [/^kauf(?:te|ten|t|en)$/i, 'ein', 'in'],
  [/^n(?:ahm|ahmen|immt|ehmen)$/i, 'ab', 'in'],
  [/^liefer(?:te|ten|t|n)$/i, 'aus', 'sales'],
  [/^setz(?:te|ten|t|en)$/i, 'ab', 'sales'],
  [/^l(?:ieß|ießen|ässt|assen)$/i, 'zu', 'sales'],
  [/^stell(?:te|ten|t|en)$/i, 'her', 'production'],
  [/^(?:l(?:ief|iefen|äuft|aufen)|roll(?:te|ten|t|en))$/i, 'vom Band', 'production'],
  [/^(?:l(?:ief|iefen|äuft|aufen)|roll(?:te|ten|t|en))$/i, 'von den Bändern', 'production'],
]

/**
 * Tags the halves of German verbs in place: "Deutschland *führte* 67 TWh *ein* und 35 TWh *aus*", "VW *lieferte*
 * 12.000 Autos *aus*". With one half the finite verb becomes the measure word, with two each half does.
 */
export function joinSeparable(items: Item[]): void {
  items.forEach((item, i) => {
    const verbs = separable.filter(([stem]) => stem.test(item.text))
    if (verbs.length === 0) return
    const halves: { readonly at: number; readonly cue: CueClass }[] = []
    for (let k = i + 1; k < items.length && items[k]?.text !== ';'; k++) {
      const verb = verbs.find(([, particle]) => items[k]?.text === particle)
      if (verb === undefined || !(closes(items, k) || directlyBehind(items, k))) continue
      // "nahmen die Ausfuhren um 7,4 Prozent auf 3,2 Milliarden Dollar ab": they fell, and nobody took anything.
      if (verb[1] === 'ab' && verb[2] === 'in' && fellBetween(items, i, k)) {
        items[i] = { ...item, tags: [alike({ tag: 'move', sign: -1, pos: 'v' })] }
        return
      }
      halves.push({ at: k, cue: verb[2] })
    }
    if (halves.length === 0 || halves.length > 2) return
    for (const half of halves) {
      const at = halves.length === 1 ? i : half.at
      const old = items[at]
      if (old === undefined) continue
      const tags = old.tags.filter((tag) => tag.tag !== 'cue' && tag.tag !== 'move' && tag.tag !== 'word')
      items[at] = { ...old, tags: [...tags, alike({ tag: 'cue', cue: half.cue, pos: 'v' })] }
    }
    if (halves.length === 2) items[i] = withoutCue(item)
  })
}

const fellBetween = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some((one, n, all) => one.quantity?.form === 'percent' && all[n - 1]?.lower === 'um')

/** "nahmen *um 4,7 Prozent ab* auf 93,3 Millionen Tonnen": right behind what it counts a particle ends its verb, whatever follows. */
const directlyBehind = (items: readonly Item[], k: number): boolean =>
  items[k - 1]?.quantity?.form === 'percent' && items[k - 2]?.lower === 'um'

/** Behind the particle the clause ends, or goes on with "und" or a comparison. */
const closes = (items: readonly Item[], k: number): boolean => {
  const next = items[k + 1]
  // «… 2,2 Mio. Autos vom Band (+32 Prozent)»
  if (next?.text === '(' && /^v/i.test(items[k]?.text ?? '')) return true
  return next === undefined || /^(?:[,.;:–—)]|und|sowie|als)$/.test(next.text) || next.quantity !== null
}

/** "Nach China gingen Waren für 90 Milliarden Euro", "aus Norwegen kamen 987.000 Tonnen": verbs of motion that carry goods. */
const carrying = wordSet(
  'ging|gingen|geht|gehen|kam|kamen|kommt|kommen|stromte|strömte|strömten|gelangten|gelangte|rollten|rollte',
)
const nachOrAus = wordSet('nach|aus|in die|in den|in das')

/** Makes a verb of motion a measure word where goods in an amount, and a way with a country, stand with it and nothing falls. */
export function carryGoods(items: Item[]): void {
  items.forEach((item, i) => {
    if (!isOneOf(item, carrying)) return
    // "In die USA gingen 5,8 Prozent weniger Waren": fewer of them went there, and nothing fell.
    const fewer = firstBehind(items, i, (one) => /^(?:mehr|weniger)$/.test(one.lower), 5)
    if (
      items[fewer - 1]?.quantity?.form === 'percent' &&
      tagOf(items[fewer + 1], 'product') !== undefined &&
      items.slice(i + 1, fewer - 1).every((one) => one.quantity === null)
    ) {
      items[i] = { ...item, tags: [alike({ tag: 'cue', cue: 'flow', pos: 'v' })] }
      return
    }
    if (tagOf(item, 'cue') !== undefined) return
    const around = items.slice(Math.max(0, i - 8), i + 13)
    const way = around.some(
      (one, k) =>
        isOneOf(one, nachOrAus) &&
        around.slice(k + 1, k + 4).some((name) => tagOf(name, 'area') !== undefined),
    )
    // "gingen um 5 Prozent auf 90 Milliarden zurück" falls; an amount that comes or goes stands without "um" or "auf".
    const counted = firstBehind(items, i - 8, (one) => one.quantity !== null && one.quantity.form !== 'rank')
    const falls =
      /^(?:um|auf)$/.test(items[counted - 1]?.text ?? '') || items[counted]?.quantity?.form === 'percent'
    const cues = around.some((one) => tagOf(one, 'cue') !== undefined && tagOf(one, 'cue')?.cue !== 'figure')
    const amount = around.some((one) => one.quantity?.form === 'amount')
    if (!way || falls || cues || !amount) return
    items[i] = { ...item, tags: [alike({ tag: 'cue', cue: 'flow', pos: 'v' })] }
  })
}
