import type { ObservationRow } from '@factline/schema/contract/observation'

/**
 * The disputes worth a reader's first look: those in which another story than those behind the agreed value says
 * otherwise (an article that contradicts itself is no second voice), the ones with most voices first, then the latest.
 */
export function tellingDisputes(disputes: readonly ObservationRow[]): ObservationRow[] {
  return disputes
    .filter(hasTwoVoices)
    .sort((a, b) => voices(b) - voices(a) || b.end.localeCompare(a.end) || a.series.localeCompare(b.series))
}

const voices = (o: ObservationRow): number => o.camps.reduce((sum, camp) => sum + camp.stories, 0)

function hasTwoVoices(o: ObservationRow): boolean {
  const story = new Map((o.claims ?? []).map((claim) => [claim.id, claim.source.story]))
  const [agreed, ...rivals] = o.camps.map((camp) => new Set(camp.claims.map((id) => story.get(id))))
  return agreed !== undefined && rivals.some((rival) => [...rival].some((one) => !agreed.has(one)))
}
