import type { FactEvent } from '@factline/schema/model/claim'
import type { GoldEvent } from './claims-gold.ts'
import { type Counts, periodFits } from './claims-match.ts'

/** `strict`: the period is one of the gold's; `open`: a period left open is right as well. */
export type Strictness = 'strict' | 'open'

/** The fields on which an event differs from its gold; the area is one in common. */
export function differences(gold: GoldEvent, event: FactEvent, text: string, how: Strictness): string[] {
  const wrong: string[] = []
  if (gold.type !== event.type) wrong.push('type')
  if (!gold.areas.some((area) => event.areas.includes(area))) wrong.push('area')
  if (gold.product !== null && event.product !== null && gold.product !== event.product) wrong.push('product')
  if (!periodFits(gold.period, event.period) && !(how === 'open' && event.period === null))
    wrong.push('period')
  if (!standsIn(gold, event, text)) wrong.push('sentence')
  return wrong
}

/** Whether the sentence of the event is the one in which the anchor begins; the anchor may run into the next. */
function standsIn(gold: GoldEvent, event: FactEvent, text: string): boolean {
  const at = text.indexOf(gold.anchor)
  return at >= event.span[0] && at < event.span[1]
}

export type EventScore = Counts & {
  readonly pairs: readonly (readonly [GoldEvent, FactEvent])[]
  readonly misses: readonly { readonly gold: GoldEvent; readonly near: FactEvent | null }[]
  readonly extras: readonly FactEvent[]
}

/** Pairs gold and events one to one; optional gold that is found or left out changes no count. */
export function scoreEvents(
  gold: readonly GoldEvent[],
  events: readonly FactEvent[],
  text: string,
  how: Strictness,
): EventScore {
  const free = new Set(events)
  const pairs: [GoldEvent, FactEvent][] = []
  const missed: GoldEvent[] = []
  for (const wanted of [false, true])
    for (const one of gold.filter((event) => (event.optional === true) === wanted)) {
      const hit = [...free].find((event) => differences(one, event, text, how).length === 0)
      if (hit === undefined) {
        if (!wanted) missed.push(one)
        continue
      }
      free.delete(hit)
      pairs.push([one, hit])
    }
  const misses = missed.map((one) => ({
    gold: one,
    near: [...free].find((event) => event.type === one.type && standsIn(one, event, text)) ?? null,
  }))
  const right = pairs.filter(([one]) => one.optional !== true).length
  return { right, missed: missed.length, extra: free.size, pairs, misses, extras: [...free] }
}

/** Of the events found between two areas, the share that names both. */
export const namesAll = (gold: GoldEvent, event: FactEvent): boolean =>
  gold.areas.every((area) => event.areas.includes(area))
