import type { CampRow, IdentityFlagRow, ObservationRow } from '@factline/schema/contract/observation'

/** What the referee found against the claims of one camp; where it can name a cause, that comes first. */
export function doubtsOf(o: Pick<ObservationRow, 'flags'>, camp: Pick<CampRow, 'claims'>): IdentityFlagRow[] {
  const own = new Set(camp.claims)
  return o.flags
    .filter((flag) => flag.claims.some((id) => own.has(id)))
    .sort((a, b) => Number(b.cause !== null) - Number(a.cause !== null))
}

/** What speaks against the value that the line follows; null where nothing does, or against its rivals alone. */
export const doubtOf = (o: Pick<ObservationRow, 'flags' | 'camps'>): IdentityFlagRow | null =>
  (o.camps[0] === undefined ? undefined : doubtsOf(o, o.camps[0])[0]) ?? null

/** How a doubted value is named wherever it stands: in a sentence, a card, a table. */
export const doubtWords = 'does not fit other figures'
