import type { Area } from '@factline/schema/vocabulary/areas'
import type { CueClass } from '../lexicon/tag.ts'

export type Sides = { cls: CueClass; area: Area; partner: Area; turned?: boolean }

/** What has two sides: each has a partner, if only the world. */
export const bilateral = new Set<CueClass>([
  'out',
  'in',
  'flow',
  'receive',
  'trade',
  'surplus',
  'deficit',
  'balance',
  'tariff',
])
