import { expect, it } from 'vitest'
import { mayOpen } from './first-signs.ts'
import { grammarOf } from './grammars.ts'
import type { Grammar, Opening } from './rule.ts'

/** Every beginning of a table: the signs on the way to a node where a rule, or the last part of one, begins. */
const beginnings = ({ next, rules, closing }: Opening, before = ''): string[] => [
  ...(rules.length + closing.length > 0 ? [before] : []),
  ...[...next].flatMap(([code, node]) => beginnings(node, before + String.fromCharCode(code))),
]

it.each(['en', 'ru', 'zh', 'de', 'es'])('refuses no beginning of a rule in %s', (lang) => {
  const { opening, firstSigns } = grammarOf(lang) as Grammar
  const all = beginnings(opening)
  expect(all.length).toBeGreaterThan(50)
  expect(all.filter((signs) => !mayOpen(firstSigns, `in ${signs} `, 3))).toEqual([])
})
