import { buildTable, type Table, type Words } from './table.ts'
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
 * `a` the indefinite article, `factor` a factor *of*, `every` every *third*, `thing` what is counted and not ours, `outof` nine *out of* ten, `daily` before the amount, `the`, `of`, `point` ("three-point-four"), `month` names, `stop` words that end a noun group.
 */
type Kind =
  | 'num' | 'card' | 'scale' | 'frac' | 'half' | 'cur' | 'unit' | 'pct' | 'pts' | 'per' | 'day' | 'year' | 'time'
  | 'q' | 'ord' | 'sup' | 'lead' | 'role' | 'place' | 'no' | 'factor' | 'daily' | 'every' | 'outof' | 'thing' | 'mult' | 'times' | 'fold' | 'up' | 'down' | 'less'
  | 'to' | 'from' | 'between' | 'and' | 'a' | 'the' | 'of' | 'point' | 'month' | 'stop' | 'x' | 'mark' // biome-ignore format: a list

const tables: Readonly<Record<string, readonly Words[]>> = {
  en: [common, en],
  ru: [common, ru],
  zh: [common, zh],
  de: [common, de],
  es: [common, es],
  fr: [common, fr],
}
export type Lexicon = Table<Kind>

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

/** The words of a language that numbers are made of, built once. */
export function lexiconOf(language: QuantityLanguage): Lexicon {
  const known = built.get(language)
  if (known !== undefined) return known
  const lexicon = buildTable<Kind>(tables[language] ?? [common, en])
  built.set(language, lexicon)
  return lexicon
}
