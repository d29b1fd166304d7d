import type { RawParams } from './[topic]/search-params.ts'

/** The overview and the page of disputes take no parameters; each that is given is told. */
export const readPlainParams = (raw: RawParams): string[] =>
  Object.keys(raw).map((name) => `“${name}” is no parameter of this page. Filters are on the desks’ pages.`)
