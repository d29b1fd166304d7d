import { type Item, isOneOf, wordSet, isMark } from '../bind/item.ts'

/** «до 4,08 млн тонн, в апреле он составлял 4,12 млн», 升至47%，去年5月只有33%: a time behind a comma is that of the number behind it. */
export const opensNext = (items: readonly Item[], k: number): boolean =>
  isMark(items[k], ',，') &&
  (items[k + 1]?.period ?? items[k + 2]?.period ?? null) !== null &&
  items.slice(k + 2).some((item) => item.quantity !== null && item.clause === items[k]?.clause)

/** «на 25,9% после падения на 7,7% в марте»: what it came after has the time behind it. */
export const opensBefore = (items: readonly Item[], k: number): boolean =>
  isOneOf(items[k], afterWords) &&
  (items.slice(k + 1).find((item) => item.quantity !== null || item.period !== null)?.quantity ?? null) !==
    null
const afterWords = wordSet('после|вслед за|tras|después de|nach|继')
