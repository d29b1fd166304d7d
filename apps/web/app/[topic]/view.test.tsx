import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { event, mark, timeline } from '../../charts/example.ts'
import { noFilters } from './search-params.ts'
import { DeskView } from './view.tsx'

/** How many charts a desk draws of so many series, the wide one among them. */
function drawn(count: number): string[] {
  const figures = Array.from({ length: count }, (_, i) => ({
    data: timeline('USD', [mark('2022', 1), mark('2023', 2)], {
      id: `t-${i}`,
      events: [event('2023', 'policy', 'A duty')],
    }),
    subtitle: '',
    source: '',
    href: '/series/x',
    known: 2,
  }))
  const props = { topic: 'trade', filters: noFilters, notices: [], all: [], left: 0, wanted: [] } as const
  const html = renderToStaticMarkup(<DeskView {...props} figures={figures} />)
  return html.split('<figure').slice(1)
}

test('a long desk ends with a whole row of charts; a short one leaves none out', () => {
  expect(drawn(1 + 6)).toHaveLength(1 + 6)
  expect(drawn(1 + 11)).toHaveLength(1 + 9)
  expect(drawn(1 + 5)).toHaveLength(1 + 5)
})

test('events stand on the wide chart alone', () => {
  const [wide = '', ...small] = drawn(3)
  expect(wide).toContain('A duty')
  expect(small.join('')).not.toContain('A duty')
})
