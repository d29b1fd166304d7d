import { parseArgs } from 'node:util'
import type { Claim } from '@factline/schema/model/claim'
import { extract, type Trace } from '../src/5-extract/extract.ts'
import { annotated, type GoldClaim } from './claims-gold.ts'
import { plus, zero } from './claims-match.ts'
import { scoreEvents } from './events-match.ts'
import { losses, type Scored, scoreTable, wrongFields } from './claims-table.ts'
import { goldSets, isMounted } from './gold-article.ts'

/**
 * Scores the claims on the gold text of the annotated sets. `--set dev,seeds` which sets; `--part tune|held` every
 * article but each third, or each third; `--batch N`; `--id d01,d02`; `--errors` lists what was lost and what was
 * false; `--why` what became of each number.
 */
const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    part: { type: 'string' },
    batch: { type: 'string' },
    id: { type: 'string' },
    errors: { type: 'boolean', default: false },
    why: { type: 'boolean', default: false },
    events: { type: 'boolean', default: false },
  },
})

const wanted = values.set?.split(',')
const ids = values.id?.split(',')
const scored: Scored[] = []
let eventCounts = zero
for (const set of goldSets.filter(
  (one) => (wanted === undefined || wanted.includes(one.name)) && isMounted(one),
)) {
  for (const one of annotated(set)) {
    const { gold } = one
    if (ids !== undefined && !ids.includes(gold.id)) continue
    const third = Number(/(\d+)/.exec(gold.id)?.[1] ?? 0) % 3 === 0
    if (set.name !== 'seeds' && values.part !== undefined && (values.part === 'held') !== third) continue
    if (values.batch !== undefined && String(gold.batch ?? '') !== values.batch) continue
    const trace: Trace = { views: [], notes: [], drafts: [] }
    const { claims, events } = extract(one.article, trace)
    scored.push({ annotated: one, claims })
    const eventScore = scoreEvents(gold.events, events, one.article.text, 'open')
    eventCounts = plus(eventCounts, eventScore)
    if (values.events) {
      for (const { gold: miss } of eventScore.misses)
        console.log(
          `${gold.id} event missed: ${miss.type} ${miss.areas.join('–')} ${miss.product} ${JSON.stringify(miss.period)} «${miss.anchor}»`,
        )
      for (const extra of eventScore.extras)
        console.log(
          `${gold.id} event false: ${extra.type} ${extra.areas.join('–')} ${extra.product} ${extra.period} «${extra.quote.slice(0, 160)}»`,
        )
    }
    if (values.why) {
      console.log(`--- ${gold.id}`)
      for (const note of trace.notes)
        console.log(`  «${one.article.text.slice(note.start, note.end)}» ${note.note}`)
    }
  }
}

const short = (claim: Claim | GoldClaim): string =>
  `${claim.kind[0]} ${claim.measure} ${claim.product} ${claim.area}<>${claim.partner} ${claim.value} ${claim.unit} ${JSON.stringify(claim.period)} ${claim.status} ${claim.detail ?? ''}`

if (values.errors) {
  const { lost, false: wrong } = losses(scored)
  for (const one of lost) {
    console.log(`${one.id} LOST ${short(one.gold)} «${one.gold.anchor}»`)
    if (one.claim !== null) console.log(`      got ${short(one.claim)}  WRONG ${one.wrong.join(',')}`)
  }
  for (const one of wrong)
    console.log(
      `${one.id} FALSE ${short(one.claim)} c=${one.claim.confidence} «${one.claim.quote.slice(0, 400)}»`,
    )
}
console.log(scoreTable(scored).join('\n'))
console.log(wrongFields(scored).join('\n'))
console.log(`events: ${eventCounts.right} right, ${eventCounts.missed} missed, ${eventCounts.extra} extra`)
const none = scored.filter((one) => one.annotated.gold.claims.length === 0)
console.log(
  `articles without a claim: ${none.length}, claims made of them: ${none.reduce((sum, one) => sum + one.claims.length, 0)}`,
)
