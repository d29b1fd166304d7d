import { type Dropped, dropped } from '../outcome.ts'
import type { Block } from '../values/page.ts'
import { linesOf } from './phrases.ts'
import type { Shape } from './shape.ts'
import { ARTICLE_CHARS, TEASERS } from './teasers.ts'
import type { View } from './view.ts'

/** A page with less text than this may be a notice; with more, what it says is its article. */
const NOTICE_CHARS = 600
/** A stub shows the lead and no more. */
const STUB_CHARS = 400
/** Fewer lines than any page of links has. */
const FEW_LINES = 3
/** Some authors end every other paragraph with dots; lists of teasers cut nearly all of them. */
const TEASER_SHARE = 0.7

/** Nearly every paragraph is followed by `Read more`. Boxes in an article have that too, its own paragraphs do not. */
function isDigest(view: View): boolean {
  let [prose, openings] = [0, 0]
  view.shapes.forEach((s, i) => {
    if (s.words < 8 || s.phrase !== null || !(s.terminal || s.truncated)) return
    prose += 1
    const next = view.shapes[i + 1]
    if (next?.phrase === 'related' && next.words <= 3) openings += 1
  })
  return openings >= TEASERS && openings > prose * TEASER_SHARE
}

/**
 * Says why a page holds no article, by a reason of the closed list and in words fit for an editor; null where it holds
 * one.
 * @param kept indices of the blocks that cleaning would keep
 */
export function whyNoArticle(view: View, kept: readonly number[], title: string | null): Dropped | null {
  const lines = kept.map((i) => (view.blocks[i] as Block).text)
  const shapes = kept.map((i) => view.shapes[i] as Shape)
  const chars = lines.reduce((n, line) => n + line.length, 0)
  const all = view.blocks.map((b) => b.text)
  if (chars < NOTICE_CHARS) {
    const headings = [title ?? '', ...view.blocks.filter((b) => b.tag === 'h1').map((b) => b.text)]
    const short = all.filter((line) => line.length < 80).slice(0, 12)
    if (
      linesOf('error', headings) > 0 ||
      (chars < STUB_CHARS && view.blocks.length < 12 && linesOf('error', short) > 0)
    )
      return dropped('error_page', 'an error page or a check for robots')
    if (lines.length > 0 && linesOf('consent', lines) * 2 > lines.length)
      return dropped('cookie_wall', 'a notice of cookies or consent')
  }
  // A menu has several entries: a line or two that are no sentence are nothing that can be named.
  if (all.length <= FEW_LINES && view.totalProse === 0)
    return dropped('not_an_article', 'too short to be an article: no full sentence')
  if (lines.length === 0)
    return view.totalProse === 0
      ? dropped('listing_page', 'a page without sentences: menus, links, names')
      : dropped('not_an_article', 'no paragraph of an article was found')
  if (
    chars < STUB_CHARS &&
    linesOf('wall', all) > 0 &&
    shapes.filter((s) => s.terminal && s.words >= 8).length <= 2
  )
    return dropped('paywall_stub', 'the stub of an article behind a paywall')
  const whole = shapes.reduce((n, s) => (s.terminal && !s.truncated && s.words >= 8 ? n + s.chars : n), 0)
  const prose = shapes.filter((s) => s.words >= 8)
  const teasers = prose.filter((s) => s.truncated).length
  if (teasers >= TEASERS && teasers > prose.length * TEASER_SHARE && whole < ARTICLE_CHARS)
    return dropped('listing_page', 'a list of teasers')
  if (isDigest(view)) return dropped('listing_page', 'openings of articles, each with a link to the rest')
  if (!shapes.some((s) => s.words >= 5) && chars < STUB_CHARS)
    return dropped('listing_page', 'a page without sentences: menus, links, names')
  return null
}
