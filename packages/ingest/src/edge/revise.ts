import type { Db } from '@factline/schema/db/connect'
import { sql } from 'kysely'
import { canonicalAddress } from '../pipeline.ts'
import { insertRows } from './rows.ts'

/** An article as far as it is told from other versions of its page. */
type Version = {
  id: string
  path: string
  url: string | null
  address: string | null
  title: string | null
  sha256: string
  published: string | null
  story_id: string
  stored_day: string
  partial: boolean
}

/** Names that say where an item came in and not which page it is: a record of a feed, the HTTP route, standard input. */
const isPageName = (path: string): boolean => !path.includes('#') && path !== 'api' && path !== '-'

/** What a page must hold alone while its versions are put in order. */
export const pageLocks = (path: string, address: string | null): string[] => [
  ...(address === null ? [] : [`page ${address}`]),
  ...(isPageName(path) ? [`page ${path}`] : []),
]

/**
 * Puts the versions of the page of this stored article in order, by day of publication and then by arrival: each
 * withdraws the claims of the one before it from the day on which the page said something else. Returns the other
 * versions. Where all carry one text, none is another version.
 */
export async function revise(db: Db, article: string): Promise<string[]> {
  const versions = await versionsOf(db, article)
  if (new Set(versions.map((one) => one.sha256)).size < 2) return []
  const day = (one: Version): string => one.published ?? one.stored_day
  // A teaser that comes late is no change of the article.
  const rank = (one: Version): string => `${one.partial ? 0 : 1} ${day(one)}`
  const inOrder = versions.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))
  let since = day(inOrder[0] as Version)
  const wanted = inOrder.slice(1).map((one, n) => {
    // A page keeps its day when its text is changed: then all that is known is when we first saw the change.
    const from = one.published !== null && one.published > since ? one.published : one.stored_day
    since = from > since ? from : since
    return { article_id: one.id, previous: (inOrder[n] as Version).id, revised: since }
  })
  const ids = versions.map((one) => one.id)
  const stored = await db
    .selectFrom('revisions')
    .select(['article_id', 'previous', 'revised'])
    .where('article_id', 'in', ids)
    .execute()
  const told = (row: { article_id: string; previous: string; revised: string }): string =>
    `${row.article_id} ${row.previous} ${row.revised}`
  const [there, staying] = [new Set(stored.map(told)), new Set(wanted.map(told))]
  const gone = stored.filter((row) => !staying.has(told(row))).map((row) => row.article_id)
  if (gone.length > 0) await db.deleteFrom('revisions').where('article_id', 'in', gone).execute()
  const come = wanted.filter((row) => !there.has(told(row)))
  await insertRows(db, 'revisions', come, true)
  for (const row of come) await tellRevision(db, row)
  return ids.filter((id) => id !== article)
}

/** All stored articles of the page, in the order in which they came. */
async function versionsOf(db: Db, article: string): Promise<Version[]> {
  const { rows } = await sql<Version>`
    SELECT o.id, o.path, o.url, o.address, o.title, o.sha256, o.published, o.story_id, o.partial, (o.stored AT TIME ZONE 'UTC')::date AS stored_day
    FROM articles o WHERE o.id IN (
      SELECT p.id FROM articles a JOIN articles p ON p.path = a.path WHERE a.id = ${article}
      UNION SELECT u.id FROM articles a JOIN articles u ON u.url = a.url WHERE a.id = ${article}
      UNION SELECT c.id FROM articles a JOIN articles c ON c.address = a.address WHERE a.id = ${article}
    ) ORDER BY o.stored, o.id`.execute(db)
  const own = rows.find((row) => row.id === article) as Version
  return rows.filter((row) => row === own || isSamePage(own, row))
}

/**
 * One address in whatever form is one page. Where only `rel=canonical` makes it one, or the path, more must be shared:
 * templates name one address for all their pages, and a file may be written over with another article.
 */
function isSamePage(a: Version, b: Version): boolean {
  const isOneStory = a.story_id === b.story_id
  if (a.url !== null && b.url !== null) {
    if (a.url === b.url) return true
    if (a.address === null || a.address !== b.address) return false
    const hasOneTitle = a.title !== null && a.title === b.title
    const own = canonicalAddress(a.url)
    return isOneStory || hasOneTitle || (own !== null && own === canonicalAddress(b.url))
  }
  const isOneArticle =
    isOneStory || a.title === b.title || (a.published !== null && a.published === b.published)
  return a.path === b.path && isPageName(a.path) && isOneArticle
}

type Revision = { article_id: string; previous: string; revised: string }
type Figure = { series_id: string; period: string; status: string; was: number; now: number }

/** The new version is news, and each figure that it changes is news of its own. */
async function tellRevision(db: Db, { article_id, previous, revised }: Revision): Promise<void> {
  const { rows } = await sql<Figure>`
    SELECT DISTINCT o.series_id, o.period, o.status, o.value AS was, n.value AS now
    FROM claims o JOIN articles oa ON oa.id = o.article_id AND oa.extractor_version = o.extractor_version
    JOIN claims n ON n.series_id = o.series_id AND n.status = o.status AND n.period IS NOT DISTINCT FROM o.period
    JOIN articles na ON na.id = n.article_id AND na.extractor_version = n.extractor_version
    WHERE o.article_id = ${previous} AND n.article_id = ${article_id} AND o.value <> n.value
    AND NOT EXISTS (SELECT FROM claims s WHERE s.article_id = ${article_id} AND s.extractor_version = n.extractor_version
      AND s.series_id = o.series_id AND s.period IS NOT DISTINCT FROM o.period AND s.value = o.value)
    ORDER BY 1, 2, 3, 4, 5`.execute(db)
  await insertRows(db, 'changes', [
    { kind: 'article_revised', subject: article_id, detail: { previous, revised } },
    ...rows.map((figure) => ({
      kind: 'figure_revised',
      subject: article_id,
      detail: { previous, ...figure },
    })),
  ])
}
