import { type Dropped, dropped } from '../outcome.ts'
import type { Block } from '../values/page.ts'
import { bitsOf } from './page-cues.ts'
import { type Evidence, freeProse, linesWith, tells } from './page-evidence.ts'
import type { Shape } from './shape.ts'
import type { View } from './view.ts'

/** A video's caption; with more than this the video goes with a report. */
const CAPTION = 120
/** The same where the page itself says that it is one of a video. */
const TYPED_CAPTION = 200
const VIDEO = /^(?:VideoObject|og:video)/
const ARTICLE = /Article|BlogPosting/
/** `0:00 / 1:24`, `02:10`. */
const LASTS = /^(?:\d{1,2}:)?\d{1,2}:\d\d(?:\s?\/\s?(?:\d{1,2}:)?\d{1,2}:\d\d)?$/

/** A video with no more than a line or two. */
export function asVideo(e: Evidence): Dropped | null {
  const { chars, lines } = freeProse(e, 0)
  const typed = e.types.some((type) => VIDEO.test(type)) && !e.types.some((type) => ARTICLE.test(type))
  if (chars > (typed ? TYPED_CAPTION : CAPTION) || lines > (typed ? 2 : 1)) return null
  const labels = linesWith(e, bitsOf('media label')).length
  const lasts = e.view.blocks.filter(({ text }) => text.length <= 20 && LASTS.test(text)).length
  const isVideo = typed ? labels + lasts >= 1 : labels >= 2 && lasts >= 1
  return isVideo ? dropped('media_page', 'a video') : null
}

/** `Bild 3 von 12`, `3 / 12`. */
const COUNTER =
  /^(?:\p{L}{3,8}\s?|[图第]\s?)?(\d{1,3})\s?(?:\/|of|von|de|sur|из|张?[，,]?\s?共)\s?(\d{1,3})\s?[张页幅]?$/iu
const LONGEST_COUNTER = 20
const SLIDES = 3
const STEPS = /^(?:Recipe|HowTo)/
/** Under a picture stands a line; what is longer is an article in parts. */
const MOST_A_SLIDE = 120
/** So much prose outside the pictures is an article that they go with. */
const BESIDES = 250

/** Numbered pictures, each with a line. */
export function asGallery(e: Evidence): Dropped | null {
  const { blocks, shapes } = e.view
  // Steps are numbered as pictures are.
  if (e.types.some((type) => STEPS.test(type))) return null
  const counters = countersOf(e.view)
  const [first, last] = [counters[0], counters[counters.length - 1]]
  if (counters.length < SLIDES || first === undefined || last === undefined) return null
  // The number may stand above its picture or below.
  const width = counters.reduce((most, at, n) => Math.max(most, at - (counters[n - 1] ?? at)), 0)
  const kept = new Set(e.kept)
  let [inside, besides] = [0, 0]
  blocks.forEach(({ text }: Block, i) => {
    if (!tells(shapes[i] as Shape)) return
    if (i > first - width && i < last + width) inside += text.length
    else if (kept.has(i)) besides += text.length
  })
  return inside <= counters.length * MOST_A_SLIDE && besides <= BESIDES
    ? dropped('media_page', 'a gallery of pictures')
    : null
}

/** Where the numbers of pictures stand, one after the other, of one whole. */
function countersOf({ blocks, shapes }: View): number[] {
  const found: number[] = []
  let [next, whole] = [1, '']
  blocks.forEach(({ text }, i) => {
    const mayCount = text.length <= LONGEST_COUNTER && (shapes[i] as Shape).digits > 0
    const [, n, of = ''] = mayCount ? (COUNTER.exec(text) ?? []) : []
    if (Number(n) !== next || (whole !== '' && of !== whole) || Number(n) > Number(of)) return
    found.push(i)
    next += 1
    whole = of
  })
  return found
}
