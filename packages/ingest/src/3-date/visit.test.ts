import { expect, it } from 'vitest'
import { findMentions } from './mentions.ts'
import { isVisit } from './visit.ts'

const page = (text: string) => findMentions(text)

it('a day above a text of much older years is that of the visit', () => {
  const old = page('Steel output rose by 3% in 2003. In 2002 it had fallen, the yearbook says.')
  expect(isVisit(2019, old)).toBe(true)
  expect(isVisit(2004, old)).toBe(false)
})

it('a text that names one year or none says nothing of it', () => {
  expect(isVisit(2019, page('The mill was built in 1987.'))).toBe(false)
  expect(isVisit(2019, page('Steel output rose by 3%.'))).toBe(false)
})
