import { boundsOf } from './bounds.ts'
import { exact } from './numeral.ts'
import { kindAt, type Read, readOver, wordAt } from './read.ts'
import { price } from './unit.ts'
import type { Token } from './token.ts'
import type { QuantityLanguage } from './lexicon.ts'
import { readAmount } from './amount.ts'

const dash = /^[-–—~～−]$/

type Range = { readonly read: Read } | { readonly old: Read; readonly now: Read }

/**
 * A second bound behind the quantity just read: `5 to 7 per cent`, `$10 to $15 billion`, `between 30 and 35`. "from 17 to
 * 49 percent" is an old value and a new one; its first takes the unit of the second.
 */
export function readRange(tokens: readonly Token[], first: Read, language: QuantityLanguage): Range | null {
  // «с 4 тыс. до 20,2 тыс. штук»: the stop of a word cut short.
  const end = abbreviated(tokens, first.to) ? first.to + 1 : first.to
  const joint = tokens[end]
  if (joint === undefined) return null
  const dashed = dash.test(joint.word)
  const before = cueBefore(tokens, first.from)
  const between = kindAt(tokens, before) === 'between'
  // Spanish "de 74.000 a 167.000": its "of" is a "from" where a "to" follows.
  const from =
    (kindAt(tokens, before) === 'from' && joint.word !== 'bis') ||
    (language === 'es' && wordAt(tokens, before) === 'de')
  // "127,479 → 134,457 units", "4,065 -> 6,562"
  const drawn = joint.word === '-' && wordAt(tokens, end + 1) === '>'
  const arrow = drawn || /^[→➔⇒]$/.test(joint.word)
  if (!dashed && !arrow && joint.entry.kind !== 'to' && !(between && joint.entry.kind === 'and')) return null
  const behind = end + (drawn ? 2 : 1)
  const read = readAmount(tokens, behind, language)
  const second = read === null || read.unit !== null ? read : withPrefix(tokens, first, read)
  if (second === null || second.unit === null || second.form === 'rank') return null
  // A sign right behind a dash is the dash of a range read twice.
  if (second.from !== behind) return null
  const low = withUnitOf(first, second)
  if (low === null) return null
  // 2.9亿吨增至4.7亿吨: a verb of change between two numbers makes no range of them.
  const moved = language === 'zh' && !dashed && joint.word.length > 1
  if (arrow || ((from || fromTime(tokens, first.from)) && !dashed) || moved) return { old: low, now: second }
  const told = first.unit !== null && joint.entry.kind === 'to'
  if (told && (risen(tokens, before) || second.value > low.value * widest)) return null
  if (low.value >= second.value) return null
  const value = exact((low.value + second.value) / 2)
  return {
    read: {
      ...second,
      start: low.start,
      from: low.from,
      value,
      low: low.value,
      high: second.value,
      qualifier: 'exact',
      qualifier_span: null,
    },
  }
}

const abbreviated = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === '.' &&
  /^(?:тыс|млн|млрд|трлн)$/.test(wordAt(tokens, at - 1)) &&
  kindAt(tokens, at + 1) === 'to'

/** How many bare numbers a list may have, and how far behind it "respectively" may stand, in tokens. */
const mostListed = 6
const respectReach = 14

/**
 * "126 and 68 billion shillings respectively", "5.2, 4.1 and 3 million tonnes": bare numbers that share the scale and unit
 * of the last of their list; null where the list is none, or where nothing tells that its first are of a kind with it.
 */
export function readShared(
  tokens: readonly Token[],
  first: Read,
  language: QuantityLanguage,
): readonly Read[] | null {
  const bare = [first]
  let last: Read | null = null
  for (let at = first.to; bare.length <= mostListed && last === null; ) {
    const joint = tokens[at]
    if (joint?.entry.kind !== 'and' && joint?.word !== ',') return null
    const next = readAmount(tokens, kindAt(tokens, at + 1) === 'and' ? at + 2 : at + 1, language)
    if (next === null) return null
    if (next.unit === null && next.scale === 1) bare.push(next)
    else if (joint.entry.kind === 'and' || kindAt(tokens, at + 1) === 'and') last = next
    else return null
    at = next.to
  }
  if (last === null || last.unit === null || (last.scale === 1 && last.form !== 'percent')) return null
  const { to } = last
  const told = tokens.slice(to, to + respectReach).some(({ word }) => word === 'respectively')
  // "came second and third *with 18 and 9.5 percent*"
  const parts = last.form === 'percent' && /^(?:with|at)$/.test(wordAt(tokens, first.from - 1))
  if (!told && !parts && !bare.every(({ step }) => step < 1)) return null
  const shared = bare.map((one) => withUnitOf(one, last))
  return shared.some((one) => one === null) ? null : [...(shared as Read[]), last]
}

