import { asidesOf, goesOn, isReason, spaced } from './asides.ts'
import { isCue, hasTag, type Item, isMark, isOneOf, isWord, tagOf, wordSet, tellsChange } from './item.ts'

/** How far ahead of a comma or "and" the start of a new statement is looked for, in items. */
const lookahead = 9

/**
 * Numbers the clauses of a sentence in place. A new one starts at a semicolon, dash or colon, at "while", "but" and
 * their like, in brackets, and at a comma or "and" behind a number where a new subject comes before the next number.
 */
export function numberClauses(items: Item[]): void {
  let clause = 0
  let next = 0
  let counted = false
  let reason = false
  const outer: { clause: number; counted: boolean }[] = []
  let main: { clause: number; counted: boolean } | null = null
  const asides = asidesOf(items)
  let aside = 0
  items.forEach((item, i) => {
    if (i === asides[aside]?.[1]) {
      aside++
      const back = outer.pop()
      if (back !== undefined) ({ clause, counted } = back)
    } else if (
      i === asides[aside]?.[0] ||
      (opens(item) && items.some((later, k) => k > i && closes(later)))
    ) {
      outer.push({ clause, counted })
      clause = ++next
      counted = false
    } else if (main !== null && goesOn(items, i)) {
      ;({ clause, counted } = main)
      main = null
    } else if (breaks(items, i, counted) || (!counted && resumes(items, i, clause))) {
      main =
        (isWord(item, 'who') || opensWhere(items, i)) && items[quoted(items, i) ? i - 2 : i - 1]?.text === ','
          ? { clause, counted }
          : null
      clause = ++next
      // Behind a reason the next measure word has a new subject, whether or not the reason was counted.
      reason =
        isReason(items, isComma(item) ? i + 1 : i) ||
        (reason && items.slice(i + 1, i + 3).every((one) => tagOf(one, 'cue') === undefined))
      counted = counted && reason
    }
    item.clause = clause
    if (item.quantity !== null && item.quantity.form !== 'rank') counted = true
    if (closes(item)) {
      const back = outer.pop()
      if (back !== undefined) ({ clause, counted } = back)
    }
  })
}

/** The comma behind a relative clause, before what the main verb goes on with: "…, which rests on oil, by 23.8%". */
const resumes = (items: readonly Item[], i: number, clause: number): boolean =>
  isMark(items[i], ',，') &&
  isWord(items[i + 1], 'by', 'to', 'at') &&
  items[i + 2]?.quantity != null &&
  items.some((item) => item.clause === clause && isWord(item, 'who') && isWord(item, 'while'))

const opens = (item: Item): boolean => item.text === '(' || item.text === '（' || item.text === '['
const closes = (item: Item): boolean => item.text === ')' || item.text === '）' || item.text === ']'

/** A quotation that ends right before item `i`: “"new energy vehicles," which include …”. */
const quoted = (items: readonly Item[], i: number): boolean => isMark(items[i - 1], '"”’»')

/** «Общий импорт *при этом* вырос», "Die Ausfuhren *dagegen* sanken": between a subject that nothing was told of yet and its verb. */
const putBetween = (items: readonly Item[], i: number, counted: boolean): boolean =>
  !counted &&
  items[i - 1] !== undefined &&
  !isMark(items[i - 1], ',;–—-:') &&
  (isWord(items[i + 1], 'be') || tagOf(items[i + 1], 'move')?.pos === 'v') &&
  items.slice(Math.max(0, i - lookahead), i).some((one) => tagOf(one, 'cue')?.pos === 'n')

/** "the US, *where* 115,309 cars were registered": a statement of its own on the place named before. */
const opensWhere = (items: readonly Item[], i: number): boolean =>
  isOneOf(items[i], where) && items[i - 1]?.text === ','

/** What stands for a place in a relative clause. */
const where = wordSet('where')

const putIn = wordSet('meanwhile|however|though')
const giving = wordSet('as|because')
const wasOrWere = wordSet('was|were|is|are')
/** What leads to the first and largest of several parts. */
export const mostOrMainly = wordSet('most|mostly|mainly|largely|primarily|chiefly')

