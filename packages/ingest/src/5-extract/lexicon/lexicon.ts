import { officialNames } from './area-names.ts'
import type { Area } from '@factline/schema/vocabulary/areas'
import { CharTrie } from './char-trie.ts'
import { shortZh } from './data/areas-zh.ts'
import { simplified } from './data/han-fold.ts'
import { idleZh } from './data/idle-zh.ts'
import { companies } from './data/companies.ts'
import { companiesLocal } from './data/companies-local.ts'
import { pipelines } from './data/pipelines.ts'
import { ports } from './data/ports.ts'
import { producers } from './data/producers.ts'
import { sites } from './data/sites.ts'
import { makersRare } from './data/makers-rare.ts'
import { makers } from './data/makers.ts'
import { models } from './data/models.ts'
import { tablesOf } from './languages.ts'
import {
  areaEntries,
  companyEntries,
  type Entry,
  modelEntries,
  pairEntries,
  productEntries,
  wordEntries,
} from './table.ts'
import { alike, type Tag, type Tagged, untagged } from './tag.ts'
import { compound } from './compound-de.ts'
import { fold, type Token, tokenize } from './tokens.ts'
import { type LetterCase, TokenTrie } from './trie.ts'

/** Tags a stretch of text; every token or character comes back, tagged or not, in order and without overlap. */
export type Lexicon = { readonly lang: string; tag(text: string, start: number, end: number): Tagged[] }

const loaded = new Map<string, Lexicon>()

/** The lexicon of a language, checked and built at its first use. A language without tables reads as English. */
export function lexiconOf(lang: string): Lexicon {
  let lexicon = loaded.get(lang)
  if (lexicon === undefined) loaded.set(lang, (lexicon = build(lang)))
  return lexicon
}

function build(lang: string): Lexicon {
  const tables = tablesOf(lang)
  const areas = areaEntries(tables.areas)
  const covered = new Set(areas.map((entry) => fold(entry.form)))
  const entries = [
    ...areas,
    ...(lang === 'en' ? fullNames([...areas, ...officialNames(lang)]) : []),
    ...(lang === 'de' ? genitives([...areas, ...officialNames(lang)]) : []),
    ...pairEntries(tables.pairs ?? ''),
    ...officialNames(lang).filter((entry) => !covered.has(fold(entry.form))),
    ...companyEntries(companies),
    ...companyEntries(producers),
    ...companyEntries(sites),
    ...companyEntries(ports),
    ...companyEntries(pipelines),
    ...companyEntries(makers + makersRare),
    ...(lang === 'zh' ? [] : modelEntries(models)),
    ...(lang === 'ru' || lang === 'zh' ? companyEntries(companiesLocal) : []),
    ...productEntries(tables.products),
    ...wordEntries(tables),
  ]
  return lang === 'zh' ? characterLexicon(withCapitals(entries)) : tokenLexicon(lang, entries)
}

/** So short a name in capitals is an abbreviation of anything. */
const shortestName = 4

/** HYUNDAI, LEXUS: in a text of Chinese signs makers are written in capitals as often as not. */
const withCapitals = (entries: readonly Entry[]): Entry[] =>
  entries.flatMap((entry) =>
    entry.form.length >= shortestName &&
    /^[A-Z][A-Za-z-]+$/.test(entry.form) &&
    entry.tags.some((tag) => tag.tag === 'company' && tag.sector === 'autos')
      ? [entry, { ...entry, form: entry.form.toUpperCase() }]
      : [entry],
  )

/** "the Republic of Korea", "the Kingdom of Morocco": the state's full name stands for the country, article and all. */
const fullNames = (areas: readonly Entry[]): Entry[] =>
  areas
    .filter((entry) =>
      entry.tags.some((tag) => tag.tag === 'area' && tag.form === 'name' && tag.area.length === 2),
    )
    .flatMap((entry) =>
      [
        'Republic',
        'Kingdom',
        "People's Republic",
        'Islamic Republic',
        'Federal Republic',
        'Sultanate',
        'State',
      ]
        .map((state) => `${state} of ${entry.form}`)
        .flatMap((form) => [
          { ...entry, form },
          { ...entry, form: `the ${form}` },
        ]),
    )

/** "Algeriens", "Chiles": the German genitive of a country's name. */
const genitives = (areas: readonly Entry[]): Entry[] =>
  areas.flatMap((entry) =>
    entry.tags.some((tag) => tag.tag === 'area' && tag.form === 'name') && /\p{Ll}[^\Wszx]$/u.test(entry.form)
      ? [{ ...entry, form: `${entry.form}s` }]
      : [],
  )

function tokenLexicon(lang: string, entries: readonly Entry[]): Lexicon {
  const trie = new TokenTrie()
  for (const entry of entries) {
    trie.add({ words: wordsOf(entry.form), case: caseOf(entry), tags: entry.tags })
  }
  // Only a product or a country before the noun opens a compound: "Rohölimporte", not "Transporte".
  const known = (part: Token): boolean =>
    trie
      .match([part], 0)
      ?.tags.some((tag) => tag.tag === 'product' || (tag.tag === 'area' && tag.form === 'name')) ?? false
  return {
    lang,
    tag(text, start, end) {
      const tokens =
        lang === 'de'
          ? tokenize(text, start, end).flatMap((token) => compound(token, (part) => known(part)))
          : tokenize(text, start, end)
      const tagged: Tagged[] = []
      for (let i = 0; i < tokens.length; ) {
        const hit = trie.match(tokens, i)
        const first = tokens[i]
        const last = tokens[i + (hit?.length ?? 1) - 1]
        if (first !== undefined && last !== undefined)
          tagged.push({
            start: first.start,
            end: last.end,
            tags: lang === 'de' ? byCapital(hit?.tags ?? untagged, first.text) : (hit?.tags ?? untagged),
          })
        i += hit?.length ?? 1
      }
      return tagged
    },
  }
}