/** "exports rose $2 billion to $154 billion, imports $32 billion to $537 billion": no range is as wide as that. */
const widest = 5

const risen = (tokens: readonly Token[], at: number): boolean =>
  ['up', 'down'].includes(kindAt(tokens, at)) ||
  ['up', 'down'].includes(kindAt(tokens, at - 1)) ||
  /^(?:by|на|um)$/.test(wordAt(tokens, at))

/** Over a comparator, an article and an adjective to the word that may open a pair: "from the present 1.2 million". */
function cueBefore(tokens: readonly Token[], from: number): number {
  let at = from - 1
  if (kindAt(tokens, at) === 'q') at--
  for (let n = 0; n < 2 && (kindAt(tokens, at) === 'x' || kindAt(tokens, at) === 'the'); n++) {
    if (['from', 'the', 'between'].includes(kindAt(tokens, at - 1))) at--
    else break
  }
  return at
}

const timeKinds: ReadonlySet<string> = new Set(['time', 'year', 'month', 'day'])

/** "from *last year's* $1.9 billion to $2.3 billion", "from *June's* 22,000 to 31,000": the old value with its time before it. */
function fromTime(tokens: readonly Token[], from: number): boolean {
  let timed = false
  for (let at = from - 1; at >= 0 && from - at <= 4; at--) {
    const kind = kindAt(tokens, at)
    if (kind === 'from') return timed
    if (timeKinds.has(kind)) timed = true
    else if (
      kind !== 'the' &&
      !/^(?:last|previous|same|prior|period|(?:19|20)\d\d)$/.test(wordAt(tokens, at))
    )
      return false
  }
  return false
}

/** "$2.4-2.7 billion", "$20-30/mt": the sign of the first bound holds for the second; "$1 — 12 040" is a rate. */
function withPrefix(tokens: readonly Token[], first: Read, second: Read): Read | null {
  const sign = tokens[first.from]
  const apart = tokens[first.to]?.spaced === true && dash.test(wordAt(tokens, first.to))
  if (sign?.entry.kind !== 'cur' || second.form !== 'bare' || apart) return null
  const { unit, factor, next } = price(tokens, sign, second.to)
  return readOver(tokens, second.from, next, {
    ...second,
    form: 'amount',
    unit,
    factor,
    to: next,
    end: tokens[next - 1]?.end ?? second.end,
  })
}

/** The first bound with the unit and scale of the second, where it has none of its own. */
function withUnitOf(first: Read, second: Read): Read | null {
  // "2.5 to 3 million", but "500 to 1,000" and "900,000 to 1.2 million" need no scale of the other.
  const scale = first.scale === 1 && second.scale > 1 && Math.abs(first.value) < 1000 ? second.scale : 1
  // "3 to 5 bcm": what the unit of the second makes of a number.
  const factor = first.unit === null ? second.factor : 1
  // "$20-30/mt": the price of the second holds for the first.
  if (first.unit !== null && first.unit !== second.unit && !second.unit?.startsWith(`${first.unit}/`))
    return null
  return rescaled(first, second, scale * factor)
}

function rescaled(first: Read, second: Read, scale: number): Read {
  const value = exact(first.value * scale)
  const step = exact(first.step * scale)
  return {
    ...first,
    form: second.form,
    unit: second.unit,
    value,
    step,
    ...boundsOf(value, step, first.qualifier, false),
  }
}

const physical = new Set(['t', 'bbl', 'bbl/d', 'm3', 'kWh', 'm3/d', 't/yr', 'm3/yr'])
const isMoney = (unit: string | null): boolean =>
  unit !== null && unit.length === 3 && /^[A-Z]{3}$/.test(unit)

/** Marks conversions in brackets and old values; the numbers given are places in the list. */
export function link(tokens: readonly Token[], all: readonly Read[]): Read[] {
  const reads = all.map((read, n) => inUnitBefore(tokens, all, read, n))
  return reads.map((read, n) => {
    const linked = { ...read, conversion_of: read.conversion_of ?? conversionOf(tokens, reads, n) }
    return {
      ...linked,
      old_value_of:
        read.old_value_of ?? (linked.conversion_of === null ? oldValueOf(tokens, reads, n) : null),
    }
  })
}

