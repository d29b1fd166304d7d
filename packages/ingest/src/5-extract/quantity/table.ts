export type Entry<Kind extends string = string> = {
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

export type Phrase<Kind extends string = string> = {
  readonly rest: readonly string[]
  /** Whether the word behind the first stands for a stem with its endings. */
  readonly open: boolean
  readonly entry: Entry<Kind>
}

/** What a table has of a word: its own meaning, null where only phrases begin with it, and those. */
type Known<Kind extends string> = {
  readonly entry: Entry<Kind> | null
  readonly phrases: Phrases<Kind> | null
}

/** Phrases that begin with one word, longest first, by the word behind it: common words open many. */
export type Phrases<Kind extends string = string> = {
  readonly next: ReadonlyMap<string, readonly Phrase<Kind>[]>
  /** Those for a word behind it that no phrase names: some stand for a stem with its endings. */
  readonly open: readonly Phrase<Kind>[]
}

function byNext<Kind extends string>(phrases: readonly Phrase<Kind>[]): Phrases<Kind> {
  const next = new Map<string, Phrase<Kind>[]>()
  for (const { rest } of phrases) {
    const [word = ''] = rest
    next.set(
      word,
      phrases.filter((one) => one.open || one.rest[0] === word),
    )
  }
  return { next, open: phrases.filter((one) => one.open) }
}

export type Table<Kind extends string = string> = {
  readonly words: ReadonlyMap<string, Known<Kind>>
  /** One bit for the signs of each word; see `mayKnow`. */
  readonly bits: Uint8Array
  /** The length of the longest Chinese word by its first character. */
  readonly longestHan: ReadonlyMap<string, number>
}

// The endings of Russian nouns, adjectives and past verbs; a form that does not exist costs nothing.
const endings =
  ' а я у ю е и ы о ь й ой ей ом ем ам ям ами ями ах ях ов ев ый ий ая яя ое ее ые ие ого его ому ему ым им ых их ую юю ыми ими ою ею ство ства ла ло ли лся лась лось лись ся ась ось ись ет ют ит ят ут ется ются ится ятся ует уют уется уются ал ала али ил ила или'.split(
    ' ',
  )

function entryOf<Kind extends string>(text: string): Entry<Kind> {
  const [kind = 'x', a = '', b] = text.split(':')
  const number = Number(a)
  const numeric = a !== '' && !Number.isNaN(number)
  return {
    kind: kind as Kind,
    value: numeric ? number : 1,
    unit: b ?? (numeric ? '' : a),
  }
}

/** The Swiss write "grösste": the tables, and what is asked of them, know no other spelling. */
export const swiss = (word: string): string => (word.includes('ß') ? word.replaceAll('ß', 'ss') : word)

const parts = /\p{Script=Han}+|(?:\p{L}\.){2,}|[\p{L}\p{M}'’]+\+?|\d+|\S/gu

function add<Kind extends string>(
  words: Map<string, Entry<Kind>>,
  phrases: Map<string, Phrase<Kind>[]>,
  table: Words,
): void {
  for (const [keys, value] of Object.entries(table)) {
    const entry = entryOf<Kind>(value)
    for (const key of keys.split('|')) {
      const [first = '', ...rest] = swiss(key).match(parts) ?? []
      const stem = first.endsWith('+') ? first.slice(0, -1) : null
      const open = rest[0]?.endsWith('+') ?? false
      const forms = stem === null ? [first] : endings.map((ending) => stem + ending)
      for (const form of forms) {
        if (rest.length === 0) words.set(form, entry)
        else phrases.set(form, [...(phrases.get(form) ?? []), { rest, open, entry }])
      }
    }
  }
}

/** So many bits for each word of a table that few words of a text share theirs with one of them by chance. */
const bitsPerWord = 8

const bitOf = (word: string, count: number): number => {
  const { length } = word
  const ends = word.charCodeAt(0) * 31 + word.charCodeAt(length - 1)
  return ((ends * 31 + word.charCodeAt(length >> 1)) * 31 + length) & (count - 1)
}

/** Whether a table can have the word: most words of a text are refused by a bit, without a look into its map. */
export const mayKnow = ({ bits }: Table, word: string): boolean => bits[bitOf(word, bits.length)] === 1

/** Joins tables into one, the later ones going before. The kinds are checked by the reader of the table. */
export function buildTable<Kind extends string>(tables: readonly Words[]): Table<Kind> {
  const words = new Map<string, Entry<Kind>>()
  const phrases = new Map<string, Phrase<Kind>[]>()
  for (const table of tables) add(words, phrases, table)
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  const known = new Map<string, Known<Kind>>()
  for (const word of [...words.keys(), ...phrases.keys()])
    known.set(word, {
      entry: words.get(word) ?? null,
      phrases: phrases.has(word) ? byNext(phrases.get(word) ?? []) : null,
    })
  const longestHan = new Map<string, number>()
  for (const word of words.keys()) {
    const [first = ''] = word
    if (/^\p{Script=Han}/u.test(word))
      longestHan.set(first, Math.max(longestHan.get(first) ?? 1, word.length))
  }
  const bits = new Uint8Array(2 ** Math.ceil(Math.log2(known.size * bitsPerWord)))
  for (const word of known.keys()) bits[bitOf(word, bits.length)] = 1
  return { words: known, bits, longestHan }
}
