import { type Item, isWord, tagOf, isMark, isOneOf, lastBefore, wordSet } from '../bind/item.ts'
import { anyIn, type View } from '../bind/view.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import type { Frame } from '../frames/frame.ts'
import type { Reading, Sentence } from './reading.ts'
import type { Found } from './found.ts'

/** Nouns of those who sell, make and carry and are no country. */
const firm = wordSet(
  'company|firm|group|conglomerate|carmaker|car-maker|automaker|auto-maker|manufacturer|retailer|dealer|dealership|startup|start-up|subsidiary|unit|joint venture|distributor|importer|assembler|miner|refiner|operator|utility|plant|factory|refinery|smelter|mine|port|terminal|brand|model|club|bank|airline|shipyard',
)

/** Verbs and nouns tell of whom they speak at most this many items before them. */
const reach = 5
/** "It sold 5,628" speaks of the one named in the sentence before. */
const recent = 1
/** "The company delivered" speaks of an oil or gas company of the last sentences, over one that says what its figures mean. */
const knownFirm = 2

/**
 * Whether the figure belongs to somebody whom no table knows: "Cerrejon's exports", "Gaz-System shipped", "the company
 * sold", "its sales" behind such a subject. Then it is not that of a country, whatever the text was about before. `q` is the
 * item of the figure.
 */
export function isStrangers(sentence: Sentence, found: Found, reading: Reading, q: number): boolean {
  const { frame } = found
  if (found.subject.cls === 'sales' && ofUnknownBrand(sentence.view, q)) return true
  if (isAuto(found.subject.product) && ofModel(sentence.view, q)) return true
  if (
    (sentence.view.lang !== 'en' && sentence.view.lang !== 'ru') ||
    frame === null ||
    found.subject.detail !== null
  )
    return false
  if (frame.companies.length > 0) return false
  const { view } = sentence
  const { items } = view
  const own = frame.areas.length > 0
  // "was generated *by KHP*"
  const by = items[isWord(items[frame.at + 2], 'article') ? frame.at + 3 : frame.at + 2]
  if (frame.verb && !own && isWord(items[frame.at + 1], 'by') && by !== undefined && isAcronym(by))
    return true
  for (let k = frame.at - 1; k >= 0 && k >= frame.at - reach; k--) {
    const item = items[k]
    if (item === undefined || item.clause !== frame.clause || item.quantity !== null) break
    if (tagOf(item, 'area') !== undefined || tagOf(item, 'company') !== undefined) break
    if (isWord(item, 'poss')) continue
    // "GECF exports", "non-OPEC output": a group without a code.
    if (!frame.verb && !own && isAcronym(item)) return !isCounter(view, item.text)
    if (isWord(items[k + 1], 'poss')) {
      if (isUnknownName(item) || isOneOf(item, firm)) return true
      break
    }
    if (frame.verb && isFirm(items, k)) return (!own || k > 0) && !isKnownFirm(view, reading)
    if (frame.verb && k === frame.at - 1 && !own && isUnknownName(item) && isNameLike(items, k)) return true
    if (isIts(item)) return !own && isRecent(view, reading)
  }
  return false
}

/** "those of *Road Prince motorbikes*": a name that no table knows, right before what it makes, and no maker beside it. */
function ofUnknownBrand({ items, lang }: View, q: number): boolean {
  if (lang !== 'en') return false
  const clause = items[q]?.clause
  let unknown = false
  for (let k = q - 1; k > 0 && items[k]?.clause === clause; k--) {
    if (tagOf(items[k], 'company') !== undefined) return false
    unknown ||=
      isUnknownName(items[k - 1] as Item) &&
      k > 1 &&
      isAuto(tagOf(items[k], 'product')?.product ?? null) &&
      /^[a-z]/.test(items[k]?.text ?? '')
  }
  return unknown
}

const sayModel = anyIn((item) => item.lower === 'model')

/** "*The Cobalt model* saw its output reach 18,400", "output of *the Onix model*": one model, which is no country's figure. */
function ofModel(view: View, q: number): boolean {
  if (view.lang !== 'en' || !sayModel(view)) return false
  const { items } = view
  const k = lastBefore(items, q, (item) => item.lower === 'model')
  return (
    k > 0 &&
    items[k]?.tags.length === 0 &&
    /^\p{Lu}[\p{L}\d-]*$/u.test(items[k - 1]?.text ?? '') &&
    !/^(?:The|This|That|Each|Every|New|One|A)$/.test(items[k - 1]?.text ?? '')
  )
}

/** Capitals alone that no table knows, and no dates or terms of trade. */
const isAcronym = (item: Item): boolean =>
  item.tags.length === 0 &&
  !item.masked &&
  item.period === null &&
  /^(?:non-)?\p{Lu}{3,6}$/u.test(item.text) &&
  !/^(?:YTD|CIF|FOB|FAS|API|PSV|CKD|CBU|SPR|HSD|ATF|MTD|YOY)$/.test(item.text)

