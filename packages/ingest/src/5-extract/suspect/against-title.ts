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

/** Rounded for a title a figure moves by less than this share of itself. */
const loose = 0.1
/** Letters that a lead has at most: further down a text goes on to other things than its title. */
const lead = 400

/**
 * Claims of the lead whose number the title overstates: it gives the same series a change that no number of the
 * text comes near or goes beyond ("doubles to $200 billion" over a rise of 29.3% to $190.27 billion).
 */
export function otherThanTitle(claims: readonly Claim[], { drafts }: Entitled): Map<Claim, string> {
  const found = new Map<Claim, string>()
  for (const draft of drafts) {
    // Levels of a title are too often of a whole where the lead tells a part.
    if (draft.qualifier !== 'exact' || draft.status !== 'actual' || draft.kind !== 'change') continue
    const same = claims.filter(
      (claim) =>
        claim.kind === draft.kind &&
        claim.measure === draft.measure &&
        claim.product === draft.product &&
        claim.unit === draft.unit &&
        claim.detail === draft.detail &&
        [claim.area, claim.partner].sort().join() === [draft.area, draft.partner].sort().join(),
    )
    const [first] = same
    const isNear = (claim: Claim): boolean => Math.abs(claim.value) >= (1 - loose) * Math.abs(draft.value)
    if (
      first === undefined ||
      first.span[0] > lead ||
      Math.sign(first.value) !== Math.sign(draft.value) ||
      claims.some((claim) => claim.unit === draft.unit && isNear(claim))
    )
      continue
    found.set(first, `the title tells ${draft.value} ${draft.unit}, the text ${first.value}`)
  }
  return found
}
