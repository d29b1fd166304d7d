import type { Db } from '@factline/schema/db/connect'
import { sql } from 'kysely'

type Row = {
  article_id: string
  path: string
  lang: string | null
  published: string | null
  title: string | null
  verdict: string
  who: string
  why: string
  claim: Record<string, unknown>
}

/**
 * The verdicts that stand, as lines of gold: one article a line, with the claims that people found right or set right
 * (`claims`) and those that they refused (`not_claims`). What nobody judged in an article is in neither.
 */
export async function goldLines(db: Db): Promise<string[]> {
  const { rows } = await sql<Row>`
    SELECT v.article_id, a.path, a.lang, a.published, a.title, v.verdict, v.who, v.why,
      jsonb_build_object('kind', c.kind, 'measure', s.measure, 'product', s.product, 'area', s.area,
        'partner', s.partner, 'value', v.value, 'unit', s.unit, 'period', v.period, 'qualifier', v.qualifier,
        'status', v.status, 'basis', s.basis, 'of', s.of, 'detail', s.detail, 'attribution', c.attribution,
        'low', v.low, 'high', v.high, 'anchor', v.quote) AS claim
    FROM verdicts v JOIN claims c ON c.id = v.claim_id JOIN series s ON s.id = v.series_id
    JOIN articles a ON a.id = v.article_id
    WHERE v.undone IS NULL ORDER BY v.article_id, v.place, v.id`.execute(db)
  return [...Map.groupBy(rows, (row) => row.article_id)].map(([id, verdicts]) => {
    const { path: file, lang, published, title } = verdicts[0] as Row
    const isRefused = (row: Row): boolean => row.verdict === 'not_a_claim' || row.verdict === 'duplicate'
    const line = ({ claim, verdict, who, why }: Row) => ({ ...claim, note: `${verdict}, ${who}: ${why}` })
    return JSON.stringify({
      ...{ id, file, lang, published, title },
      claims: verdicts.filter((row) => !isRefused(row)).map(line),
      not_claims: verdicts.filter(isRefused).map(line),
    })
  })
}
