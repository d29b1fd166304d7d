import type { Area } from '@factline/schema/vocabulary/areas'
import { apposedTo } from '../bind/apposed.ts'
import { type Item, isWord, tagOf, isOneOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Mention } from '../bind/mentions.ts'
import { relativeHolder, toldHolder } from './rank-anaphor.ts'
import type { Head } from './rank-head.ts'
import type { Reading, Sentence } from './reading.ts'

const giving =
  /\b(?:los(?:t|es|ing)|ced(?:ed|es|ing)|relinquish\w+|surrender\w+|g[ai]v(?:e|es|ing) up|yield\w+|hand(?:ed|s|ing) over) (?:its|the|that|their) [\w -]{0,24}(?:as )?(?:the |its )?$/i

const itOrMaking = wordSet('it|making|which')

const buyers = wordSet('buyer|purchaser')

const isApposedTo = (items: readonly Item[], name: number, head: Head | null): boolean =>
  head !== null && name > head.at && name <= head.at + 3 && apposedTo(items, name) >= 0

/** Who has the place told at item `q`; null where nobody is named for it. */
export function holderOf(sentence: Sentence, q: number, head: Head | null, reading: Reading): Area | null {
  const { view } = sentence
  const clause = view.items[q]?.clause
  const near = view.mentions.filter((m) => m.last <= q && holds(sentence, m, q))
  const apposed = view.mentions.findLast(
    (m) => m.last < q && q - m.last <= 3 && view.items[m.last]?.text === ',' && m.areas.length === 1,
  )
  // "Russia *lost its place* as the largest supplier *to Norway*"
  const start = view.items[q]?.start ?? 0
  if (view.lang === 'en' && giving.test(view.text.slice(Math.max(view.start, start - 50), start))) {
    const heir = view.mentions.find(
      (m) => m.first > (head?.at ?? q) && m.marker === 'to' && m.areas.length === 1,
    )
    return heir?.areas[0] ?? null
  }
  // "exports to its largest trading partner, *China*"
  const behind = view.mentions.find(
    (m) => m.first > q && m.first - q <= 6 && m.areas.length === 1 && isApposedTo(view.items, m.first, head),
  )
  if (behind !== undefined) return behind.areas[0] ?? null
  const facing =
    facingPair(view, q) ??
    successor(view, q) ??
    follower(view, q) ??
    owned(view, q) ??
    resumedSubject(view, q)
  if (facing !== null) return facing
  const related = relativeHolder(view, q) ?? toldHolder(sentence, q, head, reading)
  if (related !== null) return related
  if (apposed !== undefined && (apposed.last === q - 1 || !isPassed(view.items, apposed)))
    return apposed.areas[0] ?? null
  const front = view.mentions.find(
    (m) =>
      m.first > q &&
      m.first - q <= 4 &&
      m.marker === 'bare' &&
      /^(?:came|comes|is|was|went|ranks|ranked|place)$/.test(view.items[q + 1]?.text ?? ''),
  )
  // "In fourth place is Ukraine; fifth is China": who stands in another clause has the other place.
  if ((head === null || head.at === q) && front !== undefined && near.every((m) => m.clause !== clause))
    return front.areas[0] ?? null
  // "The leader was *Norway*", "the list was led by *Belgium*"
  const called = /\b(?:was|is|by|remained|remains)$/i.test(view.items[q]?.text ?? '')
    ? view.mentions.find(
        (m) => m.first === q + 1 || (m.first === q + 2 && isWord(view.items[q + 1], 'article')),
      )
    : undefined
  // "and third *the US with* 5.7 million"
  const headed =
    head === null && (isWord(view.items[q - 1], 'and') || view.items[q - 1]?.text === ',')
      ? view.mentions.find(
          (m) =>
            m.areas.length === 1 &&
            (m.first === q + 1 || (m.first === q + 2 && isWord(view.items[q + 1], 'article'))) &&
            (isWord(view.items[m.last], 'with', 'at') || view.items[m.last]?.text === '('),
        )
      : undefined
  if (headed !== undefined) return headed.areas[0] ?? null
  if (called !== undefined) return called.areas.length === 1 ? (called.areas[0] ?? null) : null
  const own =
    near.findLast((m) => m.clause === clause) ??
    (head === null ? undefined : near.findLast((m) => m.first >= 0 && q - m.last <= 14))
  if (own !== undefined) return own.areas.length === 1 ? (own.areas[0] ?? null) : null
  const after = view.mentions.find(
    (m) =>
      m.first > (head?.at ?? q) &&
      (m.marker === 'bare' || m.marker === 'to') &&
      m.clause === clause &&
      !isPassed(view.items, m) &&
      behindBe(sentence, head?.at ?? q, m),
  )
  if (after !== undefined) return after.areas[0] ?? null
  const members = view.mentions.findLast(
    (m) =>
      m.last <= q &&
      m.marker === 'of' &&
      m.areas.length === 1 &&
      m.clause === clause &&
      /^(?:countries|members|states|nations)$/.test(view.items[m.first - 2]?.text ?? ''),
  )
  if (members !== undefined) return members.areas[0] ?? null
  // "The world's top crude exporter pumped more": the country that the text is on.
  const named =
    head !== null &&
    (['exporter', 'importer', 'producer'].includes(head.head) || isOneOf(view.items[head.at], buyers)) &&
    view.items.slice(0, q).every((item) => isWord(item, 'article', 'world', 'poss')) &&
    view.items.slice(0, q).some((item) => isWord(item, 'world'))
  if (named) return reading.state.home ?? reading.topic.areas[0] ?? null
  // "came to the largest LNG importer of the world": nobody is named, so who the text is on.
  const worldwide =
    head !== null && ['exporter', 'importer', 'producer'].includes(head.head) && view.mentions.length === 0
  if (worldwide && view.items.some((item, k) => Math.abs(k - q) <= 6 && isWord(item, 'world')))
    return reading.state.home ?? reading.topic.areas[0] ?? null
  const pronoun = view.items
    .slice(0, q)
    .some((item) => isWord(item, 'country', 'its') || isOneOf(item, itOrMaking))
  // "Russia came second … It was also China's third-largest supplier"
  const { state } = reading
  const opens = view.items[0]?.lower === 'it'
  const second = view.items.slice(0, q).some((item) => item.quantity?.form === 'rank')
  if (opens && !second && state.subject !== null && view.sentence - state.subjectSentence <= 1)
    return state.subject
  const home = reading.state.home ?? reading.topic.areas[0] ?? null
  // "The country is the second-largest producer *after Kazakhstan*": who stands ahead is another.
  const passed = view.mentions.some((m) => m.areas.includes(home ?? '') && isPassed(view.items, m))
  if (pronoun && !passed) return home
  return head === null ? null : (onlyNamed(view, q) ?? facingOwner(view, q, head, reading))
}

