import type { Area } from '@factline/schema/vocabulary/areas'
import { isCue, type Item, isMark, isOneOf, isWord, tagOf, tellsChange, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { companyOf } from '../frames/named.ts'
import { besideOnly, isDegree } from './degree.ts'
import { directionOf } from './direction.ts'
import type { Draft } from './draft.ts'
import { areaOnly } from './part-holder.ts'
import type { Reading, Sentence } from './reading.ts'
import { canBePart, shareAt } from './share-draft.ts'
import { type Holder, nobody } from './share-holder.ts'
import { shareSubject } from './share-subject.ts'
import type { Whole } from './whole.ts'

/** How far from its number the name may stand, in items. */
const reach = 7
/** So many sentences the whole of a share stays that of the next. */
const near = 2

/**
 * "Behind Germany stood *Poland (9.4%)*", "Practically everything, *96%, went to China*": a percentage without a word of direction,
 * beside a name, where a flow or its shares were told and no changes: the part of that name. The last reading of all.
 */
export function leftShare(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const { items } = view
  if (items[q]?.quantity?.form !== 'percent' || !canBePart(items[q])) return null
  if (isWord(items[q - 1], 'by') || directionOf(view, q).sign !== 0 || !ends(items, q)) return null
  const whole = wholeOf(sentence, reading)
  if (whole === null) return null
  const holder =
    holderBefore(sentence, q, whole.subject.area) ?? holderBehind(sentence, q, whole.subject.area)
  const subject = holder === null ? null : shareSubject(whole, holder, reading)
  if (subject === null) return null
  return shareAt(sentence, q, reading, {
    subject,
    whole: whole.subject,
    how: 'discourse',
    margin: 0.4,
    distance: 1,
  })
}

const ends = (items: readonly Item[], q: number): boolean => {
  const next = items[q + 1]
  return (
    next === undefined ||
    isMark(next, ',.;)），、；。”»') ||
    isWord(next, 'and', 'while') ||
    next.period !== null ||
    (isWord(next, 'in') && items[q + 2]?.period != null)
  )
}

/** What is shared out, as told within two sentences; null where these tell changes. */
function wholeOf({ view }: Sentence, { state, drafts }: Reading): Whole | null {
  const before = drafts.findLast((one) => one.unit === 'percent')
  const changing = before?.kind === 'change' && view.sentence - before.sentence <= 1
  if (changing || view.items.some(tellsChange) || ofOther(view)) return null
  const { share, ranked, last } = state
  if (share !== null && view.sentence - state.shareSentence <= near) return { subject: share, frame: null }
  if (ranked !== null) return { subject: { ...ranked, partner: 'WORLD' }, frame: null }
  const flow = last?.measure === 'exports' || last?.measure === 'imports'
  const shared = drafts.some((one) => one.kind === 'share' && view.sentence - one.sentence <= near)
  return flow && view.sentence - state.lastSentence <= 1 && (shared || lists(view))
    ? { subject: { ...last, partner: 'WORLD' }, frame: null }
    : null
}

const listing = wordSet(
  'behind|followed|ahead|went|came|goes|comes|crossed|headed|sailed|got|gets|gefolgt|dahinter|hinter|entfielen|entfallen|gingen|kamen|stammten|folgen|folgt|folgten|далее|следуют|следует|затем|приходится|пришлось|приходилось|seguido|seguida|seguidos|seguidas',
)

/** Whether a sentence goes on with a list of partners: it says so, tells a flow, or has no noun or verb that no table knows. */
const lists = ({ items }: View): boolean =>
  items.some((item) => isOneOf(item, listing) || isCue(item, 'out', 'in', 'flow', 'share')) ||
  items.every(
    (item) =>
      item.tags.some(({ tag }) => tag !== 'skip') ||
      item.quantity !== null ||
      item.period !== null ||
      isDegree(item) ||
      !/\p{L}/u.test(item.text),
  )

const foreign =
  /^(?:own(?:s|ed)?|belong(?:s|ed)?|stakes?|stor(?:age|ed)|dut(?:y|ies)|tariffs?|rates?|deals?|agreements?|inflation|held|holds?|shareholders?|gehör(?:t|en)|beteilig.*|speicher.*|zölle?|принадлеж.*|владе.*|пошлин.*|инфляц.*)$/

/** "Stakes *belong* to", "a *deal* with": parts of another thing than a flow. */
const ofOther = ({ items }: View): boolean => items.some((item) => foreign.test(item.lower))

function holderBefore({ view }: Sentence, q: number, owner: Area): Holder | null {
  const { items, mentions } = view
  for (let k = q - 1; k >= 0 && q - k <= reach; k--) {
    const item = items[k] as Item
    if (item.quantity !== null && !(item.quantity.form === 'amount' && besideOnly(items, k, q))) return null
    if (tellsChange(item) || isMark(item, ';:')) return null
    const company = companyOf(item)
    if (company?.sector === 'autos') return { ...nobody, company }
    const mention = mentions.find((m) => m.last === k + 1)
    if (mention !== undefined) {
      const [area] = mention.areas
      if (mention.areas.length !== 1 || area === undefined || area === owner) return null
      return mention.marker === 'in' || mention.marker === 'via' ? null : areaOnly(area)
    }
    if (tagOf(item, 'cue') !== undefined && tagOf(item, 'cue')?.cue !== 'share') return null
  }
  return null
}

function holderBehind({ view }: Sentence, q: number, owner: Area): Holder | null {
  const { items, mentions } = view
  const mention = mentions.find((m) => m.first > q && m.first - q <= reach)
  const [area] = mention?.areas ?? []
  if (mention === undefined || area === undefined || mention.areas.length !== 1 || area === owner) return null
  if (!['to', 'from', 'into'].includes(mention.marker)) return null
  return items
    .slice(q + 1, mention.first)
    .some(
      (item) =>
        item.quantity !== null || isMark(item, ';:') || tellsChange(item) || isWord(item, 'and', 'while'),
    )
    ? null
    : areaOnly(area)
}
