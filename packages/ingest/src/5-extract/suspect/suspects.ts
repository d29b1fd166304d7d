import type { Claim } from '@factline/schema/model/claim'
import { againstTitle, type Entitled, otherThanTitle } from './against-title.ts'
import { brokenNumber } from './broken-number.ts'
import { impossible } from './impossible.ts'
import { swapped } from './swapped.ts'

/**
 * The claims of one article as they are, those whose text looks wrong with the reason. Nothing is mended or left out:
 * what is written is what was claimed. `title` holds what the title says, which makes no claims of its own.
 */
export function withSuspects(
  claims: readonly Claim[],
  title: Entitled | null,
  text: string,
  lang: string,
): Claim[] {
  const turned = swapped(claims)
  const other = title === null ? new Map<Claim, string>() : otherThanTitle(claims, title)
  return claims.map((claim) => {
    const suspect =
      impossible(claim) ??
      brokenNumber(claim.value_span, text, lang) ??
      turned.get(claim) ??
      (title === null ? null : againstTitle(claim, title)) ??
      other.get(claim) ??
      null
    return suspect === null ? claim : { ...claim, suspect }
  })
}