function breaks(items: readonly Item[], i: number, counted: boolean): boolean {
  const item = items[i]
  if (item === undefined || item.quantity !== null || item.period !== null) return false
  if (opensWhere(items, i)) return true
  // Only marks and tagged words begin a clause, and most words are neither.
  if (item.tags.length === 0 && item.text.length > 1 && !(counted && isReason(items, i))) return false
  // "exports were 120 bcm: 50 bcm to Germany and 25 bcm to …": the parts of what was counted.
  if (isMark(item, ':：'))
    return (
      items[i + 1]?.quantity == null ||
      (counted && items.slice(i + 2, i + 5).some((one) => tagOf(one, 'area') !== undefined))
    )
  // "импорт — на 2,8%", "Россия — до 5 млрд": the dash stands for a verb.
  if (
    isMark(item, '—–-') &&
    (items[i + 1]?.quantity != null ||
      (isWord(items[i + 1], 'on', 'to', 'at', 'with', 'from') && items[i + 2]?.quantity != null))
  )
    return false
  if (isMark(item, '—–') && (placedBehind(items, i) || gappedBefore(items, i))) return false
  if (isMark(item, ';；—')) return true
  if (isMark(item, '–-')) return spaced(items, i) && counted && items[i + 1]?.quantity == null
  // "Imports, meanwhile, fell 3.6 percent": a word put in between two commas.
  if (isOneOf(item, putIn) && isComma(items[i - 1]) && isComma(items[i + 1])) return false
  if (isWord(item, 'while')) return (counted || i > 0) && !putBetween(items, i, counted)
  // "95% of trade between Russia and China": the second side of one pair.
  if (
    isWord(item, 'and') &&
    tagOf(items[i - 1], 'area') !== undefined &&
    items.slice(Math.max(0, i - 4), i - 1).some((one) => isWord(one, 'between'))
  )
    return false
  if (closesApposed(items, i)) return false
  const joint = isMark(item, ',，、') || isWord(item, 'and')
  if (joint && counted && items[i + 1]?.quantity != null && placedBehind(items, i + 2)) return true
  if (joint && goesOnCounting(items, i)) return false
  if (isMark(item, ',，') && isWord(items[i + 1], 'since') && items[i + 2]?.quantity == null) return true
  // "2,2 тыс. электромобилей, из них 1,9 тыс. — из Китая", 其中自中国进口1900辆
  if (joint && counted && isWord(items[i + 1], 'including')) return true
  // ", 79.7% of them to the US", ", $300 million of which was exports": a part of what was counted.
  if (joint && counted && items[i + 1]?.quantity != null && isWord(items[i + 2], 'including')) return true
  // "$496 million was exports to Sudan, and $366 million *was* imports from there": a number that is a subject.
  const subject = isWord(items[i + 1], 'and') ? i + 2 : i + 1
  if (
    joint &&
    counted &&
    items[subject]?.quantity?.form === 'amount' &&
    isOneOf(items[subject + 1], wasOrWere)
  )
    return true
  // ", with 78% arriving from the US"
  if (
    joint &&
    counted &&
    isWord(items[i + 1], 'with') &&
    items[i + 2]?.quantity?.form === 'percent' &&
    bringing.test(items[i + 3]?.text ?? '')
  )
    return true
  if (isMark(item, ',，') && counted && isOneOf(items[i + 1], mostOrMainly)) return true
  // "rose 4% against June 2019 *and the year to date is* 9% lower": a time right before its verb.
  if (joint && counted && items[i + 1]?.period?.role === 'main' && isWord(items[i + 2], 'be')) return true
  // "declined 8.8 percent led by a fall in beef exports": a reason has measure words of its own.
  if (counted && !isComma(items[i - 1]) && isReason(items, isComma(item) ? i + 1 : i)) return true
  // "as shipments to the US tumbled"
  if (counted && isOneOf(item, giving) && newSubject(items, i)) return true
  return joint && counted && !enumerates(items, i) && newSubject(items, i)
}

/** "Most of it, *4.9 million tonnes,* went to Turkey": the comma behind a number that only says how much its subject is. */
const closesApposed = (items: readonly Item[], i: number): boolean =>
  items[i]?.text === ',' &&
  items[i - 1]?.quantity != null &&
  items[i - 2]?.text === ',' &&
  ((isCue(items[i + 1], 'flow') && tagOf(items[i - 3], 'cue')?.pos !== 'v') ||
    ((isWord(items[i + 1], 'be') || tagOf(items[i + 1], 'cue')?.pos === 'v') &&
      i - 2 <= longestSubject &&
      items
        .slice(0, i - 2)
        .every(
          (item) =>
            item.quantity === null &&
            item.period === null &&
            !isMark(item, ',;:') &&
            !hasTag(item, 'area', 'company', 'move', 'pair'),
        )))
/** "By far the largest part of the oil": such a subject opens the sentence and is at most so many items long. */
const longestSubject = 9

/** Words that put the next of an order behind or before the one just told. */
const ranked = wordSet('seguido|seguida|seguidos|seguidas|delante|detrás|gefolgt')

/** «9,5 млрд — в Турцию, 2,5 млрд — на Грузию», «из них 3 млрд — экспорт»: the dash between a number and its place or flow. */
const placedBehind = (items: readonly Item[], i: number): boolean =>
  isMark(items[i], '—–') &&
  items[i - 1]?.quantity != null &&
  ((isWord(items[i + 1], 'in', 'on', 'to', 'from') && tagOf(items[i + 2], 'area') !== undefined) ||
    (isCue(items[i + 1], 'out', 'in') &&
      (isMark(items[i - 2], ',;:') || isWord(items[i - 2], 'including', 'and'))))

