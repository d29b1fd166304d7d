import { expect, test } from 'vitest'
import { camp, observation } from './example.ts'
import { standingOf } from './standing.ts'

const flag = { identity: 'sum', finding: 'parts make 240 bn USD', cause: null, claims: ['b'] }
const disputed = observation('2023', 240e9, {
  camps: [camp(240e9, ['a']), camp(237e9, ['b', 'c'])],
  flags: [flag],
})

const none: ReadonlySet<string> = new Set()

test('each side of a dispute is told the other, and only the claim that arithmetic accuses is told so', () => {
  expect(standingOf('a', none, [disputed])).toEqual(['others say $237bn'])
  expect(standingOf('b', none, [disputed])).toEqual(['does not fit other figures', 'others say $240bn'])
  expect(standingOf('c', none, [disputed])).toEqual(['others say $240bn'])
})

test('where the referee can name a cause, the claim is told it', () => {
  const slip = { ...flag, cause: 'million and billion mixed up', claims: ['a'] }
  const o = observation('2023', 240e6, { camps: [camp(240e6, ['a'])], flags: [slip] })
  expect(standingOf('a', none, [o])).toEqual([
    'does not fit other figures; likely million and billion mixed up',
  ])
})

test('of a claim that stands, or that nothing counts, nothing is said', () => {
  const agreed = observation('2022', 190e9, { camps: [camp(190e9, ['d'])] })
  expect(standingOf('d', none, [disputed, agreed])).toEqual([])
  expect(standingOf('unknown', none, [disputed])).toEqual([])
})

test('a value that only the same article tells besides is no voice of others', () => {
  expect(standingOf('a', new Set(['a', 'b', 'c']), [disputed])).toEqual(['this text also says $237bn'])
  expect(standingOf('a', new Set(['a', 'b']), [disputed])).toEqual(['others say $237bn'])
})