const counters =
  'Association|Federation|Chamber|Bureau|Institute|Society|Council|Union|Office|Agency|Authority|Department|Committee'

/** "Truck Manufacturers Association *(TMA)*": letters of a body that counts what others sell. */
const isCounter = ({ text }: View, letters: string): boolean =>
  // Most letters are never introduced, and need no pattern of their own.
  text.includes(`(${letters})`) && new RegExp(`(?:${counters})\\b[^.;()]{0,60}\\(${letters}\\)`).test(text)

const itsOrThey = wordSet('its|it|they|their')

const isIts = (item: Item): boolean => isOneOf(item, itsOrThey)
const isRecent = (view: View, { state }: Reading): boolean =>
  state.strangerSentence >= 0 &&
  view.sentence - state.strangerSentence <= recent &&
  view.paragraph === state.strangerParagraph

/** "the company" right behind Gazprom's figures: its country is known. */
const isKnownFirm = (view: View, { state }: Reading): boolean =>
  view.sentence - state.firmSentence <= knownFirm

/** "the company", "the two refineries": definite, and no attribute that names a country. */
function isFirm(items: readonly Item[], k: number): boolean {
  if (!isOneOf(items[k], firm)) return false
  for (let n = k - 1; n >= 0 && n >= k - 3; n--) {
    const item = items[n]
    if (isWord(item, 'article')) return true
    if (tagOf(item, 'area') !== undefined) return false
  }
  return false
}

/** A capitalised word that means nothing to any table. */
const isUnknownName = (item: Item): boolean =>
  item.tags.length === 0 && item.period === null && /^\p{Lu}[\p{L}&-]{2,}$/u.test(item.text) && !item.masked

/** Notes whether the sentence speaks of somebody unknown: its subject stands before any country, and is none. */
export function noteStranger(view: View, frames: readonly Frame[], { state }: Reading): void {
  const first = view.items.findIndex(
    (item) =>
      item.period === null &&
      /^\p{L}/u.test(item.text) &&
      !isWord(item, 'article', 'in', 'at', 'by', 'for', 'on', 'of', 'with', 'while', 'since'),
  )
  const item = view.items[first]
  if (item === undefined || view.lang !== 'en') return
  const verb = frames.find((frame) => frame.verb)?.at ?? first + 4
  const head = view.items.slice(first, Math.max(first + 1, Math.min(verb, first + 4)))
  const area = head.some((one) => tagOf(one, 'area') !== undefined)
  const unknown =
    isFirm(view.items, first) || (isUnknownName(item) && (first > 0 || isNamed(view.items[first + 1])))
  if (unknown && !area) {
    state.strangerSentence = view.sentence
    state.strangerParagraph = view.paragraph
  } else if (area) state.strangerSentence = -9
  else if (isIts(item) && state.strangerSentence === view.sentence - 1) state.strangerSentence = view.sentence
}

/**
 * Whether the capital makes a name: not that of the first word of a sentence ("Dealers sold"), unless another name, a
 * possessive or a verb of the singular stands behind it.
 */
const isNameLike = (items: readonly Item[], k: number): boolean => {
  const next = items[k + 1]
  if (next === undefined || tagOf(items[k - 1], 'area') !== undefined) return false
  return k > 0 || isWord(next, 'poss') || isUnknownName(next) || !/s$/i.test(items[k]?.text ?? '')
}

/** A sentence that opens with an unknown word is about a name where a name, a possessive or a verb goes on. */
const isNamed = (next: Item | undefined): boolean =>
  next !== undefined && (isWord(next, 'poss') || isUnknownName(next) || tagOf(next, 'cue')?.pos === 'v')

const upOrDown = wordSet('+|−|;|,|-|up|down|plus|minus')

/** "Duster (8,002)", "L1 (+140.8%)": the name right before a bracket, which owns the number in it, is in no table. */
export function strangersBracket(view: View, q: number): boolean {
  const { items } = view
  let k = q - 1
  // "Zotye (2 units; -87%)": what stands farther on in the bracket is of the same owner.
  while (k > 0 && (isOneOf(items[k], upOrDown) || (items[k]?.quantity != null && q - k <= 4))) k--
  if (view.lang !== 'en' || !isMark(items[k], '(（')) return false
  const owner = items[k - 1]
  return (
    owner !== undefined &&
    (owner.tags.length === 0 || tagOf(owner, 'skip')?.why === 'region') &&
    owner.quantity === null &&
    owner.period === null &&
    !owner.masked &&
    /^(?:\p{Lu}[\p{L}\p{N} -]*|\p{L}*\d+\p{L}*)$/u.test(owner.text)
  )
}
