import { parseArgs } from 'node:util'
import type { FactEvent } from '@factline/schema/model/claim'
import { extract } from '../src/5-extract/extract.ts'
import { annotated, type GoldEvent } from './claims-gold.ts'
import { type Counts, f1, plus, precision, recall, zero } from './claims-match.ts'
import { differences, namesAll, scoreEvents } from './events-match.ts'
import { goldSets, isMounted } from './gold-article.ts'
import { table } from './section.ts'

/**
 * Scores the events on the gold text of the annotated sets. `--set dev,seeds` which sets; `--part tune|held` all but
 * each third article, or each third; `--id d01,d02`; `--errors` lists what was lost and what was false; `--titles`
 * lists every event as a timeline shows it.
 */
const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    part: { type: 'string' },
    id: { type: 'string' },
    errors: { type: 'boolean', default: false },
    titles: { type: 'boolean', default: false },
  },
})

const sums = new Map<string, { strict: Counts; open: Counts }>()
const add = (key: string, how: 'strict' | 'open', counts: Counts): void => {
  const before = sums.get(key) ?? { strict: zero, open: zero }
  sums.set(key, { ...before, [how]: plus(before[how], counts) })
}
let both = 0
let pairs = 0
let falseOnEmpty = 0

for (const set of goldSets) {
  if (values.set !== undefined && !values.set.split(',').includes(set.name)) continue
  if (!isMounted(set)) {
    console.log(`skipped: ${set.name} is not mounted beside this checkout`)
    continue
  }
  for (const { gold, article } of annotated(set)) {
    if (values.id !== undefined && !values.id.split(',').includes(gold.id)) continue
    const third = Number(/(\d+)/.exec(gold.id)?.[1] ?? 0) % 3 === 0
    if (set.name !== 'seeds' && values.part !== undefined && (values.part === 'held') !== third) continue
    const { events } = extract(article)
    for (const how of ['strict', 'open'] as const) {
      const score = scoreEvents(gold.events, events, article.text, how)
      for (const key of ['all', `set ${set.name}`, `lang ${gold.lang}`]) add(key, how, score)
      for (const [one] of score.pairs)
        if (one.optional !== true) add(`type ${one.type}`, how, { ...zero, right: 1 })
      for (const { gold: one } of score.misses) add(`type ${one.type}`, how, { ...zero, missed: 1 })
      for (const one of score.extras) add(`type ${one.type}`, how, { ...zero, extra: 1 })
      if (how === 'strict') continue
      if (gold.events.length === 0) falseOnEmpty += events.length
      for (const [one, event] of score.pairs)
        if (one.areas.length === 2) {
          pairs++
          if (namesAll(one, event)) both++
        }
      if (values.errors) listErrors(gold.id, article.text, score.misses, score.extras)
    }
    if (values.titles) for (const event of events) console.log(`${gold.id} ${shown(event)}`)
  }
}

function listErrors(
  id: string,
  text: string,
  misses: readonly { gold: GoldEvent; near: FactEvent | null }[],
  extras: readonly FactEvent[],
): void {
  for (const { gold, near } of misses) {
    console.log(
      `${id} LOST ${gold.type} ${gold.areas.join(',')} ${gold.product} ${JSON.stringify(gold.period)} «${gold.anchor}»`,
    )
    if (near !== null)
      console.log(`     got ${shown(near)}  WRONG ${differences(gold, near, text, 'open').join(',')}`)
  }
  for (const event of extras) console.log(`${id} FALSE ${shown(event)} «${event.quote.slice(0, 300)}»`)
}

function shown(event: FactEvent): string {
  return `${event.type} ${event.areas.join(',')} ${event.product} ${event.period} "${event.title}"`
}

const rows: (string | number)[][] = [
  ['', 'right', 'missed', 'extra', 'precision', 'recall', 'F1', 'F1 with the period'],
]
for (const [key, { open, strict }] of [...sums].sort(([a], [b]) => (a < b ? -1 : 1)))
  rows.push([key, open.right, open.missed, open.extra, precision(open), recall(open), f1(open), f1(strict)])
console.log(table(rows).join('\n'))
console.log(`both sides named: ${both} of ${pairs} events between two areas`)
console.log(`events made of articles that report none: ${falseOnEmpty}`)
