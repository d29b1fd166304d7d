import { type Dropped, dropped } from '../outcome.ts'
import type { Block, Page } from '../values/page.ts'
import { asEntries } from './entry-lists.ts'
import { asGallery, asVideo } from './media.ts'
import { asConsent, asError, asLogin, asStub } from './notices.ts'
import { asDownload, asShop } from './offers.ts'
import { gather, tells } from './page-evidence.ts'
import type { Shape } from './shape.ts'
import { ARTICLE_CHARS, TEASERS } from './teasers.ts'
import type { View } from './view.ts'

/** A page with more prose than this is an article, whatever else it holds: only a list of teasers may be longer. */
const LONG = 1500
/** Fewer lines than any page of links has. */
const FEW_LINES = 3
/** Less than this and no line of five words is no text. */
const SCRAPS = 400
/** Some authors end every other paragraph with dots; lists of teasers cut nearly all of them. */
const TEASER_SHARE = 0.7

/** The order is of weight: an error page may have a form to log in, and a login page a notice of cookies. */
const KINDS = [asError, asLogin, asConsent, asStub, asShop, asDownload, asGallery, asVideo, asEntries]

/** What stays beside the openings is more than the introduction of a section. */
const OWN_PROSE = 200

/**
 * Nearly every paragraph is followed by `Read more`. Boxes in an article have that too, its own paragraphs do not.
 * @param kept a short report above such boxes is an article
 */
function isDigest(view: View, kept: readonly number[]): boolean {
  const opens = (i: number): boolean => {
    const next = view.shapes[i + 1]
    return next?.phrase === 'related' && next.words <= 3
  }
  const isProse = (s: Shape): boolean => s.words >= 8 && s.phrase === null && (s.terminal || s.truncated)
  let [prose, openings] = [0, 0]
  view.shapes.forEach((s, i) => {
    if (!isProse(s)) return
    prose += 1
    if (opens(i)) openings += 1
  })
  if (openings < TEASERS || openings <= prose * TEASER_SHARE) return false
  const own = kept.filter((i) => isProse(view.shapes[i] as Shape) && !opens(i))
  return own.reduce((n, i) => n + (view.shapes[i] as Shape).chars, 0) <= OWN_PROSE
}

/**
 * Says why a page holds no article, by a reason of the closed list and in words fit for an editor; null where it holds
 * one. An article that is refused is lost: in doubt it is one.
 * @param kept indices of the blocks that cleaning would keep
 */
export function whyNoArticle(
  page: Page,
  view: View,
  kept: readonly number[],
  title: string | null,
): Dropped | null {
  const shapes = kept.map((i) => view.shapes[i] as Shape)
  const told = shapes.reduce((n, s) => (tells(s) ? n + s.chars : n), 0)
  if (told <= LONG) {
    const evidence = gather(view, kept, title, page)
    for (const kind of KINDS) {
      const why = kind(evidence)
      if (why) return why
    }
  }
  // A menu has several entries: a line or two that are no sentence are nothing that can be named.
  if (view.blocks.length <= FEW_LINES && view.totalProse === 0)
    return dropped('not_an_article', 'too short to be an article: no full sentence')
  if (kept.length === 0)
    return view.totalProse === 0
      ? dropped('listing_page', 'a page without sentences: menus, links, names')
      : dropped('not_an_article', 'no paragraph of an article was found')
  const whole = (of: readonly Shape[]): number =>
    of.reduce((n, s) => (s.terminal && !s.truncated && s.words >= 8 ? n + s.chars : n), 0)
  const prose = shapes.filter((s) => s.words >= 8)
  const teasers = prose.filter((s) => s.truncated).length
  const above = prose.slice(
    0,
    prose.findIndex((s) => s.truncated),
  )
  if (
    teasers >= TEASERS &&
    teasers > prose.length * TEASER_SHARE &&
    whole(prose) < ARTICLE_CHARS &&
    whole(above) < OWN_PROSE
  )
    return dropped('listing_page', 'a list of teasers')
  if (isDigest(view, kept))
    return dropped('listing_page', 'openings of articles, each with a link to the rest')
  const chars = kept.reduce((n, i) => n + (view.blocks[i] as Block).text.length, 0)
  if (!shapes.some((s) => s.words >= 5) && chars < SCRAPS)
    return dropped('listing_page', 'a page without sentences: menus, links, names')
  return null
}
