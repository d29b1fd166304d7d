import { areaName, type Area } from '@factline/schema/vocabulary/areas'
import { type Product, products } from '@factline/schema/vocabulary/products'
import { type Action, actions } from './action.ts'

/** What a title is made of. */
type Slots = {
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
  const home = called(a)
  const pair = b === undefined ? null : `${short(a)}–${short(b)}`
  switch (slots.measure) {
    case 'exports':
      return `Record ${what}exports of ${home}${b === undefined ? '' : ` to ${called(b)}`}`
    case 'imports':
      return `Record ${what}imports of ${home}${b === undefined ? '' : ` from ${called(b)}`}`
    case 'sales':
      return `Record ${what}sales in ${home}${b === undefined ? '' : ` for ${called(b)}`}`
    case 'production':
      return `Record ${what}output in ${home}`
    case 'consumption':
      return `Record ${what}use in ${home}`
    case 'balance':
      return `Record ${what}trade balance of ${home}${b === undefined ? '' : ` with ${called(b)}`}`
    default:
      return pair === null ? `Record in ${what}trade of ${home}` : `${pair} ${what}trade at a record`
  }
}

function filled(template: string, slots: Slots): string | null {
  const { agent, product, areas } = slots
  const others = agent === null ? [] : areas.filter((area) => area !== agent)
  const values: Record<string, string | null> = {
    A: agent === null ? null : called(agent),
    B: others.length === 0 ? null : listed(others.slice(0, 2).map(called)),
    AB: areas.length === 0 ? null : listed(areas.slice(0, 3).map(called)),
    P: product === null ? null : noun(product),
    T: product === null ? null : product === 'goods' ? 'trade' : `${attribute(product)} trade`,
    G: product === null ? null : product === 'goods' ? 'trade' : noun(product),
    S: product === null ? null : site(product),
    N: slots.name,
  }
  for (const option of template.split('|')) {
    // "reach their goal" and "between" need two who do.
    if (areas.length < 2 && /^\{AB\}|between \{AB\}/.test(option)) continue
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

const noun = (product: Product): string => (product === 'lng' ? 'LNG' : products[product].label.toLowerCase())
/** "cars", but "car exports". */
const attribute = (product: Product): string =>
  /^(?:cars|evs|hybrids|vans|trucks|buses|two_wheelers|auto_parts)$/.test(product)
    ? noun(product).replace(/(?<=bus)es$|s$/, '')
    : noun(product)
const site = (product: Product): string => {
  if (product === 'pipeline_gas') return 'gas pipeline'
  return `${attribute(product)} ${products[product].topic === 'autos' ? 'plant' : 'project'}`
}

/** Names that a headline shortens, and those that take an article. */
const brief: Record<string, string> = { US: 'US', EU: 'EU', GB: 'UK', AE: 'UAE', NL: 'Netherlands' }
const short = (area: Area): string => brief[area] ?? areaName(area)
const called = (area: Area): string => (area in brief ? `the ${short(area)}` : areaName(area))
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
