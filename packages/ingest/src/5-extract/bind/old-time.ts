import type { PeriodSpan } from '../period/period-span.ts'

/** "up from 0.9 billion in September 2022", "against 3.2 million tonnes in 2021", "to 1.6 Mt, or 26 cargoes, in July 2022", "whereas it was 11.9 in August 2020": when an old value was. */
export function isOldValue(text: string, { role, start }: PeriodSpan): boolean {
  if (role !== 'main') return false
  const before = text.slice(Math.max(0, start - oldReach), start)
  return oldValue.test(before) || setApart.test(before)
}
/** The old value may be told in two units before its time. */
const oldReach = 76
const setApart =
  /\b(?:whereas|while|when) (?:it|they|this|that|these) (?:was|were|stood at|came to|amounted to|totalled) (?:[^.;]|\.\d)*$/i
const oldValue =
  /(?:\b(?:from|against|versus|vs\.?|compare[ds] (?:with|to)|relative to|opposed to|(?:comparison|contrast) (?:with|to)|(?:than|above|below) (?:the|its|a))|(?:^|\s)(?:против|по сравнению с|gegenüber|verglichen mit|im Vergleich zu|(?:frente|respecto) a(?: los?| las?)?|respecto de(?: los?| las?)?)) [^\d.;()\n]{0,8}\d[\d.,]* ?[^\d.;,()\n]{0,36}(?:, or [\d.,]+ [^\d.;,()]{0,16},[^\d.;,()]{0,20}|\([^()]{2,24}\)[^\d.;,()]{0,16})?$/iu

/** "(*July*: -6.2%)", "(July 2023: $2 billion; *August 2022*: $3.7 billion)": the time that a bracket names its old value by. */
export const namesOld = (text: string, { start, end }: PeriodSpan): boolean =>
  (text[start - 1] === '(' || /\([^()]{3,60}; ?$/.test(text.slice(Math.max(0, start - 64), start))) &&
  oldBehind.test(text.slice(end, end + figure))
const oldBehind = /^(?:: ?| |, )(?:[+−-]|[A-Z]{2,3} ?|[A-Z]{0,3}[$€£¥₽])?\d/
/** A currency and a sign may stand ahead of the figure. */
const figure = 12
