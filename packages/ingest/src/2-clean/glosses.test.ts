import { expect, it } from 'vitest'
import type { Block } from '../values/page.ts'
import { withoutGlosses } from './glosses.ts'

const block = (text: string): Block => ({
  text,
  line: 1,
  last_line: 1,
  tag: null,
  context: [],
  link_chars: 0,
})
const texts = (...lines: string[]): string[] => withoutGlosses(lines.map(block)).map(({ text }) => text)

it('takes the readings out of a page that was turned over into traditional signs', () => {
  expect(
    texts(
      '據(jù)海關(guān)統(tǒng)計(jì),前11個(gè)月進(jìn)出口總值',
      '12月12日?qǐng)?bào)道,同比增長(zhǎng)5%(LNG)',
    ),
  ).toEqual(['據海關統計,前11個月進出口總值', '12月12日道,同比增長5%(LNG)'])
})

it('leaves a reading that explains a sign, and brackets of other languages', () => {
  expect(texts('“贸”(mào)字', 'exports (crude)')).toEqual(['“贸”(mào)字', 'exports (crude)'])
})
