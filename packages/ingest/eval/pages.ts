import { decode } from '../src/1-decode/decode.ts'
import { clean } from '../src/2-clean/clean.ts'
import type { Cleaned } from '../src/values/cleaned.ts'
import { type TruePage, asText, fold, isOdd, truePages } from './pages-set.ts'

export type PageScore = {
  readonly pages: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Of the pages that have one in the truth. */
  readonly titles: number
  readonly authors: number
}

/** All pages, and both halves: the weights were fitted to the odd numbers, the even ones check them. */
export type PageScores = { readonly all: PageScore; readonly odd: PageScore; readonly even: PageScore }

/** Scores the public benchmark as HTML or with its tags taken away; null where the benchmark is not mounted. */
export function scorePages(kind: 'html' | 'text' = 'html'): PageScores | null {
  const pages = truePages()
  if (!pages) return null
  const judged = pages.map((page) => ({ page, cleaned: cleanPage(page, kind) }))
  const odd = judged.filter(({ page }) => isOdd(page))
  const even = judged.filter(({ page }) => !isOdd(page))
  return { all: score(judged), odd: score(odd), even: score(even) }
}

/** A page with what some system found on it; null where it found nothing. */
export type Judged = {
  readonly page: TruePage
  readonly cleaned: Pick<Cleaned, 'text' | 'title' | 'byline'> | null
}

export function cleanPage(page: TruePage, kind: 'html' | 'text'): Cleaned | null {
  const bytes = kind === 'html' ? page.bytes : asText(page)
  const declared = { title: null, published: null, byline: null, content_type: null }
  const decoded = decode({ path: page.file, bytes, url: kind === 'html' ? page.url : null, declared })
  const cleaned = (decoded.outcome === 'kept' ? decoded.value : []).map((page) => clean(page))
  const kept = cleaned.flatMap((c) => (c.outcome === 'kept' ? [c.value] : []))
  // A live blog gives a page an entry: the benchmark asks for all of them.
  return kept[0] ? { ...kept[0], text: kept.map((c) => c.text).join('\n\n') } : null
}

/** The metric of the benchmark: wanted and unwanted strings pooled over all pages, titles and authors exact. */
export function score(judged: readonly Judged[]): PageScore {
  let [right, missed, extra, titled, titles, signed, authors] = [0, 0, 0, 0, 0, 0, 0]
  for (const { page, cleaned } of judged) {
    const text = fold(cleaned?.text ?? '')
    for (const wanted of page.wanted) {
      if (text.includes(fold(wanted))) right += 1
      else missed += 1
    }
    for (const unwanted of page.unwanted) if (text.includes(fold(unwanted))) extra += 1
    if (page.title) titled += 1
    if (page.title && fold(cleaned?.title ?? '') === fold(page.title)) titles += 1
    if (page.author) signed += 1
    if (page.author && sameAuthor(cleaned?.byline ?? '', page.author)) authors += 1
  }
  const precision = right / Math.max(right + extra, 1)
  const recall = right / Math.max(right + missed, 1)
  const f1 = (2 * precision * recall) / Math.max(precision + recall, 1e-9)
  return {
    pages: judged.length,
    precision,
    recall,
    f1,
    titles: titles / Math.max(titled, 1),
    authors: authors / Math.max(signed, 1),
  }
}

/** Several names are the same in any order. */
function sameAuthor(byline: string, truth: string | readonly string[]): boolean {
  const names = (list: string): string => list.split(/[;,]/).map(fold).filter(Boolean).sort().join('|')
  return names(byline) === names([truth].flat().join(';'))
}

const row = (label: string, s: PageScore): string => {
  const f1 = [s.f1, s.precision, s.recall].map((n) => n.toFixed(4)).join(' | ')
  return `| ${label} | ${s.pages} | ${f1} | ${s.titles.toFixed(3)} | ${s.authors.toFixed(3)} |`
}

if (import.meta.main) {
  console.log(
    '| pages | number | F1 | P | R | titles | authors |\n| --- | --- | --- | --- | --- | --- | --- |',
  )
  for (const kind of ['html', 'text'] as const) {
    const scores = scorePages(kind)
    if (!scores) break
    console.log(row(`${kind}, all`, scores.all))
    console.log(row(`${kind}, odd (fitted)`, scores.odd))
    console.log(row(`${kind}, even (unseen)`, scores.even))
  }
}
