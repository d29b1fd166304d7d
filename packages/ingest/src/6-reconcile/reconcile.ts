import { type Camp, camps, type Voice } from './camps.ts'

/** A voice with the day from which it could be known: published, or stored where the page has no date. */
export type DatedVoice = Voice & { readonly known_from: string }

/** What the claims together said of one series in one period, from one day to the next change. */
export type ObservationVersion = {
  /** First day on which this held. */
  readonly known_from: string
  /** First day on which it no longer did; null for what holds now. */
  readonly known_until: string | null
  readonly camps: readonly Camp[]
  readonly disputed: boolean
}

/**
 * The history of one observation: what the claims that were out by each day said together. Takes all claims of one
 * series, period and status; deterministic and independent of their order. A value at any past day is then a plain
 * filter on the versions.
 */
export function reconcile(voices: readonly DatedVoice[]): ObservationVersion[] {
  const days = [...new Set(voices.map((voice) => voice.known_from))].sort()
  const versions: ObservationVersion[] = []
  for (const day of days) {
    const found = camps(voices.filter((voice) => voice.known_from <= day))
    const last = versions.at(-1)
    if (last !== undefined) versions[versions.length - 1] = { ...last, known_until: day }
    versions.push({ known_from: day, known_until: null, camps: found, disputed: found.length > 1 })
  }
  return versions
}