/** How many quantities back, and how many tokens, a number may take over its unit. */
const backReads = 3
const backReach = 26

/**
 * "4.9 billion cubic feet a day …, from a peak of 7.2 billion": a number with the scale of one before it is in its unit,
 * which matters where the unit is not the base one: read as metres it would be thirty-five times too much.
 */
function inUnitBefore(tokens: readonly Token[], reads: readonly Read[], read: Read, n: number): Read {
  if (read.form !== 'bare' || read.scale === 1) return read
  const told = reads.slice(Math.max(0, n - backReads), n).findLast((one) => one.form === 'amount')
  if (told === undefined || told.unit === null || told.factor === 1 || told.scale !== read.scale) return read
  const apart = read.from - told.to > backReach || !unbroken(tokens, told.to, read.from)
  return apart ? read : rescaled({ ...read, factor: told.factor }, told, told.factor)
}

// A conversion is rounded: 12.3 bln cubic metres for 436 bln cubic feet.
const rounding = 0.03

/** An amount right behind an opening bracket, which itself follows another amount of money, or of stuff. */
function conversionOf(tokens: readonly Token[], reads: readonly Read[], n: number): number | null {
  const read = reads[n]
  const before = reads[n - 1]
  if (read === undefined || before === undefined) return null
  // "(27.8 billion dollars, 24.7 billion euros)": the next of a bracket of conversions.
  if (
    isMoney(read.unit) &&
    isMoney(before.unit) &&
    read.unit !== before.unit &&
    read.from - before.to <= 2 &&
    /^[,;/]$/.test(wordAt(tokens, before.to))
  ) {
    const first = opensBracket(tokens, before) ? conversionOf(tokens, reads, n - 1) : null
    if (first !== null) return first
  }
  // The same in another unit of one base: cubic feet and metres.
  const same = read.unit === before.unit
  if (same && !(physical.has(read.unit ?? '') && Math.abs(read.value / before.value - 1) < rounding))
    return null
  const both =
    (isMoney(read.unit) && isMoney(before.unit)) ||
    (physical.has(read.unit ?? '') && physical.has(before.unit ?? ''))
  if (!both || read.form !== 'amount' || before.form !== 'amount') return null
  // "(57.4 bln cubic feet, or 1.62 bln cubic metres)"
  let opened = same && read.from - before.to <= 2 && wordAt(tokens, read.from - 1) === 'or'
  // "102 million lev (BGN) (62 million dollars)": the letters of the money in a bracket of their own.
  const end = wordAt(tokens, before.to) === '(' && wordAt(tokens, before.to + 2) === ')' ? 3 : 0
  for (let at = before.to + end; at < read.from; at++) {
    if (/^[([（]$/.test(wordAt(tokens, at))) opened = true
    else if (/^[)\]）.;!?。]$/.test(wordAt(tokens, at))) return null
  }
  return opened && read.from - before.to - end <= 6 ? n - 1 : null
}

const opensBracket = (tokens: readonly Token[], read: Read): boolean =>
  /^[([（]$/.test(wordAt(tokens, read.from - 1))

// How far apart an old and a new value may stand: "from 16.6% in the same month a year ago to 20.5%".
const reach = 14

function oldValueOf(tokens: readonly Token[], reads: readonly Read[], n: number): number | null {
  const read = reads[n]
  if (read === undefined || read.form === 'rank' || read.form === 'multiple') return null
  const before = kindAt(tokens, read.from - 1) === 'q' ? read.from - 2 : read.from - 1
  if (kindAt(tokens, before) !== 'from') return null
  // "Waren im Wert von 52,6 Milliarden …, die Einfuhren beliefen sich auf 14,1": how much it was, and no start.
  if (/^(?:wert|höhe|umfang|volumen)$/.test(wordAt(tokens, before - 1))) return null
  const next = reads[n + 1]
  if (next?.unit === read.unit && kindAt(tokens, next.from - 1) === 'to' && near(tokens, read.to, next.from))
    return n + 1
  for (const back of [n - 1, n - 2]) {
    const now = reads[back]
    if (
      now !== undefined &&
      now.unit === read.unit &&
      now.form === read.form &&
      near(tokens, now.to, read.from)
    )
      return back
  }
  return null
}

const near = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= reach && unbroken(tokens, from, to)

/** Whether no sentence ends between two tokens. */
function unbroken(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (/^[.;!?。；]$/.test(wordAt(tokens, at)) && tokens[at + 1]?.spaced !== false) return false
  return true
}
