import { createHash } from 'node:crypto'
import type { Db } from '@factline/schema/db/connect'
import { sql } from 'kysely'
import { type LearnedBoilerplate, learnSites, lineKey, siteOf } from '../pipeline.ts'
import type { Page } from '../values/page.ts'
import { storable } from './rows.ts'

/** The lines of a page of a named site, each once. */
export type SiteLines = { readonly site: string; readonly lines: readonly string[] }

/**
 * Pages after which all counts of a site are halved and what stood on one page is forgotten: a site that has changed
 * its looks is learned anew within a few hundred pages, and the table holds no more than these pages' own lines.
 */
const halvedAt = 200

/** A line from which a claim was read is removed only if it recurs on this many pages, as lines with figures are. */
const fewestWithClaim = 10

/** What is counted of a page; null where no site is named, since strangers then share one count. */
export function siteLines(page: Page): SiteLines | null {
  const site = siteOf(page)
  if (site === null) return null
  const lines = page.blocks.map(({ text }) => lineKey(text))
  return { site: storable(site), lines: [...new Set(lines)] }
}

/**
 * What recurs on the sites of new pages: the stored counts and those of the pages themselves, as one. Pages of no
 * named site are learned from each other, in `all` pages of the call.
 */
export async function learnedOf(
  db: Db,
  fresh: readonly Page[],
  all: readonly Page[],
): Promise<Map<string | null, LearnedBoilerplate>> {
  const learned: Map<string | null, LearnedBoilerplate> = learnSites(
    all.filter((page) => siteOf(page) === null),
  )
  const bySite = Map.groupBy(
    fresh.map(siteLines).filter((page) => page !== null),
    ({ site }) => site,
  )
  const keys = new Map(
    [...bySite.values()].flat().flatMap(({ lines }) => lines.map((line) => [hashOf(line), line])),
  )
  const { pages, lines } = await countedLines(db, [...bySite.keys()], [...keys.keys()])
  for (const [site, own] of bySite) {
    const counts = new Map<string, number>()
    const add = (line: string, n: number): unknown => counts.set(line, (counts.get(line) ?? 0) + n)
    for (const page of own) for (const line of page.lines) add(line, 1)
    for (const row of lines.get(site) ?? []) {
      const line = keys.get(row.line) as string
      add(line, row.pages)
      if (row.claimed && (counts.get(line) ?? 0) < fewestWithClaim) counts.delete(line)
    }
    learned.set(site, { pages: own.length + (pages.get(site) ?? 0), counts })
  }
  return learned
}

type Counted = {
  readonly pages: ReadonlyMap<string, number>
  readonly lines: ReadonlyMap<string, readonly { line: string; pages: number; claimed: boolean }[]>
}

async function countedLines(db: Db, sites: readonly string[], hashes: readonly string[]): Promise<Counted> {
  if (sites.length === 0) return { pages: new Map(), lines: new Map() }
  const pages = await db.selectFrom('site_pages').selectAll().where('site', 'in', sites).execute()
  const { rows } = await sql<{ site: string; line: string; pages: number; claimed: boolean }>`
    SELECT site, line::text, pages, claimed FROM site_lines
    WHERE site = ANY(${sites}::text[]) AND line = ANY(${hashes}::bigint[])`.execute(db)
  return {
    pages: new Map(pages.map((row) => [row.site, row.pages])),
    lines: Map.groupBy(rows, ({ site }) => site),
  }
}

/**
 * Counts one page that was read. To be called last in its transaction: pages of one site wait here for each other, in
 * one order, and none of them waits for anything afterwards.
 * @param quotes the sentences from which claims were read
 */
export async function countLines(
  db: Db,
  { site, lines }: SiteLines,
  quotes: readonly string[],
): Promise<void> {
  const said = quotes.map(lineKey)
  const carries = (line: string): boolean =>
    said.some((quote) => line.includes(quote) || quote.includes(line))
  const rows = new Map(lines.map((line) => [hashOf(line), carries(line)]))
  const { rows: counted } = await sql<{ pages: number }>`
    INSERT INTO site_pages AS s (site, pages) VALUES (${site}, 1)
    ON CONFLICT (site) DO UPDATE SET pages = s.pages + 1 RETURNING pages`.execute(db)
  await sql`
    INSERT INTO site_lines AS l (site, line, pages, claimed)
    SELECT ${site}, line, 1, claimed FROM unnest(${[...rows.keys()]}::bigint[], ${[...rows.values()]}::boolean[]) AS given (line, claimed)
    ON CONFLICT (site, line) DO UPDATE SET pages = l.pages + 1, claimed = l.claimed OR excluded.claimed`.execute(
    db,
  )
  if ((counted[0]?.pages ?? 0) < halvedAt) return
  await sql`DELETE FROM site_lines WHERE site = ${site} AND pages < 2`.execute(db)
  await sql`UPDATE site_lines SET pages = pages / 2 WHERE site = ${site}`.execute(db)
  await sql`UPDATE site_pages SET pages = pages / 2 WHERE site = ${site}`.execute(db)
}

const hashOf = (line: string): string =>
  createHash('sha256').update(line).digest().readBigInt64BE().toString()
