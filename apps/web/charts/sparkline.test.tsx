import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { mark } from './example.ts'
import { Sparkline } from './sparkline.tsx'

/** Heights of the line's points from the first to the last; smaller is higher. */
const heights = (unit: string, marks = [mark('2022', 2), mark('2023', 1)]): number[] => {
  const [, path = ''] =
    /d="M([^"]+)"/.exec(renderToStaticMarkup(<Sparkline marks={marks} unit={unit} />)) ?? []
  return path.split('L').map((point) => Number(point.split(',')[1]))
}

test('more of an amount is higher, and so is a better place in an order', () => {
  const [more = 0, less = 0] = heights('USD')
  expect(less).toBeGreaterThan(more)
  const [second = 0, first = 0] = heights('rank')
  expect(first).toBeLessThan(second)
})

test('a slip of scale does not bend the line', () => {
  const slip = mark('2024', 2000, { doubt: { finding: 'too much', cause: 'off by a thousand' } })
  expect(heights('USD', [mark('2022', 2), mark('2023', 1), slip])).toEqual(heights('USD'))
})
