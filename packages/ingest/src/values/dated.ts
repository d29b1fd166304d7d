/** What is known of the day of publication. Never the day of the crawl. */
export type Dated = {
  /** `YYYY-MM-DD`; null where the page does not tell. */
  readonly published: string | null
  /** Which candidate won: `stamp`, `dateline`, `dateline+weekday`, `json-ld` …; null where none did. */
  readonly published_source: string | null
  readonly precision: 'day' | 'month' | 'year' | null
  readonly confidence: number
  /** All of them, best first: what `explain` shows. */
  readonly candidates: readonly DateCandidate[]
}

export type DateCandidate = {
  /** `YYYY-MM-DD`; `YYYY-MM` where a stamp gives no day, `--MM-DD` where no year was found; as written where the calendar does not have it. */
  readonly day: string
  readonly source: string
  readonly text: string
  readonly score: number
  /** Why it won, lost or was refused, in words. */
  readonly note: string
}
