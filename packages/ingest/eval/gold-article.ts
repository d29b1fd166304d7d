import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** One annotated article: the fields that every set carries. */
export type GoldArticle = {
  readonly id: string
  readonly file: string
  readonly lang: string
  readonly published: string | null
  readonly title: string | null
  readonly keep: readonly number[]
  readonly drop: readonly number[]
  readonly story: string | null
}

export type GoldSet = { readonly name: string; readonly jsonl: string; readonly texts: string }

const here = import.meta.dirname
const shared = join(here, '../../../../shared')

/**
 * Every set of annotated articles: two that may be mounted beside the checkout, those in the repository, and any folder
 * named in FACTLINE_GOLD (folders with a `gold.jsonl` and its texts, separated by colons): scrapes whose text may not be
 * published can be annotated and scored, yet stay outside.
 */
export const goldSets: readonly GoldSet[] = [
  { name: 'seeds', jsonl: join(shared, 'gold/seeds.jsonl'), texts: join(shared, 'seeds') },
  { name: 'dev', jsonl: join(shared, 'gold/dev.jsonl'), texts: join(shared, 'gold/dev') },
  { name: 'samples', jsonl: join(here, 'gold/samples.jsonl'), texts: join(here, '../../../samples') },
  ...['en', 'ru', 'zh', 'de', 'es'].map((lang) => ({
    name: lang,
    jsonl: join(here, `gold/${lang}.jsonl`),
    texts: join(here, 'gold', lang),
  })),
  ...(process.env['FACTLINE_GOLD'] ?? '')
    .split(':')
    .filter((folder) => folder !== '')
    .map((folder) => ({ name: basename(folder), jsonl: join(folder, 'gold.jsonl'), texts: folder })),
]

export const isMounted = (set: GoldSet): boolean => existsSync(set.jsonl)

/** The annotations of a set with the text that a perfect cleaning leaves: its kept lines. */
export function goldArticles(set: GoldSet): { article: GoldArticle; kept: string }[] {
  return readFileSync(set.jsonl, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const article = JSON.parse(line) as GoldArticle
      const lines = readFileSync(join(set.texts, article.file), 'utf8').split('\n')
      const stampless = (text: string): string => text.replace(/^\s*date \d{4}-\d\d-\d\d /, '')
      return { article, kept: article.keep.map((number) => stampless(lines[number - 1] ?? '')).join('\n') }
    })
}
