import { expect, it } from 'vitest'
import type { PeriodSpan } from '../period/period-span.ts'
import { anchorOf } from './anchor.ts'
import { yearAround } from './year-around.ts'

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
  expect(yearAround('', [...many, span({ text: 'last year' })])).toBe(2021)
})

it('what "this year" and "last month" are compared with by number tells their year', () => {
  const open = (text: string) => span({ text })
  const since = (label: string) => span({ role: 'basis', label })
  expect(yearAround('', [open('this year'), since('2021')])).toBe(2022)
  expect(yearAround('', [open('last year'), since('2021')])).toBe(2023)
  expect(yearAround('', [open('this year'), since('2021'), span({ label: '2024' })])).toBeNull()
  expect(anchorOf('', [open('last month'), since('2022-10')], () => null)).toBe('2023-11-15')
})

it('an old value behind "from" and "against" is of the time before', () => {
  const text = 'In September alone it was 1bn, up from 0.9bn in September 2022.'
  const at = text.indexOf('September 2022')
  const spans = [
    span({ text: 'September' }),
    span({ start: at, end: at + 14, text: 'September 2022', label: '2022-09' }),
  ]
  expect(anchorOf(text, spans, (one) => (one.label === null ? '09' : null))).toBe('2023-10-15')
})

it('what a text opens with is no older than the half-year that it tells behind it', () => {
  const spans = [span({ text: 'to November' }), span({ text: 'H1', label: '2022-H1' })]
  const bare = (one: PeriodSpan) => (one.label === null ? '11' : null)
  expect(anchorOf('', spans, bare)).toBe('2022-12-15')
  expect(anchorOf('', spans.toReversed(), bare)).toBe('2022-07-15')
})

it('a text that opens with a whole year and tells of last year means that one', () => {
  const spans = [span({ label: '2020' }), span({ label: '2020-Q1' }), span({ text: 'last year' })]
  expect(anchorOf('', spans, () => null)).toBe('2021-01-15')
  expect(anchorOf('', spans.slice(0, 2), () => null)).toBe('2020-04-15')
})
