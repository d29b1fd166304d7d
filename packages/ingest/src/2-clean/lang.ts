import { eld } from 'eld/small'
import type { Paragraph } from '../values/cleaned.ts'
import { codesOf } from '../values/codes.ts'
import * as signs from './letters.ts'
import stopWords from './stop-words.json' with { type: 'json' }
import { WordTable } from './word-table.ts'

/** By names of this file: what is imported is looked up anew at every sign. */
const { CLASS, FIRST_HASH, LEAST_LETTER, SIGNS, WIDE, hashOf, hashOn } = signs

/** Enough for certainty; the detector's time grows with the text. */
const SAMPLE = 400
/** Where its small words are too few for certainty, more text costs less than the detector. */
const LONG_SAMPLE = 1600
/** A block is judged by its first words: whoever writes in a language uses its small words at once. */
const BLOCK_SAMPLE = 160
/** Shorter ones go with the block before them: a name, a credit, a figure belong to no language. */
const SHORTEST = { letters: 40, signs: 12 }
/** Small words that a block must have of another language, and how many times as many as of the article's own. */
const FOREIGN_WORDS = 3
const FOREIGN_LEAD = 2

const LANGS = Object.keys(stopWords).filter((lang) => lang !== 'about')
/** The languages of each small word, by its number: bit i for `LANGS[i]`. */
const bitsOfWords = new Map<number, number>()
const letterWords = new Set<number>()
for (const [lang, words] of Object.entries(stopWords))
  if (lang !== 'about')
    for (const word of words.split(' ')) {
      const hash = hashOf(word)
      bitsOfWords.set(hash, (bitsOfWords.get(hash) ?? 0) | (1 << LANGS.indexOf(lang)))
      if (word.length === 1) letterWords.add(hash)
    }
/** Words of one language alone. One letter is a sign of formulas and initials too. */
const OWN = 1 << LANGS.length
for (const [word, bits] of bitsOfWords)
  if ((bits & (bits - 1)) === 0 && !letterWords.has(word)) bitsOfWords.set(word, bits | OWN)
const smallWords = new WordTable(bitsOfWords)

type Languages = { readonly lang: string | null; readonly paragraphs: readonly Paragraph[] }

/** ISO 639-1 code of the language of a text, null where the detector is not sure. */
export function languageOf(text: string): string | null {
  const codes = codesOf(text.slice(0, LONG_SAMPLE))
  for (const most of [SAMPLE, LONG_SAMPLE]) {
    count(codes, 0, Math.min(most, text.length))
    const plain = plainLanguage()
    if (plain !== null) return plain
  }
  return detected(text.slice(0, SAMPLE))
}

