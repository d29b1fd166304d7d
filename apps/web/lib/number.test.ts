import { expect, test } from 'vitest'
import {
  axisUnit,
  formatClaimed,
  formatRivals,
  formatTick,
  formatValue,
  scaleOf,
  unitWords,
} from './number.ts'

test.for([
  [240_110_000_000, 'USD', '$240.1bn'],
  [22_700_000_000, 'm3', '22.7bn m³'],
  [4_910_000, 'vehicles', '4.91m vehicles'],
  [118_950, 'vehicles', '118,950 vehicles'],
  [1_690_000_000_000, 'CNY', 'CNY 1.69trn'],
  [-3_000_000_000, 'USD', '−$3bn'],
  [-3_000_000_000, 'RUB', '−RUB 3bn'],
  [2_100_000, 'bbl/d', '2.1m b/d'],
  [65.3, 'USD/bbl', '$65.3 per barrel'],
  [250, 'USD/1000m3', '$250 per 1,000 m³'],
  [4, 'rank', '4th'],
  [22, 'rank', '22nd'],
  [52, 'count', '52'],
  [47.9, 'percent', '47.9%'],
] as const)('%d %s is written %s', ([value, unit, written]) => {
  expect(formatValue(value, unit)).toBe(written)
})

test('a change carries its sign, a fall a minus sign and not a hyphen', () => {
  expect(formatValue(26.3, 'percent', { signed: true })).toBe('+26.3%')
  expect(formatValue(-5.1, 'percent', { signed: true })).toBe('−5.1%')
  expect(formatValue(0, 'percent', { signed: true })).toBe('0%')
})

test('a table keeps every digit, a chart three or four and no unit words', () => {
  expect(formatValue(114_547_000_000, 'USD', { full: true })).toBe('$114.547bn')
  expect(formatValue(114_547_000_000, 'USD')).toBe('$114.5bn')
  expect(formatValue(84.6, 'USD/bbl', { bare: true })).toBe('$84.6')
  expect(formatValue(4_910_000, 'vehicles', { bare: true })).toBe('4.91m')
})

test('the words of the claim stay with its number', () => {
  expect(formatClaimed({ value: 200e9, qualifier: 'over', low: 200e9, high: null }, 'USD')).toBe(
    'over $200bn',
  )
  expect(formatClaimed({ value: 90, qualifier: 'at_least' }, 'percent')).toBe('at least 90%')
  expect(formatClaimed({ value: 90, qualifier: 'exact' }, 'percent')).toBe('90%')
  expect(formatClaimed({ value: 200e9, qualifier: 'under', low: null, high: 200e9 }, 'USD')).toBe(
    'under $200bn',
  )
  expect(formatClaimed({ value: 200e9, qualifier: 'under', low: 190e9, high: 200e9 }, 'USD')).toBe(
    'nearly $200bn',
  )
})

test('values that disagree never look alike', () => {
  const rivals = [244.81e9, 244.819e9, 200e9].map((value) => ({ value, qualifier: 'exact' as const }))
  expect(formatRivals(rivals, 'USD')).toEqual(['$244.81bn', '$244.819bn', '$200bn'])
  expect(formatRivals(rivals.slice(1), 'USD')).toEqual(['$244.8bn', '$200bn'])
})

test('an axis has one scale, told once at its top', () => {
  const scale = scaleOf(250e9)
  expect(axisUnit('USD', scale)).toBe('$bn')
  expect(formatTick(50e9, scale)).toBe('50')
  expect(axisUnit('vehicles', scaleOf(5e6))).toBe('m vehicles')
  expect(axisUnit('percent', scaleOf(90))).toBe('%')
})

test('units are told in words', () => {
  expect(unitWords('USD', scaleOf(1e9))).toBe('billion US dollars')
  expect(unitWords('USD/bbl')).toBe('US dollars per barrel')
  expect(unitWords('CNY/t')).toBe('Chinese yuan per tonne')
  expect(unitWords('t', scaleOf(1e6))).toBe('million tonnes')
})
