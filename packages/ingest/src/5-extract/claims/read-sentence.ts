import { type Item, isWord, tagOf } from '../bind/item.ts'
import { quantityLists } from '../bind/lists.ts'
import type { View } from '../bind/view.ts'
import { advance } from '../discourse/advance.ts'
import { resolve } from '../discourse/resolve.ts'
import { buildFrame } from '../frames/build-frame.ts'
import type { Frame } from '../frames/frame.ts'
import { levelClaim } from './level.ts'
import { percentClaim } from './percent.ts'
import { rankClaim } from './rank.ts'
import type { Reading, Sentence } from './reading.ts'

/** Reads one sentence: its measure words in order, then its numbers, and moves the discourse on. */
export function readSentence(view: View, reading: Reading): void {
  const frames = framesOf(view)
  const twins = twinsOf(view, frames)
  const sentence: Sentence = { view, frames, series: new Map(), lists: quantityLists(view.items), twins }
  const opened = new Set<number>()
  const question = /[?？]$/.test(view.text.slice(view.start, view.end).trimEnd())
  noteSource(view, reading)
  view.items.forEach((item, i) => {
    if (!opened.has(item.clause)) {
      opened.add(item.clause)
      openClause(sentence, item.clause, reading)
    }
    if (item.quantity === null || item.masked || question) return
    readQuantity(sentence, i, reading)
  })
  keepTime(view, reading)
}

function framesOf(view: View): Frame[] {
  return view.items.flatMap((item, i) => {
    const cue = tagOf(item, 'cue')
    if (
      cue === undefined ||
      cue.cue === 'figure' ||
      cue.cue === 'share' ||
      item.masked ||
      item.quantity !== null
    )
      return []
    return [buildFrame(view, i)]
  })
}

/** "production and sales", "exports and imports": two measure words that share what stands around them. */
function twinsOf(view: View, frames: Frame[]): Map<Frame, readonly Frame[]> {
  const twins = new Map<Frame, readonly Frame[]>()
  for (let n = 1; n < frames.length; n++) {
    const a = frames[n - 1]
    const b = frames[n]
    if (
      a === undefined ||
      b === undefined ||
      b.at - a.at > 2 ||
      !isWord(view.items[a.at + 1], 'and') ||
      b.at - a.at !== 2
    )
      continue
    shareRoles(a, b)
    twins.set(a, [a, b])
    twins.set(b, [a, b])
  }
  return twins
}

function shareRoles(a: Frame, b: Frame): void {
  if (a.areas.length === 0) a.areas = b.areas
  if (b.areas.length === 0) b.areas = a.areas
  if (a.partners.length === 0) a.partners = b.partners
  if (b.partners.length === 0) b.partners = a.partners
  if (a.products.length === 0) a.products = b.products
  if (b.products.length === 0) b.products = a.products
  if (a.companies.length === 0) a.companies = b.companies
  if (b.companies.length === 0) b.companies = a.companies
}

function openClause(sentence: Sentence, clause: number, reading: Reading): void {
  for (const frame of sentence.frames) {
    if (frame.clause !== clause) continue
    const subject = resolve(frame, reading.state, reading.topic, sentence.view.paragraph)
    sentence.series.set(frame, subject)
    if (
      subject === null ||
      frame.cls === 'brands' ||
      frame.cls === 'market' ||
      (frame.cls === 'tariff' && reading.state.last !== null && frame.areas.length === 0)
    )
      continue
    advance(reading.state, frame, subject, sentence.view.sentence, sentence.view.paragraph)
  }
}

function readQuantity(sentence: Sentence, i: number, reading: Reading): void {
  const quantity = sentence.view.items[i]?.quantity
  if (quantity == null) return
  const draft =
    quantity.form === 'rank'
      ? rankClaim(sentence, i, reading)
      : quantity.form === 'amount' || quantity.form === 'bare'
        ? levelClaim(sentence, i, reading)
        : percentClaim(sentence, i, reading)
  if (draft !== null) reading.drafts.push(draft)
}

function noteSource(view: View, reading: Reading): void {
  const said = view.items.some((item) => tagOf(item, 'say') !== undefined)
  const item = said ? view.items.find((one) => tagOf(one, 'source') !== undefined) : undefined
  const source = tagOf(item, 'source')
  if (source !== undefined) {
    reading.state.source = source.name
    if (source.area !== null) reading.state.sourceArea = source.area
  }
}

/** The time the text is at after this sentence: its last main period that is not one of an old value. */
function keepTime(view: View, reading: Reading): void {
  const main = view.items.findLast((item, i) => usable(view.items, i) && item.period?.label != null)
  if (main?.period?.label != null)
    reading.state.now = { label: main.period.label, text: main.period.text, sentence: view.sentence }
}

function usable(items: readonly Item[], i: number): boolean {
  const item = items[i]
  if (item?.period?.role !== 'main') return false
  for (let k = i - 1; k >= 0 && k >= i - 6; k--) {
    if (items[k]?.quantity != null)
      return !items
        .slice(Math.max(0, k - 2), k)
        .some((one) => isWord(one, 'from', 'against') || one.text === 'after')
  }
  return true
}
