import type { View } from '../bind/view.ts'
import type { Filled } from './phrases.ts'

/**
 * Whether the noun at item `i` is a Spanish one with a single name behind "de" ("las compras de gas *de España*"): whose
 * it is, or where it comes from. The text around it must tell.
 */
export const owned = (view: View, i: number, end: number, verb: boolean, filled: Filled): boolean =>
  view.lang === 'es' &&
  !verb &&
  filled.area.length === 0 &&
  filled.partner.length === 1 &&
  view.mentions.some(
    (m) => m.marker === 'of' && m.first > i && m.last <= end && m.areas[0] === filled.partner[0],
  )
