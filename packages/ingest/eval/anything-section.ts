import { draftBelow } from '@factline/schema/vocabulary/confidence'
import { pagesOf, readPage } from '../src/pipeline.ts'
import { truePages } from './pages-set.ts'
import { type Section, table } from './section.ts'

/** No page of the set is younger. */
const today = '2026-11-30'

/**
 * What is read out of public pages that were gathered for their markup and not for their matter: hardly one is on our topics,
 * so that each claim is to be taken for an invented one. The metrics are the parts of the pages that are free of
 * claims, and of those above the line of drafts.
 */
export function anythingSection(): Section {
  const pages = truePages()
  if (pages === null)
    return { title, lines: [], metrics: {}, skipped: ['claims on pages on anything: not mounted'] }
  const declared = { title: null, published: null, byline: null, content_type: null }
  const read = pages.map(({ file, bytes, url }) => {
    const found = pagesOf({ path: file, bytes, url, declared })
    const claims = (found.outcome === 'kept' ? found.value : []).flatMap((page) => {
      const reading = readPage(page, undefined, today)
      return reading.outcome === 'kept' ? reading.value.claims : []
    })
    return { file, claims: claims.length, sure: claims.filter((one) => one.confidence >= draftBelow).length }
  })
  const given = read.filter((one) => one.claims > 0)
  const sum = (of: 'claims' | 'sure'): number => given.reduce((all, one) => all + one[of], 0)
  return {
    title,
    lines: table([
      ['pages', 'with claims', 'claims', 'above drafts'],
      [read.length, given.length, sum('claims'), sum('sure')],
      ...given.map((one) => [one.file.replace(/\..*$/, ''), '', one.claims, one.sure]),
    ]),
    metrics: {
      'anything.free': 1 - given.length / read.length,
      'anything.free-above-drafts': 1 - given.filter((one) => one.sure > 0).length / read.length,
    },
    skipped: [],
  }
}

const title = 'Claims on public pages on anything'
