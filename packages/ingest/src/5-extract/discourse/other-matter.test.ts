import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matterWords, mayBeOfMatter } from './other-matter.ts'

/** The pattern without what fast-check cannot make words of: the edges of words, and letters by their property. */
const spelled = ({ source }: RegExp): RegExp =>
  new RegExp(
    `^(?:${source.replaceAll(/\\b|\(\?<?!\\p\{L\}\)/g, '').replaceAll(String.raw`\p{L}`, '[a-zà-öа-яё]')})$`,
    'u',
  )

test.for(Object.entries(matterWords))('no word of %s is passed over by the quick look', ([, words]) => {
  let found = 0
  fc.assert(
    fc.property(fc.stringMatching(spelled(words)), fc.boolean(), (word, loud) => {
      const text = loud ? word.toUpperCase() : word
      if (!words.test(text)) return
      found++
      expect(mayBeOfMatter(text)).toBe(true)
    }),
    { numRuns: 300 },
  )
  expect(found).toBeGreaterThan(50)
})
