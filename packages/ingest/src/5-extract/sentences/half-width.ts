import type { Claim, FactEvent } from '@factline/schema/model/claim'

/** Digits, letters and signs as wide as a Chinese one that stand in numbers: "５．２％", "ＬＮＧ", "１－６月". */
const wide = /[％＄＋－０-９Ａ-Ｚａ-ｚ～]/u
const eachWide = /[％＄＋－０-９Ａ-Ｚａ-ｚ～]|(?<=[０-９\d])[，．](?=[０-９\d])/gu

/** How far a wide sign lies behind the plain one in Unicode. */
const offset = 0xfee0

/**
 * The text with wide digits, letters and the signs of numbers as plain ones, each in its place, so that every table knows
 * them and every offset stays; commas and brackets between words are read as they are.
 */
export const inHalfWidth = (text: string): string =>
  wide.test(text) ? text.replace(eachWide, (sign) => String.fromCharCode(sign.charCodeAt(0) - offset)) : text

/** What was read, quoted as it is written. */
export const quotedFrom = <T extends Claim | FactEvent>(text: string, read: readonly T[]): readonly T[] =>
  read.map((one) => ({ ...one, quote: text.slice(...one.span) }))
