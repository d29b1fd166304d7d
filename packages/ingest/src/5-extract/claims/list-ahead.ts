import { tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Subject } from '../discourse/state.ts'

/** What those who head a list do with the flow told before it. */
const sideOf: Readonly<Record<string, string>> = {
  importer: 'exports',
  destination: 'exports',
  supplier: 'imports',
  exporter: 'imports',
}

/**
 * "The largest importers of cars made in Uzbekistan were:" above a list of countries with numbers: each number is of the
 * flow told before, from or to that country. Null where the line heads no such list.
 */
export function listAhead(view: View, before: Subject | null): Subject | null {
  if (!/[:：]$/.test(view.text.slice(view.start, view.end).trimEnd())) return null
  if (view.items.some((item) => item.quantity !== null && item.quantity.form !== 'rank')) return null
  const head = view.items.find((item) => tagOf(item, 'rank') !== undefined && /s$/i.test(item.text))
  if (head === undefined || before === null || sideOf[tagOf(head, 'rank')?.head ?? ''] !== before.measure)
    return null
  return { ...before, partner: 'WORLD', varying: 'partner' }
}
