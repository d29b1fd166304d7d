import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { mark, timeline } from '../../charts/example.ts'
import type { TimelineData } from '../../charts/timeline-data.ts'
import { TimelineTable } from './timeline-table.tsx'

const table = (data: TimelineData): string => renderToStaticMarkup(<TimelineTable data={data} />)

test('nothing is half a vehicle, a barrel may be', () => {
  const exact = mark('2020', 995_000, { says: { low: 994_999.5, high: 995_000.5 } })
  expect(table(timeline('vehicles', [exact]))).toMatch(
    />995,000 vehicles<.*>995,000 vehicles<.*>995,001 vehicles</,
  )
  expect(table(timeline('bbl', [exact]))).toContain('994,999.5 barrels')
})

test('a place in an order has no ends', () => {
  expect(table(timeline('USD', [mark('2020', 1)]))).toContain('At least')
  expect(table(timeline('rank', [mark('2020', 1)]))).not.toContain('At least')
})

test('a value that arithmetic doubts says so, and leads to why', () => {
  const doubted = mark('2023', 134e6, { doubt: { finding: '53.8 bn USD by March', cause: null } })
  expect(table(timeline('USD', [doubted]))).toMatch(/href="[^"]*#p-2023"[^>]*>does not fit other figures</)
})
