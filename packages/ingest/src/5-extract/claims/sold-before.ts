import type { Sentence } from './reading.ts'
import type { Whole } from './whole.ts'

const ofIt = /^of (?:it|them|that|this|those)\b/i

/** "Angola exported 4.63 million tonnes, and China *bought 67% of it*": who buys of it takes a part of what was sold. */
export function soldBefore({ view: { items }, frames, series }: Sentence, q: number): Whole | null {
  const by = frames.findLast((frame) => frame.at < q)
  const said = `${items[q + 1]?.text ?? ''} ${items[q + 2]?.text ?? ''}`
  if (!by?.verb || by.cls !== 'in' || q - by.at > 2 || !ofIt.test(said)) return null
  const frame = frames.findLast((one) => one.at < by.at)
  const flow = frame?.cls === 'out' ? series.get(frame) : undefined
  return frame === undefined || flow == null ? null : { subject: { ...flow, partner: 'WORLD' }, frame }
}
