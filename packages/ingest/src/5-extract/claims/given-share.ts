import { wareOf } from '../discourse/carried-ware.ts'
import type { Area } from '@factline/schema/vocabulary/areas'
import { isMark, isWord, firstBehind } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Subject } from '../discourse/state.ts'
import type { Draft } from './draft.ts'
import type { Reading, Sentence } from './reading.ts'
import { shareAt, canBePart, giverBefore } from './share-draft.ts'

/** "46% *of the total*": of what the sentence before has told. */
const ofAll =
  /^of (?:(?:the |all )?(?:cargoes|barrels|loadings|tonnage)|the (?:total|volumes?|imports|exports|shipments|supply|supplies)|that|it|them|this|these)\b(?! of| to| from)/
const gives = /^(?:supplied|supplies|provided|provides|delivered|delivers|contributed|covered|sent)$/i
const takes = /^(?:took|takes|bought|buys|received|receives|absorbed|absorbs|got)$/i

/** "Shipments to Chile rose to 81,300 tons. Taiwan took 14% *of the total*": the flow with all that the text began with. */
function ofTheWhole(
  { items, text, end }: View,
  q: number,
  { prior, lead }: Reading['state'],
): Subject | null {
  const next = items[q + 1]
  const back =
    prior !== null &&
    lead !== null &&
    prior.partner !== 'WORLD' &&
    lead.partner === 'WORLD' &&
    lead.area === prior.area &&
    lead.measure === prior.measure &&
    lead.product === prior.product
  return back && next !== undefined && /^of (?:the|its) total\b/.test(text.slice(next.start, end))
    ? lead
    : prior
}

/** Verbs that take a part of a flow to its other end, or bring it from there. */
const going =
  /^(?:went|goes|go|going|headed|heads|heading|ended up|was|were|is|are|came|comes|arrived|arrives|originated|flowed|sailed)\b/i

/** "About 62% *went to Europe*", "34%, or 2.6 million tonnes, *came from Australia*": the end behind the verb; or null. */
function endOf({ items, mentions }: View, q: number, measure: string): Area | null {
  const v = firstBehind(items, q, (item) => item.clause === items[q]?.clause)
  if (!going.test(items[v]?.text ?? '')) return null
  const way = measure === 'imports' ? ['from'] : measure === 'exports' ? ['to', 'into'] : []
  const mention = mentions.find((m) => m.first > v && m.first - v <= 4)
  const marker = / from$/.test(items[v]?.text ?? '') ? 'from' : mention?.marker
  return mention !== undefined && mention.areas.length === 1 && way.includes(marker ?? '')
    ? (mention.areas[0] ?? null)
    : null
}

/**
 * "Ukraine imported 446,000 MWh. *Hungary supplied 39%*, Poland 19%", "… exported 3 million. *China took half*": a part of the
 * flow that the sentence before has told, with its other end as the subject. Null where the part is said to be of something.
 */
export function givenShare(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { state } = reading
  const { view } = sentence
  const { items } = view
  const last = ofTheWhole(view, q, state)
  if (view.lang !== 'en' || !canBePart(items[q]) || last === null) return null
  const near = view.sentence - state.lastSentence <= 1 && last.partner === 'WORLD'
  const v = giverBefore(items, q)
  const verb = items[v]?.text ?? ''
  const fits =
    (gives.test(verb) && last.measure === 'imports') || (takes.test(verb) && last.measure === 'exports')
  const end = fits ? null : endOf(view, q, last.measure)
  const giver =
    end ?? view.mentions.find((m) => m.last === v && m.marker === 'bare' && m.areas.length === 1)?.areas[0]
  const next = items[q + 1]
  const ends =
    next === undefined ||
    isMark(next, ',.;)') ||
    isWord(next, 'and', 'while', 'including') ||
    ofAll.test(view.text.slice(next.start, view.end))
  if (!near || (end === null && (!fits || !ends)) || giver === undefined || giver === last.area) return null
  const measure = last.measure === 'imports' ? 'import_share' : 'export_share'
  const subject: Subject = { ...last, measure, partner: giver, varying: 'partner', detail: wareOf(last) }
  return shareAt(sentence, q, reading, { subject, whole: last, how: 'discourse', margin: 0.5, distance: 1 })
}