/** "*China* exported 8 million, and has now been the world's largest exporter": the one country that the sentence names so. */
function onlyNamed({ items, mentions }: View, q: number): Area | null {
  const named = mentions.filter((m) => m.marker === 'bare' && !isPassed(items, m))
  const [one] = named
  if (one === undefined || (one.first > q && mentions.some((m) => m.last <= q))) return null
  return one.areas.length === 1 && named.every((m) => m.areas.length === 1 && m.areas[0] === one.areas[0])
    ? (one.areas[0] ?? null)
    : null
}

/** "Since 2010 the Asian giant has been the main partner *of Chile*": who deals with the owner in the flow just told. */
function facingOwner({ mentions, sentence }: View, q: number, head: Head, { state }: Reading): Area | null {
  const { last } = state
  if (last === null || last.partner === 'WORLD' || sentence - state.lastSentence > 1) return null
  const owner = mentions.find(
    (m) =>
      (m.marker === 'poss' && m.last <= q && q - m.last <= 2) ||
      (m.marker === 'of' && m.first > head.at && m.first - head.at <= 2),
  )?.areas[0]
  return owner === last.area ? last.partner : owner === last.partner ? last.area : null
}

const yielding =
  /(?:\b(?:g[ai]ve(?:s|n)?|made|making|giving) way|\byield\w*|\b(?:lost|ceded|handed|gave up|relinquished) (?:its|the|that|this|first|top)?[\w -]{0,24}|\b(?:overtaken|replaced|surpassed|displaced|unseated|ousted|dethroned|supplanted|outstripped|pushed aside|relegated)) (?:to|by|for) (?:the )?$/i

/** "Japan *gave way to India* as the top buyer", "was *overtaken by India* as …": who has the place now. */
function successor(view: View, q: number): Area | null {
  const mention = view.mentions.findLast(
    (m) =>
      m.last <= q &&
      ['to', 'by', 'for'].includes(m.marker) &&
      m.areas.length === 1 &&
      view.items[m.last]?.lower === 'as',
  )
  const start = view.items[mention?.first ?? -1]?.start
  if (mention === undefined || start === undefined) return null
  return yielding.test(view.text.slice(Math.max(view.start, start - 60), start))
    ? (mention.areas[0] ?? null)
    : null
}

