import { csvRows } from './csv.ts'
import { bounded, type Row } from './entry.ts'
import { elementsOfBroken, type Placed } from './json-broken.ts'
import { isTeaser } from './teaser.ts'
import aliases from './field-names.json' with { type: 'json' }

/** Which field of a record was taken for what; null where none fits. Shown to the user, so that a wrong guess is seen. */
export type FieldMap = { readonly [role in Role]: string | null }
type Role = 'title' | 'body' | 'url' | 'published' | 'byline'

export type Records = {
  readonly rows: readonly Row[]
  /** Of the first record that has a body. */
  readonly fields: FieldMap | null
}

/** Where exports put the record itself. */
const WRAPPERS = ['_source', 'article', 'data', 'doc', 'document', 'item', 'post', 'node', 'fields']
const LISTS = [
  'articles',
  'items',
  'results',
  'data',
  'docs',
  'documents',
  'posts',
  'entries',
  'news',
  'records',
  'hits',
  'response',
  'value',
]

type Json = null | boolean | number | string | readonly Json[] | Fields
type Fields = { readonly [key: string]: Json }

/** The records of one JSON value: an object, a list, or an object that holds the list. */
export function jsonRecords(source: string): Records {
  try {
    const list = listIn(JSON.parse(source) as Json, 0)
    return collect(bounded(list.values().map((value, i) => ({ value, place: `record ${i + 1}` }))))
  } catch (error) {
    return collect(elementsOfBroken(source, LISTS) ?? [{ place: 'file', why: messageOf(error) }])
  }
}

/** A line of JSON Lines without the comma that a list leaves behind it. */
export const withoutComma = (line: string): string => line.replace(/\}\s*,\s*$/, '}')

/** JSON Lines: a broken line is set aside with its number, the rest goes on. */
export const jsonLineRecords = (source: string): Records => collect(bounded(linesOf(source)))

function* linesOf(source: string): Generator<Placed> {
  for (const [n, line] of source.split('\n').entries()) {
    if (line.trim() === '') continue
    const place = `line ${n + 1}`
    try {
      yield { value: JSON.parse(withoutComma(line)) as Json, place }
    } catch (error) {
      yield { place, why: messageOf(error) }
    }
  }
}

/** CSV with a header row: a broken row is set aside with its line, the rest goes on. */
export const csvRecords = (source: string): Records => collect(bounded(csvRows(source)))

/** Guesses the roles of fields by their names, the surest first; case, `_`, `-`, `.` and spaces count for nothing. */
export function fieldMap(keys: readonly string[]): FieldMap {
  const named = new Map<string, string>()
  for (const key of keys) if (!named.has(plain(key))) named.set(plain(key), key)
  const find = (role: Role): string | null => {
    for (const alias of aliases[role]) {
      const key = named.get(alias)
      if (key !== undefined) return key
    }
    return null
  }
  return {
    title: find('title'),
    body: find('body'),
    url: find('url'),
    published: find('published'),
    byline: find('byline'),
  }
}

/** Fields that hold the whole article only where it is long. */
const SUMMARIES = new Set(['description', 'summary'])

const plain = (key: string): string => key.toLowerCase().replace(/[\s_.-]+/g, '')
const isFields = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function listIn(value: Json, depth: number): readonly Json[] {
  if (Array.isArray(value)) return value as readonly Json[]
  if (!isFields(value) || depth > 3 || bodyOf(value) !== null) return [value]
  for (const key of LISTS) {
    const inner = value[key]
    if (Array.isArray(inner)) return inner as readonly Json[]
    if (isFields(inner)) return listIn(inner, depth + 1)
  }
  return [value]
}

function bodyOf(record: Fields): string | null {
  const key = fieldMap(
    Object.keys(record).filter((k) => typeof record[k] === 'string' && record[k] !== ''),
  ).body
  return key === null ? null : (record[key] as string)
}

function collect(values: readonly Placed[]): Records {
  const rows: Row[] = []
  let fields: FieldMap | null = null
  for (const given of values) {
    if ('why' in given) {
      rows.push(given)
      continue
    }
    const { value, place } = given
    const record = unwrapped(value as Json)
    if (record === null) {
      rows.push({ place, why: 'is no object with named fields' })
      continue
    }
    const filled = Object.keys(record).filter((k) => textOf(record[k]) !== null)
    const map = fieldMap(filled)
    const body = map.body === null ? null : textOf(record[map.body])
    if (body === null) {
      rows.push({
        place,
        why: `has no field for the body among ${namesOf(record)}`,
      })
      continue
    }
    fields ??= map
    const get = (role: Role): string | null => (map[role] === null ? null : textOf(record[map[role]]))
    rows.push({
      title: get('title'),
      body,
      url: get('url'),
      published: momentOf(get('published')),
      byline: get('byline'),
      ...(SUMMARIES.has(plain(map.body ?? '')) && isTeaser(body) ? { partial: true } : {}),
      place,
    })
  }
  return { rows, fields }
}

function unwrapped(value: Json): Fields | null {
  if (!isFields(value)) return null
  if (bodyOf(value) !== null) return value
  for (const key of WRAPPERS) {
    const inner = value[key]
    if (isFields(inner) && bodyOf(inner) !== null) return { ...value, ...inner }
  }
  return value
}

/** Text of a field: strings and numbers as they are, lists of names joined, objects by their name. */
function textOf(value: Json | undefined): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) {
    const parts = (value as readonly Json[]).map(textOf).filter((t) => t !== null)
    return parts.length === 0 ? null : parts.join(', ')
  }
  if (!isFields(value)) return null
  const inner = INNER.find((name) => value[name] != null)
  return inner === undefined ? null : textOf(value[inner])
}

/** Under which an object keeps the text that it stands for: `{"name": "A. B."}`, `{"rendered": "<p>…"}`. */
const INNER = ['name', 'value', 'rendered', 'text', '#text', 'html', '__html']

/** Seconds or milliseconds since 1970 as a date; anything else as it is. */
function momentOf(published: string | null): string | null {
  const [, seconds, thousandths] = /^(1\d{9})(?:\.\d+|(\d{3}))?$/.exec(published ?? '') ?? []
  return seconds === undefined ? published : new Date(Number(seconds + (thousandths ?? '000'))).toISOString()
}

/** The first names of a record, as far as they are names. */
const namesOf = (record: Fields): string =>
  Object.keys(record)
    .slice(0, 20)
    .map((name) => (name.length > 40 ? `${name.slice(0, 39)}…` : name))
    .join(', ')
