import type { Claim } from '@factline/schema/model/claim'
import { yearBefore } from '@factline/schema/vocabulary/period'

/** Customs round each figure by itself, and a difference of two adds their roundings: half a percent of the larger. */
const rounding = 0.005
/** Growth is told to a tenth and revised by up to a point: what is off by more fits no better by chance. */
const points = 1

type Told = (kind: Claim['kind'], measure: Claim['measure'], period: string | null) => Claim | undefined

/**
 * Claims of one article that fit only when two of them change places: exports less imports has the sign of the balance,
 * and each flow its own growth. A sum says nothing here: it is the same in both orders.
 */
export function swapped(claims: readonly Claim[]): Map<Claim, string> {
  const found = new Map<Claim, string>()
  const relations = Map.groupBy(
    claims.filter((one) => one.period !== null && one.status === 'actual'),
    (one) => [one.area, one.partner, one.product, one.detail].join('|'),
  )
  for (const own of relations.values())
    for (const period of new Set(own.map((one) => one.period))) {
      const told: Told = (kind, measure, when) =>
        own.find((one) => one.kind === kind && one.measure === measure && one.period === when)
      for (const [suspects, reason] of [balance(told, period), growth(told, period)])
        for (const one of suspects) if (!found.has(one)) found.set(one, reason)
    }
  return found
}

type Finding = readonly [suspects: readonly Claim[], reason: string]
const nothing: Finding = [[], '']

function balance(told: Told, period: string | null): Finding {
  const [out, back, rest] = (['exports', 'imports', 'balance'] as const).map((one) =>
    told('level', one, period),
  )
  if (out === undefined || back === undefined || rest === undefined) return nothing
  if (out.unit !== back.unit || out.unit !== rest.unit) return nothing
  const difference = out.value - back.value
  const near =
    Math.abs(Math.abs(difference) - Math.abs(rest.value)) <= rounding * Math.max(out.value, back.value)
  return near && Math.sign(difference) === -Math.sign(rest.value)
    ? [
        [out, back, rest],
        'exports less imports is the balance with the other sign: two of the three are swapped',
      ]
    : nothing
}

function growth(told: Told, period: string | null): Finding {
  const past = period === null ? null : yearBefore(period)
  if (past === null) return nothing
  const [out, back] = [told('level', 'exports', period), told('level', 'imports', period)]
  const [outPast, backPast] = [told('level', 'exports', past), told('level', 'imports', past)]
  const [outGrowth, backGrowth] = [told('change', 'exports', period), told('change', 'imports', period)]
  if (!out || !back || !outPast || !backPast || !outGrowth || !backGrowth) return nothing
  if (outGrowth.basis !== 'yoy' || backGrowth.basis !== 'yoy') return nothing
  if (new Set([out, back, outPast, backPast].map((one) => one.unit)).size > 1) return nothing
  const fits = (now: Claim, then: Claim, change: Claim): boolean =>
    then.value > 0 && Math.abs((now.value / then.value - 1) * 100 - change.value) <= points
  if (fits(out, outPast, outGrowth) || fits(back, backPast, backGrowth)) return nothing
  if (fits(out, outPast, backGrowth) && fits(back, backPast, outGrowth))
    return [[outGrowth, backGrowth], 'the growth of exports and that of imports fit only when swapped']
  return fits(out, backPast, outGrowth) && fits(back, outPast, backGrowth)
    ? [[outPast, backPast], "last year's exports and imports fit only when swapped"]
    : nothing
}
