import type { ClaimRow } from '@factline/schema/contract/claim'
import type { CampRow, ObservationRow } from '@factline/schema/contract/observation'

/** One independent report of a value: the earliest article of its story, and the reprints folded under it. */
export type Voice = {
  readonly story: string
  readonly origin: ClaimRow
  readonly reprints: readonly ClaimRow[]
}
export type CampVoices = { readonly camp: CampRow; readonly voices: readonly Voice[] }

/** The camps of an observation with who speaks for each, earliest first. Needs the claims expanded. */
export function voicesOf(o: ObservationRow): CampVoices[] {
  const claims = new Map((o.claims ?? []).map((claim) => [claim.id, claim]))
  return o.camps.map((camp) => ({
    camp,
    voices: byStory(camp.claims.map((id) => claims.get(id)).filter((c) => c !== undefined)),
  }))
}

/** Undated articles come last: nothing says that they were first. */
const day = (claim: ClaimRow): string => claim.source.published ?? '9999'

function byStory(claims: readonly ClaimRow[]): Voice[] {
  const stories = Map.groupBy(
    [...claims].sort((a, b) => day(a).localeCompare(day(b)) || a.id.localeCompare(b.id)),
    (claim) => claim.source.story,
  )
  return [...stories].flatMap(([story, [origin, ...reprints]]) =>
    origin === undefined ? [] : [{ story, origin, reprints }],
  )
}
