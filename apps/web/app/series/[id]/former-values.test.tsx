import type { FormerValueRow } from '@factline/schema/contract/observation'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { observation } from '../../../lib/example.ts'
import { FormerValues } from './former-values.tsx'

const told = (history: FormerValueRow[]): string =>
  renderToStaticMarkup(<FormerValues observation={{ ...observation('2023', 240.11e9), history }} />).replace(
    /<[^>]+>/g,
    '',
  )

const until = { stories: 1, articles: 2, known_from: '2023-12-28', known_until: '2024-01-12' }

test('a revised figure says what was told before, and until when', () => {
  const former = { value: 238e9, low: 237.5e9, high: 238.5e9, qualifier: 'exact' as const, ...until }
  expect(told([former])).toBe('Revised on 12 Jan 2024: before, $238bn (1 report)')
  expect(told([])).toBe('')
})

test('words that left room for the figure were not wrong', () => {
  const former = { value: 200e9, low: 200e9, high: null, qualifier: 'over' as const, ...until }
  expect(told([former])).toBe('Told more exactly since 12 Jan 2024: before, over $200bn (1 report)')
})
