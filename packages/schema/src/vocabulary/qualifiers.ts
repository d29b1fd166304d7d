/** What the words around a number commit to. */
export const qualifiers = {
  exact: 'as written, to half a unit of its last digit',
  about: 'about, around, some',
  over: 'more than, exceeded, topped',
  under: 'less than, nearly, almost',
  at_least: 'at least, a minimum of',
  up_to: 'up to, as much as',
} as const
export type Qualifier = keyof typeof qualifiers
export const qualifierCodes = Object.keys(qualifiers) as Qualifier[]

/** What kind of statement a claim is. */
export const kinds = {
  level: 'how much',
  change: 'by how much, against what',
  share: 'part of a whole',
  rank: 'place in an order',
} as const
export type Kind = keyof typeof kinds
export const kindCodes = Object.keys(kinds) as Kind[]

/** SDMX calls this the observation status: whether the number has happened. */
export const statuses = {
  actual: 'has happened',
  estimate: 'estimated',
  forecast: 'expected',
  target: 'aimed at',
} as const
export type Status = keyof typeof statuses
export const statusCodes = Object.keys(statuses) as Status[]

/** Who read a claim in its text. */
export const readers = {
  rules: 'our rules',
  model: 'the second reader alone',
  both: 'our rules and the second reader alike',
} as const
export type Reader = keyof typeof readers
export const readerCodes = Object.keys(readers) as Reader[]

/** What a person can say of a claim. */
export const verdicts = {
  right: 'the text says so',
  wrong_value: 'the text gives another value',
  wrong_period: 'the text gives another period',
  wrong_series: 'the text is about another series',
  not_a_claim: 'the text claims nothing there',
  duplicate: 'the article has said it already',
} as const
export type Verdict = keyof typeof verdicts
export const verdictCodes = Object.keys(verdicts) as Verdict[]

/** What a change is measured against, beside a named period. */
export const bases = { yoy: 'on the year', mom: 'on the month', qoq: 'on the quarter' } as const

export const eventTypes = {
  agreement: 'Agreement',
  project: 'Project',
  launch: 'Launch',
  exit: 'Exit',
  policy: 'Policy',
  meeting: 'Meeting',
  record: 'Record',
  milestone: 'Milestone',
} as const
export type EventType = keyof typeof eventTypes
export const eventTypeCodes = Object.keys(eventTypes) as EventType[]