/** "followed by *China in third place*". */
function follower({ items, mentions }: View, q: number): Area | null {
  const end = isWord(items[q - 1], 'in', 'at') ? q - 1 : q
  const mention = mentions.find((m) => m.last === end && m.marker === 'by' && m.areas.length === 1)
  if (mention === undefined) return null
  const before = items.slice(Math.max(0, mention.first - 2), mention.first)
  return before.some((item) => /follow|trail/i.test(item.text)) ? (mention.areas[0] ?? null) : null
}

const belonging =
  /^(?:belong\w*|goes|went|fell|falls|passed|taken|held|occupied|claimed|secured|filled)(?: to| by)?$/i

/** "*First place belongs to Turkey*", "third place was taken by Italy". */
function owned({ items, mentions }: View, q: number): Area | null {
  const mention = mentions.find(
    (m) => m.first > q && m.first - q <= 5 && ['to', 'by'].includes(m.marker) && m.areas.length === 1,
  )
  return mention !== undefined && items.slice(q + 1, mention.first).some((item) => belonging.test(item.text))
    ? (mention.areas[0] ?? null)
    : null
}

const isOrWas = wordSet('is|was|came|comes|ranks|ranked|placed|stands|stood')

/** "The United States, with $1.4 bln and a growth of 56%, *is third*": the subject before the two commas. */
function resumedSubject({ items, mentions }: View, q: number): Area | null {
  if (!isOneOf(items[q - 1], isOrWas) || items[q - 2]?.text !== ',') return null
  const mention = mentions.find((m) => m.last < q - 2)
  return mention?.marker === 'bare' && mention.areas.length === 1 && items[mention.last]?.text === ','
    ? (mention.areas[0] ?? null)
    : null
}

/** "trade between China and Japan, China's third largest partner": of the two named together the one that is not its owner. */
function facingPair(view: View, q: number): Area | null {
  const two = view.mentions.findLast(
    (m) => m.last < q && q - m.last <= 5 && view.items[m.last]?.text === ',' && m.areas.length === 2,
  )
  if (two === undefined || !['between', 'pair'].includes(two.marker)) return null
  const owner = view.mentions.find((m) => m.first > two.last && m.last <= q && m.marker === 'poss')
  const other = two.areas.filter((area) => area !== owner?.areas[0])
  return owner === undefined || other.length !== 1 ? null : (other[0] ?? null)
}

const asOrBeing = wordSet('as|being|remaining|still|now')

/** Bare subjects before the rank; no possessors of it, and none of "ahead of Japan", "overtook Japan". */
function holds(sentence: Sentence, mention: Mention, q: number): boolean {
  const { items } = sentence.view
  // "with Pakistan second at 8.08 billion"
  const gapped =
    mention.marker === 'with' &&
    ((mention.last === q && !/^(?:largest|biggest|most)/i.test(items[q]?.text ?? '')) ||
      // "With Russia *being* Georgia's second-biggest partner"
      isOneOf(items[mention.last], asOrBeing))
  if (mention.marker !== 'bare' && mention.marker !== 'to' && !gapped) return false
  const form = tagOf(items[mention.first], 'area')?.form
  if (form === 'adjective') return false
  if (isPassed(items, mention)) return false
  // 俄罗斯升至中国第四大贸易伙伴: the name right before the rank owns it where another stands before.
  if (
    sentence.view.lang === 'zh' &&
    mention.last === q &&
    sentence.view.mentions.some(
      (m) => m.last <= mention.first && m.marker === 'bare' && m.areas[0] !== mention.areas[0],
    )
  )
    return false
  if (mention.marker === 'to' && !/^(?:went|goes|falls|fell)$/.test(items[mention.first - 2]?.text ?? ''))
    return false
  return true
}

/** "overtook Japan", "surpassing the United States", "after Qatar": named only to be passed. */
export function isPassed(items: readonly Item[], mention: Mention): boolean {
  let k = mention.first - 1
  while (isWord(items[k], 'article')) k--
  return /^(?:overt|surpass|displac|replac|outpac|outstrip|outrank|leapfrog|eclips|unseat|oust|dethron|supplant|beat|edg|behind|ahead|after|before|past|pass|than|обог|опере)/i.test(
    items[k]?.text ?? '',
  )
}

const afterOrBehind = wordSet('after|behind|ahead|followed|before')

const behindBe = (sentence: Sentence, from: number, mention: Mention): boolean => {
  const between = sentence.view.items.slice(from + 1, mention.first)
  return (
    between.length <= 8 &&
    between.some((item) => isWord(item, 'be') || /^(?:went|goes|is|was|,)$/.test(item.text)) &&
    !between.some((item) => isOneOf(item, afterOrBehind))
  )
}
