import type { CueClass } from '../lexicon/tag.ts'

/** Measures whose numbers look alike: a text that turns from one family to another may turn back to it. */
export function familyOf(cls: CueClass): 'flow' | 'market' | 'price' | 'other' {
  if (['out', 'in', 'flow', 'receive', 'trade', 'balance', 'surplus', 'deficit'].includes(cls)) return 'flow'
  if (['sales', 'market', 'production', 'consumption', 'brands'].includes(cls)) return 'market'
  return cls === 'price' || cls === 'discount' ? 'price' : 'other'
}
