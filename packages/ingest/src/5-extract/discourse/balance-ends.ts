import type { Ends, Flow } from './flow.ts'
import type { Sides } from './sides.ts'

/** The sides of a balance that the flows just told tell, and of flows that hang on a balance just told; null of others. */
export function withBalance(
  { frame, state, paragraph, inherited }: Flow,
  { area, partner }: Ends,
): Sides | null {
  const { cls } = frame
  const { last } = state
  // "exports to Russia … purchases there … That leaves Ankara with a deficit": the balance of the two flows just told.
  const { ways } = state
  if (
    (cls === 'deficit' || cls === 'surplus' || cls === 'balance') &&
    partner === null &&
    !frame.total &&
    !frame.definite &&
    ways !== null &&
    ways.measures.size > 1 &&
    last?.partner === ways.partner &&
    area !== ways.partner &&
    state.sentence - ways.sentence <= 1
  ) {
    inherited.push('partner')
    return { cls, area: area ?? last.area, partner: ways.partner }
  }
  // "The deficit with Mexico grew to $6 billion. Exports fell to $21 billion and imports rose": both are with whom it is.
  const { balanced } = state
  if (
    balanced !== null &&
    state.sentence - balanced.sentence === 1 &&
    (cls === 'out' || cls === 'in') &&
    area === null &&
    partner === null &&
    !frame.verb &&
    !frame.total &&
    !frame.possessed &&
    frame.products.length === 0 &&
    paragraph === state.paragraph
  ) {
    inherited.push('pair')
    return { cls, area: balanced.pair[0], partner: balanced.pair[1] }
  }
  // "Altogether the country exported 654 billion and imported 588 billion, which leaves a surplus of 66 billion": of all of it.
  if (
    (cls === 'deficit' || cls === 'surplus' || cls === 'balance') &&
    partner === null &&
    last?.partner === 'WORLD' &&
    (last.measure === 'exports' || last.measure === 'imports') &&
    state.lastSentence === state.sentence &&
    last.product === 'goods' &&
    (area ?? last.area) === last.area
  ) {
    inherited.push('area', 'partner')
    return { cls, area: last.area, partner: 'WORLD' }
  }
  return null
}
