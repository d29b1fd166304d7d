import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { camp, claim, observation } from '../../lib/example.ts'
import { DisputesView } from './view.tsx'

const disputed = (period: string, other: string) =>
  observation(period, 1e9, {
    disputed: true,
    camps: [camp(1e9, ['a']), camp(2e9, ['b'])],
    claims: [claim('a', { at: { story: 's1' } }), claim('b', { at: { story: other } })],
    flags: [{ identity: 'sum', finding: 'parts make 1 bn USD', cause: null, claims: ['b'] }],
  })

test('disputes between reports stand apart from what one report tells in two ways', () => {
  const html = renderToStaticMarkup(
    <DisputesView disputes={[disputed('2022', 's1'), disputed('2023', 's2')]} total={2} />,
  )
  expect(html).toMatch(/2 numbers told.*Between independent reports.*2023.*Within one report.*2022/s)
})

test('the side that arithmetic speaks against says so', () => {
  const html = renderToStaticMarkup(<DisputesView disputes={[disputed('2023', 's2')]} total={1} />)
  const [agreed, other] = html.split('$2bn')
  expect(agreed).not.toContain('does not fit')
  expect(other).toContain('does not fit other figures')
})

test('an archive without disputes says that there are none', () => {
  expect(renderToStaticMarkup(<DisputesView disputes={[]} total={0} />)).toContain('No number in the archive')
})
