import { type Camp, camps, type Voice } from './camps.ts'

/** A voice with the day from which it could be known: published, or stored where the page has no date. */
export type DatedVoice = Voice & {
  readonly known_from: string
  /** First day on which it was withdrawn: its page said something else. Null while it stands. */
  readonly known_until?: string | null
}

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
  const days = [
    ...new Set(
      voices.flatMap(({ known_from, known_until }) => [known_from, ...(known_until ? [known_until] : [])]),
    ),
  ].sort()
  return days.flatMap((day, n) => {
    const standing = voices.filter(
      (voice) => voice.known_from <= day && (voice.known_until == null || day < voice.known_until),
    )
    if (standing.length === 0) return []
    const found = camps(standing)
    return [{ known_from: day, known_until: days[n + 1] ?? null, camps: found, disputed: found.length > 1 }]
  })
}
