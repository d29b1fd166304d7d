import { expect, test } from 'vitest'
import { openings } from './openings.ts'

test.each([
  ['ban(s|ned)?', ['ban', 'banned', 'bans']],
  ['(a|an|new) record', ['a reco', 'an rec', 'new re']],
  ['(the )?record', ['record', 'the re']],
  ['(?<!at )(set|hit) a record(?! low)', ['hit a ', 'set a ']],
  ['(has |have )?(banned|barred)', ['banned', 'barred', 'has ba', 'have b']],
  [
    'over #',
    [...'0123456789０１２３４５６７８９$€£¥₽', ...['u', 'h', 'a', 'c']].map((sign) => `over ${sign}`),
  ],
  ['re-?open', ['re-ope', 'reopen']],
  ['no … more', ['no']],
  ['tax* on', ['tax']],
])('"%s" begins with one of %j', (pattern, starts) => {
  expect([...(openings(pattern) ?? [])].sort()).toEqual([...starts].sort())
})

test.each(['* ban', '(the )?', '… ban', '[ab]c', 'ban|\\p{L}'])('"%s" can begin with anything', (pattern) => {
  expect(openings(pattern)).toBeNull()
})
