import { measureCodes } from '@factline/schema/vocabulary/measures'
import { expect, test } from 'vitest'
import { basisWords, isChange, ofWords, type SeriesName, subject } from './wording.ts'

const series = (more: Partial<SeriesName>): SeriesName => ({
  measure: 'turnover',
  product: 'goods',
  area: 'CN',
  partner: 'RU',
  unit: 'USD',
  basis: null,
  of: null,
  detail: null,
  ...more,
})

test.for([
  [{}, 'China–Russia trade'],
  [{ partner: 'WORLD' }, 'China’s trade'],
  [{ measure: 'exports', product: 'cars' }, 'China’s exports of cars to Russia'],
  [{ measure: 'exports', product: 'cars', partner: 'WORLD' }, 'China’s exports of cars'],
  [{ measure: 'imports', product: 'lng', partner: 'US' }, 'China’s imports of LNG from the United States'],
  [
    { measure: 'import_share', product: 'cars', area: 'RU', partner: 'CN' },
    'China’s share of Russia’s imports of cars',
  ],
  [
    { measure: 'sales', product: 'cars', area: 'RU', partner: 'CN', detail: 'Chery' },
    'Sales of cars by brands from China in Russia (Chery)',
  ],
  [{ measure: 'partner_rank' }, 'Russia’s rank among China’s trading partners'],
  [
    { measure: 'exports', product: 'pipeline_gas', area: 'RU', partner: 'CN', detail: 'Power of Siberia' },
    'Russia’s exports of pipeline gas to China (Power of Siberia)',
  ],
  [
    { measure: 'tariff', area: 'EU', product: 'evs', partner: 'CN', unit: 'percent' },
    'The European Union’s duty on electric cars from China',
  ],
] as const)('a series is the subject of its sentence: %j', ([more, words]) => {
  expect(subject(series(more))).toBe(words)
})

test('the whole world is no place that something is sold in', () => {
  const urals = {
    measure: 'price',
    product: 'crude_oil',
    area: 'WORLD',
    partner: 'RU',
    detail: 'Urals',
  } as const
  expect(subject(series(urals))).toBe('Price of crude oil from Russia (Urals)')
})

test.for(measureCodes)('%s reads as words that begin with a capital and name no code', (measure) => {
  const words = subject(series({ measure, product: 'crude_oil' }))
  expect(words).toMatch(/^[A-Z]/)
  expect(words).not.toMatch(/crude_oil|WORLD|\bCN\b|\bRU\b|undefined/)
})

test('growth in percent is a change, a tariff in percent is not', () => {
  expect(isChange(series({ unit: 'percent', basis: 'yoy' }))).toBe(true)
  expect(isChange(series({ unit: 'percent' }))).toBe(true)
  expect(isChange(series({ measure: 'tariff', unit: 'percent' }))).toBe(false)
  expect(isChange(series({ measure: 'market_share', unit: 'percent' }))).toBe(false)
  expect(isChange(series({ measure: 'market_share', unit: 'points' }))).toBe(true)
})

test('what a change is measured against is told in words', () => {
  expect(basisWords('yoy')).toBe('on the year')
  expect(basisWords('2021')).toBe('against 2021')
  expect(basisWords(null)).toBe('')
  expect(ofWords('USD')).toBe('in US dollars')
  expect(ofWords('t')).toBe('in tonnes')
})
