import type { Subject } from '../discourse/state.ts'

/** Without a subject before it a bare name is the counterpart in a flow, and the market in a list of markets. */
export const defaultSide = (base: Subject): 'area' | 'partner' =>
  ['out', 'in', 'trade', 'tariff', 'flow', 'receive', 'balance', 'deficit', 'surplus'].includes(base.cls)
    ? 'partner'
    : 'area'
