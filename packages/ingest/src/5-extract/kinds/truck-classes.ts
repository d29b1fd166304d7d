import type { Draft } from '../claims/draft.ts'

const classes: ReadonlySet<string | null> = new Set(['heavy trucks', 'medium trucks'])
const wholes: ReadonlySet<string | null> = new Set([null, 'commercial vehicles'])

/**
 * Heavy trucks are the trucks of a text that counts no others ("Exports of heavy trucks rose 5%"), and a class of them
 * where it tells all trucks of that market, or the medium ones, too.
 */
export function truckClasses(drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some(({ detail }) => classes.has(detail))) return drafts
  const told = new Map<string, Set<string | null>>()
  for (const draft of drafts)
    if (draft.product === 'trucks' && (wholes.has(draft.detail) || classes.has(draft.detail)))
      told.set(marketOf(draft), (told.get(marketOf(draft)) ?? new Set()).add(draft.detail))
  return drafts.map((draft) =>
    classes.has(draft.detail) && told.get(marketOf(draft))?.size === 1
      ? { ...draft, detail: null, why: [...draft.why, 'no other trucks'] }
      : draft,
  )
}

const marketOf = ({ measure, area, partner }: Draft): string => `${measure} ${area} ${partner}`
