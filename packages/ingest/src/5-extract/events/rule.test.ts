import { describe, expect, it } from 'vitest'
import { rulesEn } from './data/rules-en.ts'
import { hitPlaces } from './hit-places.ts'
import { EventTableError, parseTable } from './rule.ts'

const table = (rules: string) => ({
  ...rulesEn,
  macros: 'levy: tariffs?|duty\nput: put|puts',
  firms: 'companies',
  rules,
})

describe('a table of rules', () => {
  it.each([
    ['<put> ~ <levy>', 'china puts a new tariff on cars', true],
    ['<put> ~ <levy>', 'china puts cars on ships after the tariff', false],
    ['<put> … <levy>', 'china puts cars on ships after the tariff', true],
    ['over #', 'over 5,000 cars', true],
    ['ban*', 'the banning of cars', true],
    ['ban', 'the urban car', false],
  ])('"%s" in "%s": %s', (pattern, text, found) => {
    expect(hitPlaces(text, parseTable(table(`ban: ${pattern}`))).length > 0).toBe(found)
  })

  it.each(['bann: ban', 'no colon here', 'ban: (open', 'ban: <nobody>'])(
    'is refused with "%s" in it',
    (rules) => {
      expect(() => parseTable(table(rules))).toThrow(EventTableError)
    },
  )
})