/** "Waren" are goods, "waren" were; "Anstieg" is a rise, "anstieg" rose: a German word that is both noun and verb is told by its capital. */
function byCapital(tags: readonly Tag[], word: string): readonly Tag[] {
  const capital = /^\p{Lu}/u.test(word)
  const moves = tags.filter((tag) => tag.tag === 'move')
  if (new Set(moves.map(({ pos }) => pos)).size > 1)
    return tags.filter((tag) => tag.tag !== 'move' || (tag.pos === 'n') === capital)
  const noun = (tag: Tag): boolean => tag.tag === 'product'
  if (!tags.some((tag) => noun(tag)) || tags.every((tag) => noun(tag))) return tags
  return tags.filter((tag) => noun(tag) === capital)
}

function characterLexicon(entries: readonly Entry[]): Lexicon {
  const trie = new CharTrie()
  for (const entry of entries) trie.add(entry.form, entry.tags)
  for (const word of idleZh.trim().split(/,\s*|\n/)) trie.add(word, untagged)
  return {
    lang: 'zh',
    tag(text, start, end) {
      const tagged: Tagged[] = []
      for (let i = start; i < end; ) {
        // 产销 is production and sales at once, in this order.
        if (text.startsWith('产销', i) || text.startsWith('產銷', i)) {
          tagged.push({ start: i, end: i + 1, tags: [alike({ tag: 'cue', cue: 'production', pos: 'n' })] })
          tagged.push({ start: i + 1, end: i + 2, tags: [alike({ tag: 'cue', cue: 'sales', pos: 'n' })] })
          i += 2
          continue
        }
        // 我与欧盟贸易, 占我外贸总值: Chinese reports call their own country "we".
        const own = text.charAt(i) === '我' && ours.test(text.slice(i + 1, i + 4))
        if (own) {
          tagged.push({ start: i, end: i + 1, tags: [alike({ tag: 'area', area: 'CN', form: 'name' })] })
          i += 1
          continue
        }
        // 11月均价: the sign of a day, month or year that follows a figure begins no word.
        const dated = /[年月日]/.test(text.charAt(i)) && /\d/.test(text.charAt(i - 1))
        let hit = dated ? null : trie.match(text, i, end)
        // 煤炭中俄罗斯: of a pair of signs the second may begin a longer name.
        if (
          hit !== null &&
          hit.length === 2 &&
          hit.tags[0]?.tag === 'pair' &&
          isLonger(trie.match(text, i + 1, end))
        )
          hit = null
        const short = hit === null && !dated ? shortName(text, i) : null
        if (short !== null) {
          tagged.push({ start: i, end: i + 1, tags: [{ tag: 'area', area: short, form: 'name' }] })
          i += 1
          continue
        }
        const length = hit?.length ?? 1
        if (hit !== null || text.charAt(i).trim() !== '')
          tagged.push({ start: i, end: i + length, tags: hit?.tags ?? untagged })
        i += length
      }
      return tagged
    },
  }
}

/** A name of more than one sign; 中越中间产品: no pair, whose first sign is then the second of the one before. */
const isLonger = (hit: ReturnType<CharTrie['match']>): boolean =>
  hit !== null && hit.length > 1 && hit.tags[0]?.tag !== 'pair'

/** The country that a single sign stands for at offset `i`; null where it may mean anything else. */
function shortName(text: string, i: number): Area | null {
  const area = shortZh[simplified(text.charAt(i))]
  if (area === undefined) return null
  const behind = text.slice(i + 1, i + 4)
  return (/[对對自从從与與同占佔由赴向]/.test(text.charAt(i - 1)) && tradeBehind.test(behind)) ||
    (/^(?:[^\p{L}]?|中)$/u.test(text.charAt(i - 1)) && flowBehind.test(behind))
    ? area
    : null
}
const tradeBehind =
  /^(?:[出进進]口|贸易|貿易|[进進]出|外[贸貿]|货物|汽[车車]|[顺順逆]差|[贸貿]|供[应應气電电]|原油|石油|煤|液化|天然|关税|關稅)/
const flowBehind = /^[对對自从從](?:华|華|中|俄|美|欧|歐|日|韩|韓)/

const ours = /^(?:[与同对自从向](?!们)|外贸|进口|出口|进出口|汽车出口)/

// A letter that no table uses stands for the open end while the form is cut into tokens.
const open = '\u02d1'
const wordsOf = (form: string): string[] =>
  tokenize(form.replaceAll('*', open), 0, form.length).map((token) =>
    token.lower.endsWith(open) ? `${token.lower.slice(0, -1)}*` : token.lower,
  )

function caseOf(entry: Entry): LetterCase {
  if (entry.lowerOnly) return 'lower'
  const { form } = entry
  // A sequence of two words or more is safe in any case ("general administration of customs").
  if (/^[\p{Lu}\p{N}.&+-]{2,5}$/u.test(form)) return 'caps'
  if (/^\p{Lu}{2,4}\p{Ll}{1,2}$/u.test(form)) return 'letters'
  const named = entry.tags.some((tag) => tag.tag === 'area' || tag.tag === 'company' || tag.tag === 'source')
  if (!named || !/^\p{Lu}/u.test(form)) return 'any'
  const company = entry.tags.some((tag) => tag.tag === 'company')
  return company && /\s\p{Lu}[\p{L}\p{M}]*$/u.test(form) ? 'title' : 'upper'
}
