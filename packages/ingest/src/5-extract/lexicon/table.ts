import { isArea } from '@factline/schema/vocabulary/areas'
import { type Product, products } from '@factline/schema/vocabulary/products'
import type { Status } from '@factline/schema/vocabulary/qualifiers'
import {
  type CueClass,
  cueClasses,
  type FunctionWord,
  functionWords,
  type RankHead,
  rankHeads,
  type Sector,
  sectors,
  type Tag,
} from './tag.ts'

/** One form of a table with what it stands for; the form is still as the editor wrote it. */
export type Entry = { readonly form: string; readonly tags: readonly Tag[]; readonly lowerOnly: boolean }

/** What one language brings along. Every field is a table in the notation that its own file explains. */
export type Tables = {
  readonly areas: string
  /** Two areas in one word ("中俄"): `code code: words`. */
  readonly pairs?: string
  readonly notAreas: string
  readonly products: string
  readonly cues: string
  readonly moves: string
  readonly modals: string
  readonly words: string
  readonly ranks: string
  readonly sources: string
  readonly says: string
  readonly skips: string
}

/** A lexicon is refused as a whole when a line of it cannot be read: an editor must see the slip at once. */
export class LexiconError extends Error {}

const rows = (table: string): [key: string, rest: string][] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const colon = line.indexOf(': ')
      if (colon < 0) throw new LexiconError(`no "key: words" in "${line}"`)
      return [line.slice(0, colon).trim(), line.slice(colon + 1)]
    })

const forms = (list: string): string[] =>
  list
    .split(',')
    .map((form) => form.trim())
    .filter((form) => form !== '')

function known<T extends string>(all: readonly T[], word: string, line: string): T {
  const hit = all.find((one) => one === word)
  if (hit === undefined) throw new LexiconError(`"${word}" of "${line}" is none of ${all.join(', ')}`)
  return hit
}

const one = (form: string, ...tags: Tag[]): Entry => ({ form, tags, lowerOnly: false })

