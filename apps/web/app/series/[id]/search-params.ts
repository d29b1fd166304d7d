import type { RawParams } from '../../[topic]/search-params.ts'

type Read = { readonly asOf: string | null; readonly notices: readonly string[] }

/** Reads the one parameter of a series' page: `as_of`, the day up to which articles count. */
export function readSeriesParams(raw: RawParams): Read {
  const notices = Object.keys(raw)
    .filter((name) => name !== 'as_of')
    .map((name) => `“${name}” is no parameter of this page. It takes as_of.`)
  const [value] = [raw.as_of].flat()
  if (value === undefined || value === '') return { asOf: null, notices }
  const day = new Date(`${value}T00:00:00Z`)
  // 2023-02-30 parses to March: only what comes back as written is a day.
  if (!Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === value)
    return { asOf: value, notices }
  return { asOf: null, notices: [...notices, `as_of: “${value}” is no day. Write it as 2024-01-31.`] }
}
