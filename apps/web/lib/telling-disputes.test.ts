import { expect, test } from 'vitest'
import { camp, claim, observation } from './example.ts'
import { tellingDisputes } from './telling-disputes.ts'

const disputed = (period: string, stories: readonly [string, string], support = 1) =>
  observation(period, 1, {
    disputed: true,
    camps: [camp(1, ['a'], { stories: support }), camp(2, ['b'])],
    claims: [claim('a', { at: { story: stories[0] } }), claim('b', { at: { story: stories[1] } })],
  })

test('an article that contradicts itself is no dispute between voices; the most supported comes first', () => {
  const found = tellingDisputes([
    disputed('2021', ['s1', 's1']),
    disputed('2022', ['s1', 's2']),
    disputed('2023', ['s1', 's2'], 4),
  ])
  expect(found.map((o) => o.period)).toEqual(['2023', '2022'])
})
