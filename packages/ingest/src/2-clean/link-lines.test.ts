import { describe, expect, it } from 'vitest'
import { textBlocks } from '../1-decode/text-blocks.ts'
import { joinLinks } from './link-lines.ts'

const joined = (...lines: string[]): string[] =>
  joinLinks(textBlocks(lines.join('\n'))).map(({ text }) => text)

describe('links in lines of their own', () => {
  it('go back into their sentence, and those that open a paragraph with them', () => {
    expect(
      joined(
        'Electric cars took most of the Danish market in June, and',
        'Skoda',
        'was ahead of all others.',
        'Dealers counted 14,200 new cars in the month, says their union.',
        'Skoda',
        '(a brand of Volkswagen) sold 1,310 of them, 9% of the whole market.',
      ),
    ).toEqual([
      'Electric cars took most of the Danish market in June, and Skoda was ahead of all others.',
      'Dealers counted 14,200 new cars in the month, says their union.',
      'Skoda (a brand of Volkswagen) sold 1,310 of them, 9% of the whole market.',
    ])
  })

  it('are not seen in menus, lists and letters', () => {
    const menu = ['Our partners in sport and in culture', 'Premium partners', 'institutional partners']
    const letter = [
      'A reader wrote to us about the plans for the new power line',
      'Dear editors,',
      'thanks for the report.',
    ]
    expect(joined(...menu)).toEqual(menu)
    expect(joined(...letter)).toEqual(letter)
  })
})
