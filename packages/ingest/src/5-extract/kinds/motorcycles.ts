import type { Draft } from '../claims/draft.ts'

const kind = 'motorcycles'
const others: ReadonlySet<string | null> = new Set(['scooters', 'mopeds'])

/**
 * Motorcycles are the two-wheelers of a text that counts no other kind of them ("Motorcycle sales rose 5%"), and a kind
 * beside scooters and mopeds where it does.
 */
export function asTwoWheelers(drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some((draft) => draft.detail === kind) || drafts.some(({ detail }) => others.has(detail)))
    return drafts
  return drafts.map((draft) =>
    draft.detail === kind ? { ...draft, detail: null, why: [...draft.why, 'no other two-wheelers'] } : draft,
  )
}
