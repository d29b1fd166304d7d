import type { CueClass } from '../lexicon/tag.ts'
import type { Marker } from '../bind/marker.ts'

/** What an area fills: the reference area, its counterpart, or both sides of a pair. */
export type Role = 'area' | 'partner' | 'both' | null

type Fillers = Partial<Record<Marker | 'subject' | 'object', Role>>

const flowOut: Fillers = {
  poss: 'area',
  adj: 'area',
  bare: 'area',
  subject: 'area',
  from: 'area',
  of: 'area',
  by: 'area',
  object: 'area',
  to: 'partner',
  into: 'partner',
  in: 'partner',
  pair: 'both',
  between: 'both',
  for: 'partner',
  with: 'partner',
}
const flowIn: Fillers = {
  poss: 'area',
  adj: 'area',
  bare: 'area',
  subject: 'area',
  by: 'area',
  in: 'area',
  into: 'area',
  to: 'area',
  for: 'area',
  from: 'partner',
  of: 'partner',
  object: 'partner',
  pair: 'both',
  between: 'both',
  with: 'partner',
}
const pairwise: Fillers = {
  poss: 'area',
  adj: 'area',
  bare: 'area',
  subject: 'area',
  of: 'area',
  with: 'partner',
  pair: 'both',
  between: 'both',
  by: 'area',
  to: 'partner',
}
const market: Fillers = {
  in: 'area',
  // "In den USA stieg der Absatz"
  into: 'area',
  poss: 'area',
  adj: 'area',
  bare: 'area',
  subject: 'area',
  on: 'area',
  of: 'partner',
  object: 'partner',
  from: 'partner',
  by: 'partner',
  for: 'area',
  to: 'partner',
}
const made: Fillers = {
  in: 'area',
  into: 'area',
  poss: 'area',
  adj: 'area',
  bare: 'area',
  subject: 'area',
  by: 'area',
  of: 'area',
  from: 'area',
}

/**
 * Which side each preposition, possessive or attribute fills, per class of measure word. `subject` is the subject of a
 * verb, `object` the attribute of what is moved ("bought *Russian* oil").
 */
export const roles: Record<CueClass, Fillers> = {
  out: flowOut,
  in: flowIn,
  flow: flowOut,
  receive: { ...flowIn, of: 'partner' },
  trade: { ...pairwise, in: 'area' },
  surplus: { ...pairwise, from: null, in: 'area', for: 'area', against: 'partner' },
  deficit: { ...pairwise, from: null, in: 'area', for: 'area', against: 'partner' },
  balance: { ...pairwise, in: 'area', against: 'partner' },
  sales: market,
  market,
  brands: { ...market, adj: 'partner', poss: 'partner' },
  production: made,
  consumption: made,
  capacity: { ...made, from: 'area', to: 'partner', between: 'both', pair: 'both', of: null },
  cut: made,
  price: {
    in: 'area',
    of: 'partner',
    object: 'partner',
    poss: 'partner',
    adj: 'partner',
    bare: 'partner',
    for: 'partner',
    from: 'partner',
    to: 'area',
  },
  discount: {
    in: 'area',
    of: 'partner',
    object: 'partner',
    adj: 'partner',
    poss: 'partner',
    for: 'partner',
    to: null,
  },
  tariff: {
    poss: 'area',
    adj: 'area',
    bare: 'area',
    subject: 'area',
    by: 'area',
    in: 'area',
    of: 'area',
    on: 'partner',
    from: 'partner',
    object: 'partner',
    for: 'partner',
    to: 'partner',
    against: 'partner',
  },
  share: {
    poss: 'partner',
    adj: 'partner',
    bare: 'partner',
    subject: 'partner',
    of: 'partner',
    in: 'area',
    from: 'partner',
    to: 'partner',
  },
  figure: {},
}
