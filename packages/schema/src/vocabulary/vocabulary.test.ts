import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areaCodes, areaName } from './areas.ts'
import { intersect, width } from './interval.ts'
import { isPeriod, monthRun, periodShape, periodSpan, periodWords, yearAfter, yearBefore } from './period.ts'
import { orderedPair, type Series, seriesId, seriesLabel } from './series.ts'
import { isUnit, unitCodes, unitName } from './units.ts'

describe('periods', () => {
  test.each([
    ['2023', '2023-01-01', '2023-12-31', 'year', '2023'],
    ['2023-H2', '2023-07-01', '2023-12-31', 'half', 'H2 2023'],
    ['2024-Q1', '2024-01-01', '2024-03-31', 'quarter', 'Q1 2024'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month', 'Feb 2024'],
    ['2024-10-28', '2024-10-28', '2024-10-28', 'day', '28 Oct 2024'],
    ['2024-01/2024-09', '2024-01-01', '2024-09-30', 'run', 'Jan–Sep 2024'],
    ['2022-04/2023-03', '2022-04-01', '2023-03-31', 'run', 'Apr 2022 – Mar 2023'],
    ['2011/2023', '2011-01-01', '2023-12-31', 'years', '2011 – 2023'],
    ['2022-06-01/2022-06-20', '2022-06-01', '2022-06-20', 'run', '1 Jun 2022 – 20 Jun 2022'],
  ])('%s', (label, start, end, shape, words) => {
    expect(periodSpan(label)).toEqual({ start, end })
    expect(periodShape(label)).toBe(shape)
    expect(periodWords(label)).toBe(words)
  })

  test.each([
    '2023-13',
    '2023-02-30',
    '2023-Q5',
    '2024-09/2024-01',
    '2024/2024-05',
    '23',
    '',
    '2024-01/2024-02/2024-03',
  ])('"%s" is none', (label) => {
    expect(isPeriod(label)).toBe(false)
  })

  test('a run of months has one label, the shortest, and it spans just those months', () => {
    const month = fc.integer({ min: 1, max: 12 })
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2040 }), month, month, (year, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        const span = periodSpan(monthRun(year, from, year, to))
        expect(span?.start).toBe(`${year}-${String(from).padStart(2, '0')}-01`)
        expect(span?.end.slice(0, 7)).toBe(`${year}-${String(to).padStart(2, '0')}`)
      }),
    )
    expect(monthRun(2023, 1, 2023, 6)).toBe('2023-H1')
    expect(monthRun(2022, 4, 2023, 3)).toBe('2022-04/2023-03')
  })

  test('the year before a leap day is a day', () => {
    expect(yearBefore('2024-02-29')).toBe('2023-02-28')
    expect(yearBefore('2024-01/2024-09')).toBe('2023-01/2023-09')
    expect(yearBefore('2024-Q3')).toBe('2023-Q3')
    expect(yearAfter('2024-02-29')).toBe('2025-02-28')
    expect(yearAfter('2023-H1')).toBe('2024-H1')
  })
})

describe('series', () => {
  const cars: Series = {
    measure: 'sales',
    product: 'cars',
    area: 'RU',
    partner: 'CN',
    unit: 'vehicles',
    basis: null,
    of: null,
    detail: null,
  }
  test('the id says all and fits a path', () => {
    expect(seriesId(cars)).toBe('sales.cars.RU.CN.vehicles')
    expect(seriesId({ ...cars, detail: 'Great Wall' })).toBe('sales.cars.RU.CN.vehicles.great-wall')
    expect(seriesId({ ...cars, unit: 'percent', basis: 'yoy', of: 'vehicles' })).toBe(
      'sales.cars.RU.CN.percent-yoy-vehicles',
    )
    expect(
      seriesId({ ...cars, measure: 'price', product: 'crude_oil', unit: 'USD/bbl', detail: 'Urals' }),
    ).toBe('price.crude_oil.RU.CN.USD~bbl.urals')
  })
  test('two spellings of a detail share a series; a level and its change do not', () => {
    expect(seriesId({ ...cars, detail: 'Power of Siberia' })).toBe(
      seriesId({ ...cars, detail: 'power-of-Siberia' }),
    )
    expect(seriesId({ ...cars, basis: 'yoy' })).not.toBe(seriesId(cars))
  })
  test('symmetric measures have one order', () => {
    expect(orderedPair('turnover', 'RU', 'CN')).toEqual(['CN', 'RU'])
    expect(orderedPair('exports', 'RU', 'CN')).toEqual(['RU', 'CN'])
  })
  test('reads as words', () => {
    expect(
      seriesLabel({ ...cars, measure: 'turnover', product: 'goods', area: 'CN', partner: 'RU', unit: 'USD' }),
    ).toBe('Trade turnover: goods, China–Russia, US dollars')
    expect(seriesLabel({ ...cars, measure: 'exports', area: 'CN', partner: 'WORLD' })).toBe(
      'Exports: cars, China, vehicles',
    )
  })
})

test('every code has a name', () => {
  for (const area of areaCodes) expect(areaName(area)).not.toBe('')
  for (const unit of unitCodes) expect([isUnit(unit), unitName(unit).length > 0]).toEqual([true, true])
  expect(unitName('CNY')).toBe('Chinese yuan')
  expect(isUnit('EUR/t')).toBe(true)
  expect(isUnit('furlongs')).toBe(false)
})

test('intervals meet in what both admit', () => {
  expect(intersect({ low: 180, high: null }, { low: 240.105, high: 240.115 })).toEqual({
    low: 240.105,
    high: 240.115,
  })
  expect(intersect({ low: 1, high: 2 }, { low: 3, high: null })).toBeNull()
  expect(width({ low: null, high: 5 })).toBe(Number.POSITIVE_INFINITY)
})
