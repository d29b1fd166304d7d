import { eld } from 'eld/small'
import type { Paragraph } from '../values/cleaned.ts'
import { CLASS, FIRST_HASH, LETTER, WIDE, hashOf, hashOn, toSmall } from './letters.ts'
import stopWords from './stop-words.json' with { type: 'json' }

/** Enough for certainty; the detector's time grows with the text. */
const SAMPLE = 400
/** A block is judged by its first words: whoever writes in a language uses its small words at once. */
const BLOCK_SAMPLE = 160
/** Shorter ones go with the block before them: a name, a credit, a figure belong to no language. */
const SHORTEST = { letters: 40, signs: 12 }
/** Small words that a block must have of another language, and how many times as many as of the article's own. */
const FOREIGN_WORDS = 3
const FOREIGN_LEAD = 2

const LANGS = Object.keys(stopWords).filter((lang) => lang !== 'about')
/** The languages of each small word, by its number. */
const smallWords = new Map<number, number[]>()
for (const [lang, words] of Object.entries(stopWords))
  if (lang !== 'about')
    for (const word of words.split(' ').map(hashOf))
      smallWords.set(word, [...(smallWords.get(word) ?? []), LANGS.indexOf(lang)])

export type Languages = { readonly lang: string | null; readonly paragraphs: readonly Paragraph[] }

/** ISO 639-1 code of the language of a text, null where the detector is not sure. */
export function languageOf(text: string): string | null {
  const found = eld.detect(text.slice(0, SAMPLE))
  return found.language !== '' && found.isReliable() ? found.language : null
}

/**
 * The language of an article, which is that of most of its text, and of each paragraph in another one. The detector is
 * asked only where the letters or the small words of a paragraph speak for another language; short paragraphs go with
 * the one before them, headings with the one behind.
 */
export function languagesOf(text: string, paragraphs: readonly Paragraph[]): Languages {
  const first = languageOf(text)
  if (first === null) return { lang: null, paragraphs }
  const found = paragraphs.map(({ start, end }) => foreign(text.slice(start, end), first))
  if (!found.some((lang) => lang !== null && lang !== first)) return { lang: first, paragraphs }
  let before: string | null = null
  const langs = paragraphs.map(({ kind }, at) => {
    const own = found[at] ?? (kind === 'heading' ? found[at + 1] : null) ?? before ?? first
    before = own
    return own
  })
  const lang = commonest(paragraphs, langs)
  return {
    lang,
    paragraphs: paragraphs.map((one, at) =>
      langs[at] === lang ? one : { ...one, lang: langs[at] as string },
    ),
  }
}

/** The language of a block: the given one where nothing speaks against it, null where the block is too short. */
function foreign(block: string, lang: string): string | null {
  const sample = block.slice(0, BLOCK_SAMPLE)
  const script = scriptOf(sample)
  if (script === null) return null
  const isOwnScript = script === (scripts[lang] ?? 'latin')
  if (isOwnScript && (script !== 'latin' || !hasForeignWords(sample, lang))) return lang
  return languageOf(sample)
}

const scripts: { readonly [lang: string]: Script } = {
  ...{
    ru: 'cyrillic',
    uk: 'cyrillic',
    bg: 'cyrillic',
    sr: 'cyrillic',
    mk: 'cyrillic',
    be: 'cyrillic',
    kk: 'cyrillic',
  },
  ...{ zh: 'signs', ja: 'signs', ko: 'signs' },
  ...{
    ar: 'other',
    fa: 'other',
    he: 'other',
    hi: 'other',
    el: 'other',
    th: 'other',
    ka: 'other',
    hy: 'other',
  },
}
type Script = 'latin' | 'cyrillic' | 'signs' | 'other'

/** The script of most letters; null where there are too few of them to tell a language. */
function scriptOf(sample: string): Script | null {
  const counts = { latin: 0, cyrillic: 0, signs: 0, other: 0 }
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at)
    if (code < 0x41 || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0xc0)) continue
    if (code < 0x250) counts.latin += 1
    else if (code >= 0x400 && code < 0x530) counts.cyrillic += 1
    else if (code >= 0x3040 && code < 0xd7b0) counts.signs += 1
    else if (code < 0x2000) counts.other += 1
  }
  const [script, most] = Object.entries(counts).reduce((best, one) => (one[1] > best[1] ? one : best))
  // Names in Latin letters stand in every Chinese text, hardly ever the other way round.
  if (counts.signs >= SHORTEST.signs && counts.signs * 2 >= most) return 'signs'
  return most >= SHORTEST.letters ? (script as Script) : null
}

function hasForeignWords(sample: string, lang: string): boolean {
  const counts = new Int32Array(LANGS.length)
  let [inside, hash] = [false, FIRST_HASH]
  for (let at = 0; at <= sample.length; at += 1) {
    const code = at < sample.length ? sample.charCodeAt(at) : 32
    const kind = CLASS[code] as number
    if (kind >= LETTER && kind <= WIDE) {
      hash = hashOn(inside ? hash : FIRST_HASH, toSmall(code))
      inside = true
    } else if (inside) {
      for (const one of smallWords.get(hash) ?? []) counts[one] = (counts[one] as number) + 1
      inside = false
    }
  }
  const most = Math.max(...counts)
  return most >= FOREIGN_WORDS && most >= FOREIGN_LEAD * (counts[LANGS.indexOf(lang)] ?? 0)
}

function commonest(paragraphs: readonly Paragraph[], langs: readonly string[]): string {
  const chars = new Map<string, number>()
  for (const [at, { start, end }] of paragraphs.entries()) {
    const lang = langs[at] as string
    chars.set(lang, (chars.get(lang) ?? 0) + end - start)
  }
  return [...chars].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}
