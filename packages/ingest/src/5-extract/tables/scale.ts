import type { Unit } from '@factline/schema/vocabulary/units'
import type { Item } from '../bind/item.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { readQuantities } from '../quantity/read-quantities.ts'

/** A unit that is told apart from its numbers, and what each is to be multiplied by. */
export type Scale = { readonly unit: Unit | null; readonly factor: number }

/** "US dollar millions", "$ million" are said the other way round in a sentence. */
const turned =
  /^((?:US )?dollars?|USD|US\$|\$|€|euros?|EUR|yuan|RMB|CNY|roubles?|rubles?) (millions?|billions?|mn|bn|mln|bln|m|b)$/i

/** "billions of dollars", "thousands of tonnes" */
const manyOf = /^(thousand|million|billion)s of /i

/** The unit that words alone tell: "mcm", "million tonnes", "in US dollar millions", "thousand units"; null where they tell none. */
export function scaleOf(words: string, lang: string): Scale | null {
  const plain = words
    .trim()
    .replace(/^(?:in|all in|by|unit:?|units:?|в|in) /i, '')
    .replace(manyOf, '$1 ')
    // "млн долл."
    .replace(/\.$/, '')
  if (plain === '' || plain.length > 40 || /\d/.test(plain)) return null
  const [, money = '', size = ''] = turned.exec(plain) ?? []
  const text = money === '' ? `1 ${plain}` : `1 ${size.replace(/s$/i, '')} ${money}`
  const [one] = readQuantities(text, lang)
  if (one === undefined || one.start > 0) return null
  if (one.form === 'amount' && one.end === text.length) return { unit: one.unit, factor: one.value }
  const rest = text.slice(one.end).trim()
  if (
    /^(?:units?|vehicles?|cars?|pieces?|pcs|шт\.?|штук|единиц|stück|unidades|辆)?$/iu.test(rest) &&
    (rest !== '' || one.value > 1)
  )
    return { unit: rest === '' ? null : 'vehicles', factor: one.value }
  return null
}

/** The unit that the items tell, inside a bracket or as they stand. */
export function scaleIn(items: readonly Item[], lang = 'en'): Scale | null {
  const words = items.map((item) => item.text)
  const open = words.findLastIndex((word) => /^[(（[]$/.test(word))
  const close = words.findIndex((word, i) => i > open && /^[)）\]]$/.test(word))
  const inner = open >= 0 && close > open ? words.slice(open + 1, close).join(' ') : ''
  return inner === '' ? null : scaleOf(inner, lang)
}

/** The unit that a line announces for its numbers: "(million tonnes):", "in US dollar millions, is as follows:", ", mcm". */
export function announcedScale(words: string, lang: string): Scale | null {
  for (const [, inner = ''] of words.matchAll(/[(（]([^()（）]{1,40})[)）]/g)) {
    const scale = scaleOf(inner, lang)
    if (scale !== null) return scale
  }
  for (const part of words.split(/[,;:，：]/)) {
    const scale = part.length <= 40 ? scaleOf(part, lang) : null
    if (scale !== null) return scale
    const [, named = ''] = /\b(?:in|в|in) ((?:US |U\.S\. )?[\p{L}$€'’ ]{2,28})$/iu.exec(part) ?? []
    const behind = named === '' ? null : scaleOf(named, lang)
    if (behind !== null) return behind
  }
  return null
}

/** Powers of ten that tables leave out: thousands, ten thousands, millions, hundred millions, billions. */
export const powers = [1, 1e3, 1e4, 1e6, 1e8, 1e9]

/** "Russia: 33.9 million tonnes", "Britain: 13.1 million", "Norway: 8.8": the unit stands with the first number alone. */
export function firstScale(column: readonly (Quantity | null)[]): Scale | null {
  const [first, ...others] = column
  if (first?.form !== 'amount' || others.length === 0 || !others.every((one) => one?.form === 'bare'))
    return null
  const most = Math.max(...others.map((one) => one?.value ?? 0))
  // Small numbers below one in millions leave the word out as well.
  const factor = most >= 1000 ? 1 : (powers.findLast((power) => first.value / power >= 1) ?? 1)
  return { unit: first.unit, factor }
}
