import { type Article, extract } from '../src/5-extract/extract.ts'
import { annotated } from '../eval/claims-gold.ts'
import { goldSets, isMounted } from '../eval/gold-article.ts'
import { peers } from './extract-peers.ts'

/** There are so many rules that the machine is still compiling them after thousands of articles: the first rounds tell of that. */
const rounds = 12
/** An article of 400 words in English; one in the other languages is as long as says the same. */
const letters: Readonly<Record<string, number>> = { en: 2400, de: 2700, es: 2500, ru: 2700, zh: 800 }
/** Long texts, to be read at the same cost a letter. */
const lengths = [10_000, 100_000, 1_000_000, 5_000_000]

/**
 * CPU seconds of one call on its thread: other work on the machine counts less than it would by the clock, and what
 * compiles in the background is no work on the articles.
 */
function cpu(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const used = process.threadCpuUsage(before)
  return (used.user + used.system) / 1e6
}

/** Annotated articles of a language, joined to articles of the length wanted. */
function articles(lang: string): Article[] {
  const out: Article[] = []
  let paragraphs: string[] = []
  for (const { article } of goldSets.filter(isMounted).flatMap(annotated)) {
    if (article.lang !== lang) continue
    paragraphs.push(...article.paragraphs.map((one) => article.text.slice(one.start, one.end)))
    if (paragraphs.join('\n\n').length < (letters[lang] ?? 2400)) continue
    out.push(articleOf(paragraphs, lang, article.title))
    paragraphs = []
  }
  return out
}

function articleOf(paragraphs: readonly string[], lang: string, title: string | null): Article {
  let at = 0
  const places = paragraphs.map((text, line) => {
    const place = { start: at, end: at + text.length, line: line + 1, kind: 'body' as const }
    at = place.end + 2
    return place
  })
  return { title, text: paragraphs.join('\n\n'), paragraphs: places, published: '2025-08-20', lang }
}

/** Articles a second in each language, the cost of a letter by length, and what libraries need for a part of the work. */
export async function benchExtract(): Promise<void> {
  const english = articles('en')
  for (const lang of Object.keys(letters)) {
    const set = lang === 'en' ? english : articles(lang)
    if (set.length === 0) continue
    for (const article of set) extract(article)
    const seconds = Math.min(
      ...Array.from({ length: rounds }, () => cpu(() => set.forEach((article) => extract(article)))),
    )
    const size = set.reduce((sum, article) => sum + article.text.length, 0) / (letters[lang] ?? 1)
    console.log(
      `${lang}: ${Math.round(size / seconds)} articles of 400 words (${letters[lang]} letters) a second, best of ${rounds} rounds over ${set.length}`,
    )
  }
  const page = english.flatMap((article) =>
    article.paragraphs.map((one) => article.text.slice(one.start, one.end)),
  )
  const sentence = page.join(', ').replace(/[.!?]+,?/g, ',')
  for (const length of lengths) {
    const many = Array.from({ length: Math.ceil(length / page.join('\n\n').length) }, () => page).flat()
    let size = 0
    const long = articleOf(
      many.filter((one) => (size += one.length + 2) <= length),
      'en',
      null,
    )
    const endless = articleOf(
      [sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length)],
      'en',
      null,
    )
    const cost = (article: Article): string =>
      ((cpu(() => extract(article)) * 1e6) / article.text.length).toFixed(2)
    console.log(
      `${length} letters: ${cost(long)} µs a letter as paragraphs, ${cost(endless)} as one sentence`,
    )
  }
  for (const peer of await peers()) {
    const texts = english.slice(0, peer.articles + 1).map((article) => article.text)
    peer.read(texts[0] ?? '')
    const seconds = cpu(() => texts.slice(1).forEach((text) => peer.read(text)))
    console.log(
      `${peer.name}: ${((seconds / (texts.length - 1)) * 1000).toFixed(0)} ms an article, ${((texts.length - 1) / seconds).toPrecision(2)} a second`,
    )
  }
}

if (import.meta.main) await benchExtract()
