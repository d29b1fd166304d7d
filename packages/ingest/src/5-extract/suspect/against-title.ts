import type { Claim } from '@factline/schema/model/claim'
import { tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Draft } from '../claims/draft.ts'

/** What a title says. */
export type Entitled = { readonly view: View; readonly drafts: readonly Draft[] }

const mirror = { exports: 'imports', imports: 'exports' } as Partial<Record<string, string>>

/** Why a claim of the body stands against what the title says of the same number; null where it does not. */
export function againstTitle(claim: Claim, { view, drafts }: Entitled): string | null {
  // A title is short of words: only a word of rise or fall tells its direction for sure.
  const signs = view.items.map((item) => tagOf(item, 'move')?.sign ?? 0)
  for (const draft of drafts) {
    if (draft.kind !== claim.kind || draft.unit !== claim.unit || draft.product !== claim.product) continue
    const sides = draft.area === claim.area && draft.partner === claim.partner
    if (!sides || (draft.period !== null && claim.period !== null && draft.period !== claim.period)) continue
    if (
      claim.kind === 'change' &&
      draft.measure === claim.measure &&
      isOpposite(draft, claim) &&
      signs.includes(draft.value > 0 ? 1 : -1)
    )
      return `the title tells a ${draft.value > 0 ? 'rise' : 'fall'}, the text a ${claim.value > 0 ? 'rise' : 'fall'}`
    if (mirror[draft.measure] === claim.measure && meets(draft, claim))
      return `the title tells the number of ${draft.measure}, the text of ${claim.measure}`
  }
  return null
}

/** One figure, told once as a rise and once as a fall; the title may be rounded. */
const isOpposite = (a: Draft, b: Claim): boolean =>
  a.value !== 0 && Math.sign(a.value) === -Math.sign(b.value) && rounded(Math.abs(a.value), Math.abs(b.value))

const rounded = (a: number, b: number): boolean => a === b || Math.round(a) === Math.round(b)

const meets = (a: Draft, b: Claim): boolean =>
  a.value === b.value || (b.value >= (a.low ?? b.value + 1) && b.value < (a.high ?? b.value))
