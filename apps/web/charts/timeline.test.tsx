import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { event, mark, rival, timeline } from './example.ts'
import type { SizeName } from './frame.ts'
import { Timeline } from './timeline.tsx'
import type { TimelineData } from './timeline-data.ts'

const bn = 1e9
const years = [
  mark('2019', 110.76 * bn),
  mark('2020', 107.77 * bn),
  mark('2021', 146.88 * bn),
  mark('2022', 190.27 * bn),
]

/** One picture a case; each shows one thing that the chart must get right. */
const cases: Record<string, { data: TimelineData; size?: SizeName }> = {
  'years-with-a-dispute': {
    data: timeline('USD', [...years, mark('2023', 240.11 * bn, { rivals: [rival(218 * bn)] })]),
    size: 'medium',
  },
  'a-rival-far-off-does-not-flatten-the-line': {
    data: timeline('USD', [...years, mark('2023', 240.11 * bn, { rivals: [rival(2401 * bn)] })]),
  },
  'a-slip-is-crossed-out-and-bends-nothing': {
    data: timeline('USD', [
      mark('2020', 107.77 * bn),
      mark('2021', 146.88 * bn, { doubt: { finding: 'Months make 147 bn USD', cause: null } }),
      mark('2022', 190_270 * bn, { doubt: { finding: 'Months make 190 bn USD', cause: 'scale' } }),
      mark('2023', 240.11 * bn, {
        rivals: [rival(218 * bn)],
        doubt: { finding: 'Months make 218 bn USD', cause: null },
      }),
    ]),
  },
  'running-totals-grow-from-january': {
    data: timeline('USD', [
      ...years.slice(2),
      mark('2023-01/2023-02', 33.7 * bn),
      mark('2023-Q1', 53.8 * bn),
      mark('2023-H1', 114.5 * bn),
      mark('2023-01/2023-09', 180 * bn, { says: { qualifier: 'over', high: null } }),
    ]),
  },
  'months-with-a-gap': {
    data: timeline(
      'USD',
      ['01', '02', '03', '06', '07', '08'].map((month, i) => mark(`2023-${month}`, (16 + i * 0.7) * bn)),
    ),
    size: 'medium',
  },
  'words-that-leave-an-end-open': {
    data: timeline('percent', [
      mark('2020', 25, { says: { qualifier: 'about', low: 20, high: 30 } }),
      mark('2021', 47, { says: { qualifier: 'under', low: null } }),
      mark('2022', 60, { says: { low: 52, high: 66 } }),
      mark('2023', 70, { says: { qualifier: 'at_least', high: null } }),
      mark('2024', 90, { says: { qualifier: 'up_to', low: null } }),
    ]),
  },
  'targets-apart-from-actuals': {
    data: timeline('USD', [
      ...years,
      mark('2024', 200 * bn, { status: 'target' }),
      mark('2030', 300 * bn, {
        status: 'forecast',
        says: { qualifier: 'about', low: 280 * bn, high: 320 * bn },
      }),
    ]),
    size: 'wide',
  },
  'ranks-with-the-first-on-top': {
    data: timeline('rank', [mark('2021', 12), mark('2022', 10), mark('2023', 4, { rivals: [rival(5)] })]),
  },
  'a-balance-below-zero': {
    data: timeline('USD', [mark('2020', -3 * bn), mark('2021', 11 * bn), mark('2022', 38 * bn)]),
  },
  'events-pinned-and-clustered': {
    data: timeline('USD', years, {
      events: [
        event('2019-12-02', 'launch', 'The pipeline starts'),
        event('2022-02-04', 'agreement', 'A partnership is declared'),
        event('2022-03', 'policy', 'First sanctions'),
      ],
    }),
  },
  'prices-off-zero-say-so': {
    data: timeline(
      'USD/bbl',
      ['01', '02', '03', '04'].map((month, i) => mark(`2023-${month}`, [81.4, 82.6, 78.4, 84.6][i] ?? 0)),
    ),
  },
  'one-value-alone': { data: timeline('vehicles', [mark('2023', 4.91e6)]) },
}

test.for(Object.entries(cases))('draws %s', async ([name, { data, size = 'narrow' }]) => {
  const svg = renderToStaticMarkup(<Timeline data={data} size={size} />)
  // One tag a line, so that a change of the picture reads as a change of lines.
  await expect(standing(svg)).toMatchFileSnapshot(`snapshots/${name}.svg`)
})

test('nothing is drawn where nothing is known', () => {
  expect(renderToStaticMarkup(<Timeline data={timeline('USD', [])} size="narrow" />)).toBe('')
})

test('what has happened covers what was expected of the same period', () => {
  const [target, actual] = [
    mark('2023', 200 * bn, { status: 'target', card: ['target'] }),
    mark('2023', 240 * bn),
  ]
  for (const marks of [
    [target, actual],
    [actual, target],
  ]) {
    const svg = renderToStaticMarkup(<Timeline data={timeline('USD', marks)} size="narrow" />)
    expect([...svg.matchAll(/data-card="([^"\n]+)/g)].map((m) => m[1])[0]).toBe('target')
  }
})

test('every mark of the data is a point that can be reached, with its sentences', () => {
  const data = timeline('USD', years)
  const svg = renderToStaticMarkup(<Timeline data={data} size="narrow" />)
  const reached = [...svg.matchAll(/data-href="([^"]+)"/g)].map((m) => m[1])
  expect(reached).toEqual(years.map((m) => m.href))
})

/** The picture as a file that stands alone. */
const standing = (svg: string): string =>
  `${svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ').replaceAll('><', '>\n<')}\n`
