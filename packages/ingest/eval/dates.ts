import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from '../src/1-decode/decode.ts'
import { clean } from '../src/2-clean/clean.ts'
import { date } from '../src/3-date/date.ts'
import type { Dated } from '../src/values/dated.ts'
import { goldSets, isMounted } from './gold-article.ts'
import { isOdd, truePages } from './pages-set.ts'

export type DateScore = {
  readonly set: string
  /** Articles whose day is known. */
  readonly dated: number
  /** Share of them that got that day. */
  readonly right: number
  /** Articles whose day the page does not tell, and that were given one. */
  readonly undated: number
  readonly wrong_on_undated: number
  /** `id: wanted, given by source`. */
  readonly misses: readonly string[]
}

/** Later than every article of every set: a fixed day, so that a score does not change with the calendar. */
export const TODAY = '2026-11-01'

type Judged = {
  readonly id: string
  readonly wanted: string | null
  readonly accepted: readonly string[]
  readonly dated: Dated | null
}

/** The day of publication of every gold article and benchmark page, through decode, clean and date as they run. */
export function scoreDates(): { rows: DateScore[]; skipped: string[] } {
  const skipped = goldSets.filter((set) => !isMounted(set)).map((set) => `dates of ${set.name}: not mounted`)
  const rows = goldSets.filter(isMounted).map((set) => score(set.name, goldDays(set.jsonl, set.texts)))
  const pages = truePages()
  if (!pages) return { rows, skipped: [...skipped, 'dates of the page benchmark: not mounted'] }
  for (const [name, half] of [
    ['pages, even', pages.filter((page) => !isOdd(page))],
    ['pages, odd', pages.filter(isOdd)],
    ['pages, all', pages],
  ] as const) {
    const known = half.filter((page) => page.date)
    rows.push(
      score(
        name,
        known.map((page) => ({
          id: page.file,
          wanted: page.date as string,
          accepted: [],
          dated: dateOf(page.bytes, page.file, page.url),
        })),
      ),
    )
  }
  return { rows, skipped }
}

function goldDays(jsonl: string, texts: string): Judged[] {
  return readFileSync(jsonl, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const {
        id,
        file,
        published,
        published_how = '',
      } = JSON.parse(line) as { id: string; file: string; published: string | null; published_how?: string }
      return {
        id,
        wanted: published,
        accepted: acceptedDays(published_how),
        dated: dateOf(readFileSync(join(texts, file)), file, null),
      }
    })
}

/** The annotators wrote `null is right, 2024-10-04 to 2024-10-07 is accepted`. */
function acceptedDays(how: string): string[] {
  const [, from, to = from] = /(\d{4}-\d\d-\d\d)(?: to (\d{4}-\d\d-\d\d))? is accepted/.exec(how) ?? []
  const days: string[] = []
  for (
    let day = from;
    day && to && day <= to;
    day = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
  )
    days.push(day)
  return days
}

export function dateOf(bytes: Uint8Array, path: string, url: string | null): Dated | null {
  const declared = { title: null, published: null, byline: null, content_type: null }
  const pages = decode({ path, bytes, url, declared })
  const page = pages.outcome === 'kept' ? pages.value[0] : undefined
  const cleaned = page ? clean(page) : null
  return page && cleaned?.outcome === 'kept' ? date(cleaned.value, page, { today: TODAY }) : null
}

function score(set: string, judged: readonly Judged[]): DateScore {
  const known = judged.filter(({ wanted }) => wanted !== null)
  const unknown = judged.filter(({ wanted }) => wanted === null)
  const missed = known.filter(({ wanted, dated }) => dated?.published !== wanted)
  const invented = unknown.filter(
    ({ accepted, dated }) => dated?.published && !accepted.includes(dated.published),
  )
  const words = ({ id, wanted, dated }: Judged): string =>
    `${id}: ${wanted ?? 'undated'}, given ${dated ? `${dated.published ?? 'none'} by ${dated.published_source}` : 'no article'}`
  return {
    set,
    dated: known.length,
    right: (known.length - missed.length) / Math.max(known.length, 1),
    undated: unknown.length,
    wrong_on_undated: invented.length,
    misses: [...missed, ...invented].map(words),
  }
}

if (import.meta.main) {
  const { rows, skipped } = scoreDates()
  for (const { set, dated, right, undated, wrong_on_undated, misses } of rows) {
    console.log(
      `${set}: right on ${(right * 100).toFixed(1)} % of ${dated}; wrong on ${wrong_on_undated} of ${undated} undated`,
    )
    // The even pages check the rules: nobody reads them.
    if (set !== 'pages, even' && set !== 'pages, all') for (const miss of misses) console.log(`  ${miss}`)
  }
  for (const words of skipped) console.log(`skipped: ${words}`)
}
