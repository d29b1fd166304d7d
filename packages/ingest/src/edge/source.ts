import type { Db } from '@factline/schema/db/connect'
import { sql } from 'kysely'

/**
 * The outlet in the registry that runs a site: the one whose host is named most exactly, so that `en.wire.example` is
 * found under `wire.example`. Where no outlet does, the agency that the article credits. Null where neither is listed.
 */
export async function sourceOf(db: Db, site: string | null, agency: string | null): Promise<string | null> {
  const hosts = site === null ? [] : parents(site.toLowerCase())
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM (
      SELECT s.id, length(host) AS exact FROM sources s, unnest(s.hosts) AS host
        WHERE s.hosts && ${hosts}::text[] AND host = ANY(${hosts}::text[])
      UNION ALL SELECT id, 0 FROM sources WHERE kind = 'agency' AND name = ${agency}
    ) found ORDER BY exact DESC, id LIMIT 1`.execute(db)
  return rows[0]?.id ?? null
}

/** A host and the domains it stands under, but for the last label: nobody owns `com`. */
function parents(host: string): string[] {
  const labels = host.split('.')
  return labels.slice(0, -1).map((_, n) => labels.slice(n).join('.'))
}
