import { expect, test } from 'vitest'
import { changesOf } from './changes.ts'

const wire =
  'BEIJING, January 12. /TASS/. Russia and China exchanged goods for $240.11 bln in 2023, customs said. What China delivered rose by 46.9% to $110.97 bln, the tables of the service show for the year. Deliveries in the opposite direction gained 12.7% and came to $129.14 bln.'

const told = (copy: string) =>
  changesOf(wire, copy)?.map((passage) =>
    passage
      .map(({ kind, text }) => (kind === 'kept' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
      .join(''),
  )

test('case, spacing and punctuation are no changes', () => {
  expect(told(wire.toUpperCase().replaceAll('. ', '.\n\n'))).toEqual([])
})

test('a changed number stands between the words around it', () => {
  expect(told(wire.replace('110.97', '101.97'))).toEqual([
    'What China delivered rose by 46.9% to [-$110.97 -]{+$101.97 +}bln, the tables of the service show ',
  ])
})

test('changes far from each other are passages of their own, and what stands at the ends is found', () => {
  const copy = `Daily Post: ${wire.replace('BEIJING, January 12. /TASS/. ', '').replace(' and came to $129.14 bln', '')}`
  expect(told(copy)).toEqual([
    '[-BEIJING, January 12. /TASS/. -]{+Daily Post: +}Russia and China exchanged goods for $240.11 ',
    'Deliveries in the opposite direction gained 12.7%. [-and came to $129.14 bln. -]',
  ])
})

test('texts without spaces are compared word by word too', () => {
  const changes = changesOf('中国与俄罗斯贸易额达到2401亿美元', '中国与俄罗斯贸易额达到2041亿美元')
  expect(changes).toHaveLength(1)
  expect(changes?.[0]?.find((piece) => piece.kind === 'left out')?.text).toContain('2401')
})
