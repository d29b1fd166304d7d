import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { camp, claim, observation } from '../../lib/example.ts'
import { Voices } from './voices.tsx'

test('what the referee found stands with the value that it is about', () => {
  const o = observation('2022', 24.1e9, {
    disputed: true,
    camps: [camp(24.1e9, ['a']), camp(31.2e9, ['b'])],
    claims: [claim('a'), claim('b', { at: { story: 's2' } })],
    flags: [{ identity: 'sum', finding: 'parts make 24.2 bn USD', cause: null, claims: ['b'] }],
  })
  const [agreed = '', other = ''] = renderToStaticMarkup(<Voices observation={o} />).split(
    'is what others say',
  )
  expect(agreed).not.toContain('does not fit')
  expect(other).toContain('$31.2bn does not fit other figures:')
})