/** `code: names; adjectives and ~peoples; cities` */
export function areaEntries(table: string): Entry[] {
  return rows(table).flatMap(([area, rest]) => {
    if (!isArea(area)) throw new LexiconError(`"${area}" is no area`)
    const [names = '', adjectives = '', cities = ''] = rest.split(';')
    const tagged = (list: string, form: 'name' | 'adjective' | 'city'): Entry[] =>
      forms(list).map((word) => {
        const people = word.startsWith('~')
        // "the world" is a word itself: without its article "the world's largest economy" would never be reached.
        const bare = (people ? word.slice(1) : word).replace(/^the (?!world's )/, '')
        return one(bare, { tag: 'area', area, form: people ? 'people' : form })
      })
    // "Norwegians", "Thais", "Iraqis": an English people is its adjective with an s.
    const people = forms(adjectives).flatMap((word) =>
      /^[A-Z][a-z]+(?:an|ai|qi|li|ri|ti|i)$/.test(word)
        ? [one(`${word}s`, { tag: 'area', area, form: 'people' })]
        : [],
    )
    return [
      ...tagged(names, 'name'),
      ...tagged(adjectives, 'adjective'),
      ...people,
      ...tagged(cities, 'city'),
    ]
  })
}

/** `code code: words` */
export function pairEntries(table: string): Entry[] {
  return rows(table).flatMap(([key, rest]) => {
    const [first = '', second = ''] = key.split(' ')
    if (!isArea(first) || !isArea(second)) throw new LexiconError(`"${key}" is no pair of areas`)
    return forms(rest).map((word) => one(word, { tag: 'pair', areas: [first, second] }))
  })
}

/** `country sector: name | spelling | spelling` */
export function companyEntries(table: string): Entry[] {
  return rows(table).flatMap(([key, rest]) => {
    const [area = '', sector = ''] = key.split(' ')
    if (!isArea(area)) throw new LexiconError(`"${area}" is no area`)
    const kind = known<Sector>(sectors, sector, key)
    const spellings = rest.split('|').map((word) => word.trim())
    const name = spellings[0] ?? ''
    const all =
      kind === 'autos'
        ? spellings.flatMap((form) => [form, ...houseForms(form), ...hyphened(form)])
        : spellings
    return all.map((form) => one(form, { tag: 'company', name, area, sector: kind }))
  })
}

/** `brand | other name: models ! models that stand alone` */
export function modelEntries(table: string): Entry[] {
  return rows(table).flatMap(([key, rest]) => {
    const [behind = '', alone = ''] = rest.split('!')
    const brands = key.split('|').map((brand) => brand.trim())
    const named = brands.flatMap((brand) => forms(behind).map((model) => `${brand} ${model}`))
    return [...named, ...forms(alone)].map((form) => one(form, { tag: 'skip', why: 'model' }))
  })
}

/** What house styles put behind the name of a maker ("Geely Automobile", "Tesla China"); the maker is the same. */
const behindMaker =
  'Motor, Motors, Motor Company, Motor Co, Motor Corp, Motor Corporation, Auto, Automobile, Automobiles, Automotive, Corp, Corporation, Cars, Holding, Holdings, Passenger Cars, Passenger Vehicles, Group, Motor Group, Holding Group, Auto Group, Automobile Group'

/** The longer forms of a maker's name. */
const houseForms = (form: string): string[] =>
  /^[A-Z]/.test(form) && !form.includes(' ') ? forms(behindMaker).map((word) => `${form} ${word}`) : []

/** "Maruti-Suzuki": a name of two words is also written as one. */
const hyphened = (form: string): string[] =>
  /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(form) ? [form.replace(' ', '-')] : []

/** `product [= detail]: words`, `-` for what the vocabulary leaves out. */
export function productEntries(table: string): Entry[] {
  return rows(table).flatMap(([key, rest]) => {
    const [code = '', detail] = key.split('=').map((part) => part.trim())
    const product = code === '-' ? null : known(Object.keys(products) as Product[], code, key)
    return forms(rest).map((form) => one(form, { tag: 'product', product, detail: detail ?? null }))
  })
}

/** Everything but areas, companies and products. */
export function wordEntries(tables: Tables): Entry[] {
  const each = (table: string, make: (key: string) => Tag): Entry[] =>
    rows(table).flatMap(([key, rest]) => forms(rest).map((form) => one(form, make(key))))
  return [
    ...each(tables.cues, (key) => {
      const [cue = '', pos = ''] = key.split(' ')
      return {
        tag: 'cue',
        cue: known<CueClass>(cueClasses, cue, key),
        pos: known(['n', 'v', 'nv'] as const, pos, key),
      }
    }),
    ...each(tables.moves, (key) => {
      const [sign = '', pos = ''] = key.split(' ')
      return {
        tag: 'move',
        sign: sign === '+' ? 1 : sign === '-' ? -1 : 0,
        pos: known(['n', 'v', 'a'] as const, pos, key),
      }
    }),
    ...each(tables.modals, (key) => ({
      tag: 'modal',
      status: known<Status | 'hypothetical'>(['target', 'forecast', 'estimate', 'hypothetical'], key, key),
    })).map((entry) => ({
      ...entry,
      lowerOnly: entry.tags.some((tag) => tag.tag === 'modal' && tag.status !== 'hypothetical'),
    })),
    ...each(tables.words, (key) => ({ tag: 'word', word: known<FunctionWord>(functionWords, key, key) })),
    ...each(tables.ranks, (key) =>
      /^\d+$/.test(key)
        ? { tag: 'superlative', value: Number(key) }
        : { tag: 'rank', head: known<RankHead>(rankHeads, key, key) },
    ),
    ...each(tables.sources, (key) => ({ tag: 'source', name: '', area: key === '-' ? null : key })).map(
      (entry) => ({
        ...entry,
        tags: entry.tags.map((tag) => (tag.tag === 'source' ? { ...tag, name: entry.form } : tag)),
      }),
    ),
    ...each(tables.says, () => ({ tag: 'say', cites: false })),
    ...each(tables.skips, (key) => ({ tag: 'skip', why: key })),
    ...forms(tables.notAreas.replaceAll('\n', ' ')).map((form) => one(form, { tag: 'skip', why: 'name' })),
  ]
}
