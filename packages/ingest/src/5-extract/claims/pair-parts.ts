import { isCurrency } from '@factline/schema/vocabulary/units'
import type { Draft } from './draft.ts'

/** Exports and imports are a turnover's parts where they come this near to it: all three are rounded. */
const near = 0.01

/**
 * "Trade between Kyrgyzstan and Kazakhstan came to $374 million. Exports in all were $178 million, imports $196 million":
 * flows without a counterpart that add up to the turnover of a pair in the same time are the pair's, and so are the
 * changes told of them.
 */
export function pairParts(drafts: readonly Draft[]): readonly Draft[] {
  const whole = drafts.find(
    (one) =>
      one.kind === 'level' && one.measure === 'turnover' && one.partner !== 'WORLD' && one.area !== 'WORLD',
  )
  if (whole === undefined || !isCurrency(whole.unit)) return drafts
  const part = (measure: string): Draft | undefined =>
    drafts.find(
      (one) =>
        one.kind === 'level' &&
        one.measure === measure &&
        one.partner === 'WORLD' &&
        one.unit === whole.unit &&
        one.period === whole.period &&
        (one.area === whole.area || one.area === whole.partner),
    )
  const [sent, taken] = [part('exports'), part('imports')]
  if (sent === undefined || taken === undefined || sent.area !== taken.area) return drafts
  if (Math.abs(sent.value + taken.value - whole.value) > near * whole.value) return drafts
  const partner = sent.area === whole.area ? whole.partner : whole.area
  const isPart = (one: Draft): boolean =>
    one === sent ||
    one === taken ||
    (one.kind === 'change' &&
      one.partner === 'WORLD' &&
      [sent, taken].some(
        (of) => one.measure === of.measure && one.sentence === of.sentence && one.period === of.period,
      ))
  return drafts.map((one) =>
    isPart(one) ? { ...one, partner, why: [...one.why, 'a part of the pair’s turnover'] } : one,
  )
}
