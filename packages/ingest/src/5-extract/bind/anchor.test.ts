import { expect, it } from 'vitest'
import type { PeriodSpan } from '../period/period-span.ts'
import { anchorOf, yearAround } from './anchor.ts'

const span = (one: Partial<PeriodSpan>): PeriodSpan => ({
  ...{ start: 0, end: 0, text: '', role: 'main', label: null, basis: null, relative: false },
  ...one,
})

it('the month compared with one of last year tells the day to count from', () => {
  const spans = [span({ text: 'July' }), span({ role: 'basis', label: '2021-07' })]
  expect(anchorOf('', spans, (one) => (one.text === 'July' ? '07' : null))).toBe('2022-08-15')
})

it('a text of megabytes names more years than a call takes arguments', () => {
  const many = Array.from({ length: 300_000 }, () => span({ label: '2019', role: 'basis' }))
  expect(anchorOf('', many, () => null)).toBeNull()
  expect(yearAround([...many, span({ text: 'last year' })])).toBe(2021)
})
