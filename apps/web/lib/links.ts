import type { ObservationRow } from '@factline/schema/contract/observation'

/**
 * Every address inside the dashboard is made here. Pages link by plain anchors: a page is one answer of the server, the
 * browser marks the sentence that a link points to (`:target`), which it does not after a navigation by script, and a
 * list of two hundred series does not prefetch two hundred pages.
 */
export const seriesHref = (series: string, anchor = ''): string =>
  `/series/${encodeURIComponent(series)}${anchor === '' ? '' : `#${anchor}`}`
export const articleHref = (article: string, anchor = ''): string =>
  `/articles/${encodeURIComponent(article)}${anchor === '' ? '' : `#${anchor}`}`
/** How an article was read, sentence by sentence. */
export const whyHref = (article: string, anchor = ''): string =>
  `/articles/${encodeURIComponent(article)}/why${anchor === '' ? '' : `#${anchor}`}`
export const storyHref = (story: string): string => `/stories/${encodeURIComponent(story)}`

/** Every number that is told in two ways. */
export const disputesHref = '/disputes'

export type StoryOrder = 'reprinted' | 'latest'

/** The list of stories; `after` is where the page before ended. */
export const storiesHref = (order: StoryOrder, after = ''): string =>
  `/stories?sort=${order}${after === '' ? '' : `&after=${encodeURIComponent(after)}`}`

/** The anchor of one period's sentences on the page of its series. */
export const periodAnchor = (o: Pick<ObservationRow, 'period' | 'status'>): string =>
  `p-${o.period.replaceAll('/', '_')}${o.status === 'actual' ? '' : `-${o.status}`}`
export const claimAnchor = (claim: string): string => `c-${claim}`
