import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { event, mark, rival, timeline } from '../../charts/example.ts'
import type { TimelineData } from '../../charts/timeline-data.ts'
import { Legend } from './legend.tsx'

const words = (...of: TimelineData[]): string[] =>
  [...renderToStaticMarkup(<Legend of={of} />).matchAll(/<\/svg>([^<]+)</g)].map(([, text = '']) => text)

test('each mark that a page draws is in the key, and no other', () => {
  expect(words(timeline('USD', [mark('2023', 1)]))).toEqual(['agreed value; a year’s lies over its year'])
  const full = timeline(
    'USD',
    [
      mark('2022-01/2022-09', 2, { rivals: [rival(3, { qualifier: 'up_to' })] }),
      mark('2023', 1, { doubt: { finding: 'no sum', cause: null }, says: { qualifier: 'about' } }),
      mark('2024', 1, { status: 'estimate', says: { qualifier: 'over' } }),
      mark('2030', 1, { status: 'target' }),
    ],
    {
      events: [
        event('2022', 'meeting', 'Talks'),
        event('2023', 'policy', 'A duty'),
        event('2024', 'launch', 'A plant'),
      ],
    },
  )
  expect(words(full)).toHaveLength(12)
  expect(words(timeline('USD', [mark('2023', 1)]), full)).toHaveLength(12)
})
