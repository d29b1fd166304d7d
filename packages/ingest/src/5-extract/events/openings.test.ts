import { expect, test } from 'vitest'
import { openings } from './openings.ts'

test.each([
  ['ban(s|ned)?', ['ban', 'bann', 'bans']],
  ['(a|an|new) record', ['a re', 'an r', 'new ']],
  ['(the )?record', ['reco', 'the ']],
  ['(?<!at )(set|hit) a record(?! low)', ['hit ', 'set ']],
  ['(has |have )?(banned|barred)', ['bann', 'barr', 'has ', 'have']],
  ['\\$#', [...'0123456789０１２３４５６７８９$€£¥₽uhac'].map((sign) => `$${sign}`)],
  ['re-?open', ['re-o', 'reop']],
  ['no … more', ['no']],
  ['tax* on', ['tax']],
])('"%s" begins with one of %j', (pattern, starts) => {
  expect([...(openings(pattern) ?? [])].sort()).toEqual([...starts].sort())
})

test.each(['* ban', '(the )?', '… ban', '[ab]c', 'ban|\\p{L}'])('"%s" can begin with anything', (pattern) => {
  expect(openings(pattern)).toBeNull()
})
