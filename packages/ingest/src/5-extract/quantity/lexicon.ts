import { common } from './words-common.ts'
import { de } from './words-de.ts'
import { en } from './words-en.ts'
import { es } from './words-es.ts'
import { fr } from './words-fr.ts'
import { ru } from './words-ru.ts'
import { zh } from './words-zh.ts'

/**
 * What a word can be to a number. `num` numeral, `card` number word, `scale` million, `frac` third, `half` half, `cur`
 * currency, `unit` tonnes, `pct`, `pts`, `per`, `day`, `year`, `time` other spans of time, `q` comparator, `ord` third,
 * `sup` largest, `lead` top or leading (a rank only before a role), `role` supplier, `place` third *place*, `no` No.,
 * `mult` doubled, `times`, `fold`, `up` and `down` directions, `less` lower or fewer, `to`, `from`, `between`, `and`,
 * `a` the indefinite article, `the`, `of`, `point` ("three-point-four"), `month` names, `stop` words that end a noun group.
 */
export type Kind =
  | 'num' | 'card' | 'scale' | 'frac' | 'half' | 'cur' | 'unit' | 'pct' | 'pts' | 'per' | 'day' | 'year' | 'time'
  | 'q' | 'ord' | 'sup' | 'lead' | 'role' | 'place' | 'no' | 'mult' | 'times' | 'fold' | 'up' | 'down' | 'less'
  | 'to' | 'from' | 'between' | 'and' | 'a' | 'the' | 'of' | 'point' | 'month' | 'stop' | 'x' | 'mark' // biome-ignore format: a list

export type Entry = {
  readonly kind: Kind
  /** A number, scale, factor into the base unit, or multiple. */
  readonly value: number
  /** A unit, currency or qualifier. */
  readonly unit: string
}

/**
 * A table of one language. Keys are phrases, several with one meaning parted by `|`; `+` behind a Russian stem stands
 * for its endings. Values are written `kind`, `kind:number`, `kind:unit` or `kind:number:unit`.
 */
export type Words = Readonly<Record<string, string>>

export type Phrase = { readonly rest: readonly string[]; readonly entry: Entry }

export type Lexicon = {
  readonly words: ReadonlyMap<string, Entry>
  /** By first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  readonly longestHan: number
}

// The endings of Russian nouns, adjectives and past verbs; a form that does not exist costs nothing.
const endings =
  ' а я у ю е и ы о ь й ой ей ом ем ам ям ами ями ах ях ов ев ый ий ая яя ое ее ые ие ого его ому ему ым им ых их ую юю ыми ими ою ею ство ства ла ло ли лся лась лось лись'.split(
    ' ',
  )

function entryOf(text: string): Entry {
  const [kind = 'x', a = '', b] = text.split(':')
  const number = Number(a)
  const numeric = a !== '' && !Number.isNaN(number)
  return {
    kind: kind as Kind,
    value: numeric ? number : 1,
    unit: b ?? (numeric ? '' : a),
  }
}

const parts = /\p{Script=Han}+|(?:\p{L}\.){2,}|[\p{L}\p{M}'’]+\+?|\d+|\S/gu

function add(words: Map<string, Entry>, phrases: Map<string, Phrase[]>, table: Words): void {
  for (const [keys, value] of Object.entries(table)) {
    const entry = entryOf(value)
    for (const key of keys.split('|')) {
      const [first = '', ...rest] = key.match(parts) ?? []
      const stem = first.endsWith('+') ? first.slice(0, -1) : null
      const forms = stem === null ? [first] : endings.map((ending) => stem + ending)
      for (const form of forms) {
        if (rest.length === 0) words.set(form, entry)
        else phrases.set(form, [...(phrases.get(form) ?? []), { rest, entry }])
      }
    }
  }
}

function build(tables: readonly Words[]): Lexicon {
  const words = new Map<string, Entry>()
  const phrases = new Map<string, Phrase[]>()
  for (const table of tables) add(words, phrases, table)
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  let longestHan = 1
  for (const word of words.keys()) {
    if (/^\p{Script=Han}/u.test(word)) longestHan = Math.max(longestHan, word.length)
  }
  return { words, phrases, longestHan }
}

const tables: Readonly<Record<string, readonly Words[]>> = {
  en: [common, en],
  ru: [common, ru],
  zh: [common, zh],
  de: [common, de],
  es: [common, es],
  fr: [common, fr],
}
const built = new Map<string, Lexicon>()

export type QuantityLanguage = 'en' | 'ru' | 'zh' | 'de' | 'es' | 'fr'

/** The language whose tables read a text: the one given where we have it, else by script, else English. */
export function languageOf(text: string, lang: string | null): QuantityLanguage {
  const base = lang?.slice(0, 2).toLowerCase() ?? ''
  if (base in tables) return base as QuantityLanguage
  const sample = text.slice(0, 2000)
  if (/\p{Script=Han}/u.test(sample)) return 'zh'
  if (/\p{Script=Cyrillic}/u.test(sample)) return 'ru'
  return 'en'
}

export function lexiconOf(language: QuantityLanguage): Lexicon {
  const known = built.get(language)
  if (known !== undefined) return known
  const lexicon = build(tables[language] ?? [common, en])
  built.set(language, lexicon)
  return lexicon
}
