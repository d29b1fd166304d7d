import type { Area } from '@factline/schema/vocabulary/areas'
import type { Subject } from '../discourse/state.ts'
import { ownDrafts } from './own-drafts.ts'
import { placeIn, placeOfPart } from './rank-flow.ts'
import type { Head } from './rank-head.ts'
import { rankSubject } from './rank-subject.ts'
import type { Reading, Sentence } from './reading.ts'

/** So many sentences behind a flow a place may still be one of its two ends'. */
const near = 1
const dealt: ReadonlySet<string> = new Set(['turnover', 'balance'])

/**
 * Where who was taken to have a place is the only one in whose order it could be: "exports to the country, *Australia's*
 * number one partner", "among the buyers of *German* goods it fell to rank 32" have it for the other end of the flow just
 * told, and "*Russia* dropped to 16th" behind what Russia sold to the US is a place among those who sell there.
 */
export function facingPlace(
  sentence: Sentence,
  q: number,
  holder: Area,
  head: Head | null,
  reading: Reading,
): Subject | null {
  const { view } = sentence
  const { state, drafts } = reading
  const own = ownDrafts(view, drafts).findLast((one) => one.partner !== 'WORLD')?.told.subject
  const told = own ?? (view.sentence - state.lastSentence <= near ? state.last : null)
  if (told == null || told.partner === 'WORLD' || told.measure === 'sales') return null
  // Chinese marks no owner: 成为*德国*最大的贸易伙伴.
  const named =
    (view.lang !== 'zh' || head === null) &&
    view.mentions.some((m) => m.marker === 'bare' && m.areas.includes(holder))
  if (named) {
    if (view.lang === 'zh' || head !== null || told.area !== holder) return null
    const measure = mirrored[told.measure]
    return measure === undefined ? null : place(told, measure, told.partner, holder)
  }
  const other =
    told.area === holder
      ? told.partner
      : dealt.has(told.measure) && told.partner === holder
        ? told.area
        : null
  if (other === null) return null
  if (head !== null) return rankSubject(sentence, q, head, other, reading, holder)
  const measure = told.measure.endsWith('_rank')
    ? told.measure
    : (placeIn[told.measure] ?? placeOfPart[told.measure])
  return measure === undefined ? null : place(told, measure, holder, other)
}

const mirrored: Readonly<Partial<Record<Subject['measure'], Subject['measure']>>> = {
  exports: 'supplier_rank',
  imports: 'destination_rank',
}

const place = (told: Subject, measure: Subject['measure'], area: Area, partner: Area): Subject => ({
  ...told,
  ...{ cls: 'figure', measure, area, partner, varying: null, aspect: null },
})