function detected(sample: string): string | null {
  const found = eld.detect(sample)
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
  const codes = codesOf(text)
  const found = paragraphs.map(({ start, end }) =>
    foreign(text, codes, start, Math.min(end, start + BLOCK_SAMPLE), first),
  )
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
function foreign(text: string, codes: Uint16Array, from: number, to: number, lang: string): string | null {
  count(codes, from, to)
  const script = commonestScript()
  if (script === null) return null
  const isOwnScript = script === (scripts[lang] ?? 'latin')
  if (isOwnScript && (script !== 'latin' || !hasForeignWords(lang))) return lang
  return plainLanguage() ?? detected(text.slice(from, to))
}

/**
 * Languages that their small words alone tell: no other is near enough to share them. (Danish shares those of Swedish,
 * Slovak those of Czech, Afrikaans those of Dutch, Galician those of Portuguese, and their own are not listed.) The
 * detector takes a hundred times as long: a third of the time of a page.
 */
const PLAIN = ['en', 'de', 'fr', 'es', 'pl'].map((lang) => LANGS.indexOf(lang))
/**
 * So many small words, and so many times as many as of the next language: in 9,100 openings and paragraphs of public
 * pages and of our own articles the detector never said otherwise.
 */
const ENOUGH = [
  { words: 8, lead: 3 },
  { words: 12, lead: 2 },
]
const ENOUGH_OWN = { words: 5, lead: 4 }

/** Of the sample counted last. */
function plainLanguage(): string | null {
  const script = commonestScript()
  if (script === 'signs') return languageOfSigns()
  if (script !== 'latin') return null
  const best = PLAIN.reduce((a, b) => ((words[b] as number) > (words[a] as number) ? b : a))
  const most = words[best] as number
  let next = 0
  for (let lang = 0; lang < words.length; lang += 1)
    if (lang !== best && (words[lang] as number) > next) next = words[lang] as number
  if (ENOUGH.some((enough) => most >= enough.words && most >= enough.lead * next))
    return LANGS[best] as string
  return isPlainByOwn(best) ? (LANGS[best] as string) : null
}

/** Languages near each other share most small words ("de", "que", "la"), but each has such as no other of them has. */
function isPlainByOwn(lang: number): boolean {
  const most = own[lang] as number
  if (most < ENOUGH_OWN.words) return false
  for (let other = 0; other < own.length; other += 1)
    if (other !== lang && (own[other] as number) * ENOUGH_OWN.lead > most) return false
  return true
}

/** Kana stand in every line of Japanese, and neither they nor Hangul in Chinese. */
function languageOfSigns(): string | null {
  const signs = letters[2] as number
  if (signs < ENOUGH_SIGNS) return null
  if (kana * LEAST_KANA > signs) return 'ja'
  return kana === 0 && hangul === 0 ? 'zh' : null
}
const ENOUGH_SIGNS = 24
/** A tenth: news full of names in ideograms has a fourth. */
const LEAST_KANA = 10

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
const SCRIPTS: readonly Script[] = ['latin', 'cyrillic', 'signs', 'other']

/** Letters of each script and small words of each language in the sample counted last: one list for all blocks. */
const letters = new Int32Array(SCRIPTS.length)
let kana = 0
let hangul = 0
const words = new Int32Array(LANGS.length)
/** Of these such as are of that language alone. */
const own = new Int32Array(LANGS.length)

/** One walk over a sample. Latin letters below A-acute are most of all, and are told first. */
function count(codes: Uint16Array, from: number, to: number): void {
  letters.fill(0)
  words.fill(0)
  own.fill(0)
  kana = 0
  hangul = 0
  let latin = 0
  for (let at = from; at < to; at += 1) {
    let sign = SIGNS[codes[at] as number] as number
    if (sign < LEAST_LETTER) continue
    let hash = FIRST_HASH
    do {
      const code = codes[at] as number
      if (code < 0x250) latin += 1
      else {
        const isWide = CLASS[code] === WIDE
        const script = code >= 0x400 && code < 0x530 ? 1 : isWide ? 2 : scriptAbove(code)
        letters[script] = (letters[script] as number) + 1
        if (code >= 0x3040 && code < 0x3100) kana += 1
        else if (code >= 0xac00 && code < 0xd7b0) hangul += 1
      }
      hash = hashOn(hash, sign & 0xffff)
      at += 1
      sign = at < to ? (SIGNS[codes[at] as number] as number) : 0
    } while (sign >= LEAST_LETTER)
    const found = smallWords.of(hash)
    if (found === 0) continue
    for (let langs = found & (OWN - 1), one = 0; langs !== 0; langs >>= 1, one += 1)
      if ((langs & 1) !== 0) {
        words[one] = (words[one] as number) + 1
        if (found > OWN) own[one] = (own[one] as number) + 1
      }
  }
  letters[0] = latin
}

const scriptAbove = (code: number): number => (code >= 0x3040 && code < 0xd7b0 ? 2 : 3)

/** The script of most letters counted; null where there are too few of them to tell a language. */
function commonestScript(): Script | null {
  let best = 0
  for (let script = 1; script < letters.length; script += 1)
    if ((letters[script] as number) > (letters[best] as number)) best = script
  const [most, signs] = [letters[best] as number, letters[2] as number]
  // Names in Latin letters stand in every Chinese text, hardly ever the other way round.
  if (signs >= SHORTEST.signs && signs * 2 >= most) return 'signs'
  return most >= SHORTEST.letters ? (SCRIPTS[best] as Script) : null
}

function hasForeignWords(lang: string): boolean {
  let most = 0
  for (const count of words) if (count > most) most = count
  return most >= FOREIGN_WORDS && most >= FOREIGN_LEAD * (words[LANGS.indexOf(lang)] ?? 0)
}

function commonest(paragraphs: readonly Paragraph[], langs: readonly string[]): string {
  const chars = new Map<string, number>()
  for (const [at, { start, end }] of paragraphs.entries()) {
    const lang = langs[at] as string
    chars.set(lang, (chars.get(lang) ?? 0) + end - start)
  }
  return [...chars].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}
