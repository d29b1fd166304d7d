import { areaName, type Area } from '@factline/schema/vocabulary/areas'
import { type Product, products } from '@factline/schema/vocabulary/products'
import { type Action, actions } from './action.ts'

/** What a title is made of. */
export type Slots = {
  readonly action: Action
  readonly areas: readonly Area[]
  /** The area that acts, where the sentence tells. */
  readonly agent: Area | null
  readonly product: Product | null
  /** A company, route or project named beside the words. */
  readonly name: string | null
  /** For a record: what was measured. */
  readonly measure: string | null
}

/** A timeline's line holds this many words. */
const longest = 12

/**
 * A headline in English from what was understood, never longer than a line; where too little was, the words of the
 * sentence itself, cut at its end.
 */
export function titleOf(slots: Slots, words: string): string {
  const made = slots.action === 'record' ? recordTitle(slots) : filled(actions[slots.action].title, slots)
  return made ?? trimmed(words)
}

function recordTitle(slots: Slots): string | null {
  const [a, b] = slots.areas
  if (a === undefined || slots.product === null) return null
  const what = slots.product === 'goods' ? '' : `${attribute(slots.product)} `
  const pair = b === undefined ? areaName(a) : `${areaName(a)}–${areaName(b)}`
  switch (slots.measure) {
    case 'exports':
      return `Record ${what}exports of ${areaName(a)}${b === undefined ? '' : ` to ${areaName(b)}`}`
    case 'imports':
      return `Record ${what}imports of ${areaName(a)}${b === undefined ? '' : ` from ${areaName(b)}`}`
    case 'sales':
      return `Record ${what}sales in ${areaName(a)}${b === undefined ? '' : ` for ${areaName(b)}`}`
    case 'production':
      return `Record ${what}output in ${areaName(a)}`
    case 'consumption':
      return `Record ${what}use in ${areaName(a)}`
    case 'balance':
      return `${pair} ${what}balance at a record`
    default:
      return capital(`${pair} ${what}trade at a record`)
  }
}

function filled(template: string, slots: Slots): string | null {
  const agent = slots.agent ?? slots.areas[0] ?? null
  const others = slots.areas.filter((area) => area !== agent)
  const values: Record<string, string | null> = {
    A: agent === null ? null : areaName(agent),
    B: others.length === 0 ? null : listed(others.slice(0, 2).map(areaName)),
    AB: slots.areas.length < 2 ? null : listed(slots.areas.slice(0, 3).map(areaName)),
    P: slots.product === null ? null : noun(slots.product),
    N: slots.name,
  }
  for (const option of template.split('|')) {
    const whole = fill(
      option.replace(/\[([^\]]*)\]/g, (_, part: string) => fill(part, values) ?? ''),
      values,
    )
    if (whole !== null && whole.split(' ').length <= longest) return capital(whole)
  }
  return null
}

/** The text with its slots filled; null where one of them has nothing to fill it. */
function fill(text: string, values: Record<string, string | null>): string | null {
  let complete = true
  const whole = text.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const value = values[slot] ?? null
    if (value === null) complete = false
    return value ?? ''
  })
  return complete ? whole : null
}

const noun = (product: Product): string =>
  product === 'lng' ? 'LNG' : products[product].label.toLowerCase()
/** "cars", but "car exports". */
const attribute = (product: Product): string =>
  /^(?:cars|evs|hybrids|vans|trucks|buses|two_wheelers|auto_parts)$/.test(product)
    ? noun(product).replace(/(?<=bus)es$|s$/, '')
    : noun(product)
const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The first words of a clause; letters where the script has no spaces. */
function trimmed(words: string): string {
  const flat = words.replace(/\s+/g, ' ').trim()
  const parts = flat.split(' ')
  if (parts.length > longest) return `${parts.slice(0, longest - 1).join(' ')} …`
  return flat.length > 90 ? `${flat.slice(0, 88)} …` : flat
}
