import { expect, it } from 'vitest'
import { asLastYear } from './last-year.ts'
import { findMentions } from './mentions.ts'

const roles = (title: string, text: string): string[] =>
  asLastYear({ title, text } as Parameters<typeof asLastYear>[0], findMentions(`${title}\n${text}`)).map(
    ({ year, role }) => `${year} ${role}`,
  )

it.each([
  [
    'Yards sell more boats in 2011',
    'BERGEN, Apr 18 (Wire): Yards sold 48 boats last year.',
    ['2011 compared'],
  ],
  [
    'Werften verkaufen 2011 mehr Schiffe',
    'Im vergangenen Jahr wurden 48 Schiffe verkauft.',
    ['2011 compared'],
  ],
  ['2011年售出更多船只', '去年,当地船厂共售出48艘船。', ['2011 compared']],
  ['Yards sell more boats in 2011', 'Yards sold 48 boats, up from last year.', ['2011 past']],
  [
    'Yards sell more boats in 2011',
    'Yards sold two more than last year. In 2011 it was 48.',
    ['2011 past', '2011 past'],
  ],
])('takes the year of a title for last year where the text does: %s / %s', (title, text, expected) =>
  expect(roles(title, text)).toEqual(expected),
)
