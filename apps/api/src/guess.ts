import { areaCodes, areaName } from '@factline/schema/vocabulary/areas'
import { periodSpan } from '@factline/schema/vocabulary/period'
import { unitCodes } from '@factline/schema/vocabulary/units'
import { nearest } from './nearest.ts'

/** What people write for an area beside its code and its name: usage that ISO 3166 reserves, and abbreviations. */
const otherNames: Record<string, string> = {
  UK: 'GB',
  EL: 'GR',
  USA: 'US',
  UAE: 'AE',
  PRC: 'CN',
  ROK: 'KR',
  DPRK: 'KP',
}
const byName = new Map(areaCodes.map((code) => [areaName(code).toLowerCase(), code]))

/** The code of an area that is told otherwise: `UK`, `cn`, `Russia`; null where it is none that we know. */
export function areaGuess(value: string): string | null {
  const upper = value.trim().toUpperCase()
  if (areaCodes.includes(upper)) return upper
  return otherNames[upper] ?? byName.get(value.trim().toLowerCase()) ?? null
}

/**
 * What a refused value of a parameter was likely meant to be; null where nothing is near. `allowed`: the codes it may
 * be, where they are listed; `isDay`: it had to be a day, and a year or month is read as its first or last one.
 */
export function guess(
  parameter: string,
  value: string,
  { allowed, isDay }: { readonly allowed: readonly string[] | undefined; readonly isDay: boolean },
): string | null {
  if (isDay) {
    const span = periodSpan(value)
    if (span === null) return null
    return /from$/.test(parameter) ? span.start : span.end
  }
  if (/(^|\.)unit$/.test(parameter)) return nearest(value, unitCodes)
  if (allowed === undefined) return null
  const area = allowed.includes('GB') ? areaGuess(value) : null
  return area ?? nearest(value, allowed)
}
