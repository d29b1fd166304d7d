import { expect, test } from 'vitest'
import { firstLetters } from './first-letters.ts'

test.each([
  ['ban(s|ned)?', 'b'],
  ['(a|an|new) record', 'an'],
  ['(the )?record', 'tr'],
  ['(?<!at )(set|hit) a record(?! low)', 'sh'],
  ['(has |have )?(banned|barred)', 'hb'],
  ['\\$ ?#', '$'],
  ['re-?open', 'r'],
])('"%s" begins with one of "%s"', (pattern, letters) => {
  expect([...(firstLetters(pattern) ?? [])].sort()).toEqual([...letters].sort())
})

test.each(['* ban', '(the )?', '… ban', '[ab]c', 'ban|\\p{L}'])('"%s" can begin with anything', (pattern) => {
  expect(firstLetters(pattern)).toBeNull()
})
