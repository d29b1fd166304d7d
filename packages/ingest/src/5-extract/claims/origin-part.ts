import type { Area } from '@factline/schema/vocabulary/areas'
import { isOneOf, isWord, wordSet } from '../bind/item.ts'
import { anyIn, type View } from '../bind/view.ts'
import { namedOf } from '../frames/named.ts'
import type { Found } from './found.ts'
import { ownDrafts } from './own-drafts.ts'
import type { Reading, Sentence } from './reading.ts'

const built = wordSet('made|built|produced|manufactured|assembled')
const came = wordSet('came from|come from|originated|originated in|imported|were imported|came|hailed')
const counted = wordSet('units|cars|vehicles|of them|of these|of which|were|was|are')
const tellsOrigin = anyIn((item) => isOneOf(item, built) || isOneOf(item, came))

/**
 * "Of the cars sold, *32,412 were made in Japan*, 23,117 in Thailand", "6,003 units came from China": parts of a market
 * by where its cars are built. Null where the number has no such place behind it, or no market was told.
 */
export function originPart({ view }: Sentence, q: number, reading: Reading): Found | null {
  if (view.lang !== 'en' || !tellsOrigin(view)) return null
  const quantity = view.items[q]?.quantity
  if (quantity == null || (quantity.unit !== null && quantity.unit !== 'vehicles')) return null
  const origin = builtBehind(view, q) ?? listed(view, q)
  const { state, drafts } = reading
  const own = ownDrafts(view, drafts).findLast((draft) => draft.measure === 'sales')?.told.subject
  const before = view.sentence - state.lastSentence <= 1 ? [state.last, state.prior] : []
  const market = [own, ...before].find((one) => one?.measure === 'sales')
  if (origin === null || market == null || market.area === origin) return null
  const subject = { ...market, partner: origin, detail: null, varying: 'partner' as const }
  return { subject, frame: null, how: 'discourse', margin: 0.5, distance: 0 }
}

/** The place where a number's cars were built or came from, told right behind it. */
function builtBehind({ items, mentions }: View, q: number): Area | null {
  let k = q + 1
  while (isOneOf(items[k], counted) || namedOf(items[k])?.product === 'cars') k++
  if (!isOneOf(items[k], built) && !isOneOf(items[k], came)) return null
  const at = isWord(items[k + 1], 'in', 'from') ? k + 2 : k + 1
  return placeAt(mentions, at)
}

/** "…, *23,117 in Thailand*": the next of a list that began so. */
function listed(view: View, q: number): Area | null {
  const { items, mentions } = view
  if (!isWord(items[q + 1], 'in', 'from')) return null
  const first = items.findIndex((item, k) => k < q && item.quantity !== null && builtBehind(view, k) !== null)
  return first < 0 || items.slice(first + 1, q).some((item) => item.text === '.')
    ? null
    : placeAt(mentions, q + 2)
}

/** The one country named at item `at`, or behind an article there ("in the US"). */
const placeAt = (mentions: View['mentions'], at: number): Area | null => {
  const mention = mentions.find((m) => m.first === at || m.first === at + 1)
  return mention?.areas.length === 1 ? (mention.areas[0] ?? null) : null
}
