import type { Db } from '@factline/schema/db/connect'
import { sql } from 'kysely'
import { type Fingerprint, fingerprint } from '../src/4-identify/fingerprint.ts'
import { mostPostings } from '../src/4-identify/group.ts'
import { type Random, seeded } from '../eval/story-mutations.ts'

/** Words in an article: from the short wire to the feature, half of them of less than 200 (log-normal, as news is). */
function lengthOf(random: Random): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  return Math.min(1200, Math.max(40, Math.round(200 * Math.exp(0.6 * normal))))
}

const common = 300
const rare = 60_000

/** Half of running text is a few hundred words that stand everywhere, the other half comes from a long tail. */
function word(random: Random): string {
  const share = random()
  const place = share < 0.5 ? Math.floor(common * random() ** 2) : common + Math.floor(rare * random() ** 1.5)
  return `w${place.toString(36)}`
}

/** The text of generated article `n`, always the same one. */
export function articleText(n: number, given?: number): string {
  const random = seeded(n * 7919 + 1)
  const words = given ?? lengthOf(random)
  const list: string[] = []
  for (let i = 0; i < words; i++) {
    if (random() < 0.04) list.push((random() * 1000).toFixed(1))
    else list.push(i % 17 === 0 ? `. ${word(random)}` : word(random))
  }
  return list.join(' ')
}

/** Articles sent to the database together. */
const batch = 2_000

/**
 * Puts generated articles `from` to `to` beside what is there, with the inverted index as the store writes it: the same
 * rows, and no hash for more than `mostPostings` of them.
 */
export async function fillArticles(db: Db, from: number, to: number, postings: Uint8Array): Promise<void> {
  for (let start = from; start < to; start += batch) {
    const ids: string[] = []
    const texts: string[] = []
    const exacts: string[] = []
    const hashes: number[] = []
    const owners: number[] = []
    const sizes: number[] = []
    for (let n = start; n < Math.min(to, start + batch); n++) {
      const text = articleText(n)
      const print = fingerprint(text)
      ids.push(n.toString(16).padStart(24, '0'))
      texts.push(text)
      exacts.push(print.exact)
      for (const [hash, size] of rowsOf(print)) {
        const slot = hash % postings.length
        if ((postings[slot] as number) >= mostPostings) continue
        postings[slot] = (postings[slot] as number) + 1
        hashes.push(hash)
        owners.push(n + 1)
        sizes.push(size)
      }
    }
    await db.transaction().execute(async (trx) => {
      await sql`
        INSERT INTO stories (id, origin_article_id) SELECT 'sty_' || id, 'art_' || id FROM unnest(${ids}::text[]) AS id`.execute(
        trx,
      )
      await sql`
        INSERT INTO articles (id, number, path, published, published_confidence, date_candidates, text, sha256, paragraphs, dropped,
          raw, cleaner_version, extractor_version, story_id, relation, kept) OVERRIDING SYSTEM VALUE
        SELECT 'art_' || id, ${start} + place, id, '2024-01-12', 1, '[]', text, exact, '[]', '[]', '', '1', '1', 'sty_' || id, 'origin', 1
        FROM unnest(${ids}::text[], ${texts}::text[], ${exacts}::text[]) WITH ORDINALITY AS given(id, text, exact, place)`.execute(
        trx,
      )
      await sql`
        INSERT INTO fingerprints (hash, article_number, size)
        SELECT * FROM unnest(${hashes}::bigint[], ${owners}::integer[], ${sizes}::integer[])`.execute(trx)
    })
  }
}

const rowsOf = ({ smallest, telling, shingles }: Fingerprint): [hash: number, size: number][] => [
  ...smallest.map((hash): [number, number] => [hash, shingles.length]),
  ...telling.map((hash): [number, number] => [hash, 0]),
]
