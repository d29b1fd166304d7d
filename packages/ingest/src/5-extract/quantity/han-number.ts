import type { NumberRead } from './number-read.ts'
import { kindAt, valueAt } from './read.ts'
import type { Token } from './token.ts'

/** Chinese: digits with 万 and 亿, 三分之一, 百分之五, 二十五, 八成, 数 left out. */
export function readHan(tokens: readonly Token[], i: number): NumberRead | null {
  const first = kindAt(tokens, i)
  if (first !== 'num' && first !== 'card' && !(first === 'scale' && valueAt(tokens, i) === 10)) return null
  if (kindAt(tokens, i + 1) === 'frac') {
    const [denominator, numerator] = [small(tokens, i), small(tokens, i + 2)]
    if (denominator === 0 || numerator === 0) return null
    const value = numerator / denominator
    return { value, step: 0.01, next: i + 3, scaled: false, scale: 1, fraction: true, digits: false }
  }
  if (first === 'num') return null
  // 一百二十五万: sections below 万, then the big scales.
  let total = 0
  let digit = 0
  let above = 1e4
  let at = i
  for (; ; at++) {
    const kind = kindAt(tokens, at)
    const value = valueAt(tokens, at)
    // Two digits side by side (二〇二三) spell a year or a code, and each scale is smaller than the one before.
    if (kind === 'card' && digit === 0) digit = value
    else if (kind === 'scale' && value < above && (digit > 0 || value === 10)) {
      total += (digit === 0 ? 1 : digit) * value
      above = value
      digit = 0
    } else break
  }
  if (kindAt(tokens, at) === 'point' || kindAt(tokens, at) === 'card') return null
  return { value: total + digit, step: 1, next: at, scaled: false, scale: 1, fraction: false, digits: false }
}

/** A whole number below a thousand in one token; 0 where there is none. */
function small(tokens: readonly Token[], i: number): number {
  const token = tokens[i]
  if (token?.entry.kind === 'num') return /^\d{1,3}$/.test(token.word) ? Number(token.word) : 0
  return token?.entry.kind === 'card' || token?.entry.kind === 'scale' ? token.entry.value : 0
}
