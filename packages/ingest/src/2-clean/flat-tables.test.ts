import { expect, test } from 'vitest'
import { decode } from '../1-decode/decode.ts'
import { clean } from './clean.ts'
import { flatTables, ROW } from './flat-tables.ts'
import { shapesOf } from './shape.ts'
import { textBlocks } from '../1-decode/text-blocks.ts'

const ABOVE = [
  'Home | News | Markets | Contact',
  'Yards on the river sell more boats than a year ago',
  '5 March 2024',
  'Yards on the river sold 491 boats in the first two months of the year, the harbour office said on Monday.',
  'That is a tenth more than in the same months of last year, and the best start since the office began to count.',
]
const LEAD = 'The table shows what was sold, by the country that the boats went to.'
const BEHIND =
  'Demand should hold until the summer, the head of the office said, because the order books are full.'
const FOOT = ['Related news', 'Tugs leave the quay', '© 2024 Harbour Gazette. All rights reserved.']

function textOf(lines: readonly string[]): string {
  const bytes = new TextEncoder().encode(lines.join('\n'))
  const declared = { title: null, published: null, byline: null, content_type: null }
  const decoded = decode({ path: 'test.txt', bytes, url: null, declared })
  const page = decoded.outcome === 'kept' ? decoded.value[0] : undefined
  const cleaned = page && clean(page)
  if (cleaned?.outcome !== 'kept') throw new Error('the page was not read')
  return cleaned.value.text
}

const TABLES: readonly (readonly [string, readonly string[]])[] = [
  [
    'parted by bars',
    ['Country | Boats | Share', 'China | 226 | 23%', 'Norway | 12 | 5%', 'Total | 238 | 28%'],
  ],
  [
    'parted by spaces',
    ['Country 2023 2024 Change', 'China 2.26 2.37 5%', 'Norway 0.02 0.03 50%', 'Total 2.28 2.40 5%'],
  ],
  [
    'parted by gaps',
    ['Country   Boats sold   Share', 'China   226   23%', 'Norway   12   5%', 'Total   238   28%'],
  ],
  [
    'of months',
    [
      'Month Sales Change',
      'January 2024 491,000 23.5%',
      'February 2024 480,200 21.0%',
      'March 2024 500,100 20.1%',
    ],
  ],
  ['of days', ['1 March 2024 85.20', '4 March 2024 85.91', '5 March 2024 86.10']],
  ['with arrows', ['Maker Sales Change', 'Toyota 12,345 ▲5.2%', 'Honda 10,200 ▼3.1%', 'Mazda 4,310 ▲0.4%']],
  ['of ranks', ['1 China 226', '2 Norway 120', '3 Japan 80', '4 Greece 60']],
  ['parted by slashes', ['China / 226 / 23%', 'Norway / 120 / 12%', 'Japan / 80 / 8%']],
  ['in Russian', ['Страна | 2023 | 2024', 'Китай | 226,5 | 230,1', 'Норвегия | 12,1 | 13,2']],
  ['in Chinese', ['国家 | 出口 | 同比', '中国 | 226 | 5%', '挪威 | 120 | -1%']],
]

test.each(TABLES)('a table %s stays whole, inside an article and at its end', (_name, rows) => {
  const table = rows.map((row) => row.replace(/\s+/g, ' ')).join('\n\n')
  expect(textOf([...ABOVE, LEAD, ...rows, BEHIND, ...FOOT])).toContain(table)
  expect(textOf([...ABOVE, LEAD, ...rows, ...FOOT])).toContain(table)
})

const OTHERS: readonly (readonly [string, readonly string[]])[] = [
  ['prices of a ticker', ['Brent 85.23 +0.5%', 'WTI 81.20 +0.3%', 'Gold 1,903.40 -0.2%']],
  ['a menu', ['Ships | Ports | Rail', 'Air | Road | Grain']],
]

test.each(OTHERS)('%s above an article and behind it goes', (_name, rows) => {
  const text = textOf([...rows, ...ABOVE, BEHIND, ...rows, ...FOOT])
  for (const row of rows) expect(text).not.toContain(row)
})

test('lines of date stay lines of date', () => {
  const text = textOf([
    ...ABOVE.slice(0, 2),
    '5 March 2024 14:30',
    'Updated: 6 March 2024 08:15',
    ...ABOVE.slice(3),
    BEHIND,
  ])
  expect(text).not.toContain('March')
})

test('how many entries an archive has is no row', () => {
  const parts = (text: string): number[] => {
    const blocks = textBlocks(text)
    return [...flatTables(blocks, shapesOf(blocks.map((block) => block.text)))]
  }
  expect(parts('► 2019 (200)\n► June (24)\n► May (38)\nBoats (12)')).toEqual([0, 0, 0, 0])
  expect(parts('China 24\nNorway 38\nBoats 12')).toEqual([ROW, ROW, ROW])
})