/** «…, нефти — сократилась на 7,2%»: the dash between a ware alone and its verb. */
const gappedBefore = (items: readonly Item[], i: number): boolean =>
  tagOf(items[i - 1], 'product') !== undefined &&
  items[i - 1]?.quantity === null &&
  (isMark(items[i - 2], ',') || isWord(items[i - 2], 'and')) &&
  tagOf(items[i + 1], 'move')?.pos === 'v'

const asOrLike = wordSet('as|like|countries|nations')

/** "4.5 billion kWh from Kazakhstan, Russia, and Turkmenistan": a comma or "and" inside a list of names behind a preposition. */
function enumerates(items: readonly Item[], i: number): boolean {
  const named = (item: Item | undefined): boolean => tagOf(item, 'area') !== undefined
  const joint = (item: Item | undefined): boolean => isMark(item, ',，、') || isWord(item, 'and', 'article')
  let next = i + 1
  while (joint(items[next])) next++
  let k = i - 1
  while (joint(items[k])) k--
  if (!named(items[next]) || !named(items[k])) return false
  const end = items[next + 1]
  // "… to China, and Japan bought 3 million": behind the last name goes on what it does.
  if (
    end !== undefined &&
    !joint(end) &&
    !isMark(end, '.;)') &&
    !isWord(end, 'in', 'at', 'by', 'since', 'while') &&
    end.period === null
  )
    return false
  const last = k
  while (k >= 0 && (named(items[k]) || joint(items[k]))) k--
  // "to China, and Qatar, which …": a list of two has no comma before its "and".
  const two = items.slice(k + 1, last + 1).filter((item) => named(item)).length < 2
  if (two && next - last > 2) return false
  // «До 240 млрд вырос *товарооборот Китая и России*»: two names behind the noun that both belong to.
  if (two && isWord(items[i], 'and') && tagOf(items[k], 'cue')?.pos === 'n') return true
  return isWord(items[k], 'from', 'to', 'into', 'between', 'with', 'including') || isOneOf(items[k], asOrLike)
}

const isComma = (item: Item | undefined): boolean => isMark(item, ',，')

/** Whether item `k` is what such words name: nothing measured or counted stands between. */
export const inReason = (items: readonly Item[], k: number): boolean => {
  for (let n = k; n >= 0 && n > k - 12; n--) {
    if (isReason(items, n)) return true
    if (items[n]?.quantity != null || (tagOf(items[n], 'cue')?.cue ?? 'figure') !== 'figure') return false
  }
  return false
}
/** What a part of a flow does: "78% *arriving* from the US". */
export const bringing =
  /^(?:arriving|coming|going|headed|heading|originating|destined|bound|shipped|sent|exported|sourced|delivered)$/i

/** Whether a name, a product or a measure word comes before the next number, comma or "and". */
function newSubject(items: readonly Item[], from: number): boolean {
  for (let k = from + 1; k < items.length && k <= from + lookahead; k++) {
    const item = items[k]
    if (item === undefined) return false
    if (item.quantity !== null && item.quantity.form !== 'rank') return false
    if (isMark(item, ',;，；、')) return false
    if (tagOf(item, 'cue') !== undefined || isWord(item, 'those')) return true
    if (
      tagOf(item, 'area') !== undefined ||
      tagOf(item, 'company') !== undefined ||
      tagOf(item, 'pair') !== undefined
    )
      return true
    if (tagOf(item, 'product') !== undefined && item.quantity === null) return true
    // ", seguida de Volkswagen, con 5.672", ", por delante de Dacia (52.417)"
    if (isOneOf(item, ranked) && isWord(items[k + 1], 'of', 'by', 'from'))
      return items
        .slice(k + 2, k + 5)
        .some((one) => tagOf(one, 'area') !== undefined || tagOf(one, 'company') !== undefined)
    // German "der" right behind the comma is the article of a subject.
    if (isWord(item, 'of', 'account') && !(k === from + 1 && isWord(item, 'article'))) return false
    if (isWord(item, 'from', 'than') && k === from + 1)
      return items.slice(k, k + 3).some((one) => tagOf(one, 'area') !== undefined)
  }
  return false
}

/** "36,400 *cars, trucks and buses* were exported": what else the number counts, and no new subject. */
function goesOnCounting(items: readonly Item[], i: number): boolean {
  const isProduct = (item: Item | undefined): boolean =>
    item?.quantity === null && tagOf(item, 'product') !== undefined
  const next = items[i + 1]
  const listed = isWord(next, 'and') ? items[i + 2] : next
  const behind = items[isWord(next, 'and') ? i + 3 : i + 2]
  if (!isProduct(listed) || tagOf(behind, 'cue')?.pos === 'n' || tellsChange(behind)) return false
  for (let k = i - 1; k >= 0; k--) {
    const item = items[k]
    if (item?.quantity != null)
      return item.quantity.unit === 'vehicles' && tagOf(item, 'product') !== undefined
    if (!isProduct(item) && item?.text !== ',' && !isWord(item, 'and')) return false
  }
  return false
}
