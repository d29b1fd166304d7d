import { expect, test } from 'vitest'
import { mark, rival, timeline } from './example.ts'
import { summarise } from './summary.ts'

test('a reader who does not see the chart hears its ends, extremes, disputes and targets', () => {
  const data = timeline('USD', [
    mark('2021', 146.88e9),
    mark('2022', 190.27e9),
    mark('2023', 240.11e9, { rivals: [rival(237e9)] }),
    mark('2030', 300e9, { status: 'target' }),
  ])
  expect(summarise(data)).toBe(
    '3 values from $146.9bn in 2021 to $240.1bn in 2023. Highest $240.1bn in 2023, lowest $146.9bn in 2021. ' +
      'Target: $300bn in 2030. Disputed: $240.1bn in 2023, others say $237bn.',
  )
})

test('what arithmetic doubts is told as doubtful, and a slip is no extreme', () => {
  const slip = { finding: '53 bn by March', cause: 'million and billion mixed up' }
  const marks = [mark('2021', 146.9e9), mark('2022', 190e6, { doubt: slip }), mark('2023', 240.1e9)]
  const told = summarise(timeline('USD', marks))
  expect(told).toContain('lowest $146.9bn in 2021')
  expect(told).toContain('In doubt: $190m in 2022 does not fit other figures.')
})

test('periods are spoken as words', () => {
  expect(summarise(timeline('percent', [mark('2024-10', 90, { says: { qualifier: 'over' } })]))).toBe(
    'One value: over 90% in Oct 2024.',
  )
})
