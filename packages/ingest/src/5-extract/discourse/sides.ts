import type { Area } from '@factline/schema/vocabulary/areas'
import type { CueClass } from '../lexicon/tag.ts'

export type Sides = { cls: CueClass; area: Area; partner: Area; turned?: boolean }

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
