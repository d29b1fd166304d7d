import { type Outcome, kept } from '../outcome.ts'
import type { Cleaned, Dropped } from '../values/cleaned.ts'
import type { Block, Page } from '../values/page.ts'
import { creditedAgency } from './agency.ts'
import { dropApart } from './apart.ts'
import { assemble } from './assemble.ts'
import { keepBehindTitle } from './behind-title.ts'
import { chooseByline } from './choose-byline.ts'
import { certaintyOf } from './certainty.ts'
import { dropComments, keepLists } from './wholes.ts'
import { dropAbouts, dropIslands } from './islands.ts'
import { keepMarkedHeadings } from './headings.ts'
import { aboveTitle, mendEdges } from './edges.ts'
import { languagesOf } from './lang.ts'
import { hits, type LearnedBoilerplate, recurrence } from './learn.ts'
import { scoreBlocks } from './model.ts'
import { whyNoArticle } from './not-article.ts'
import { dropNoticeBoxes } from './notice-boxes.ts'
import { dropDisclosures } from './disclosures.ts'
import { dropLoneEnd } from './lone-end.ts'
import { dropOthers } from './others.ts'
import { prepare } from './prepare.ts'
import { dropSaidTwice } from './said-twice.ts'
import { isSentence, type Shape } from './shape.ts'
import { stampsOf } from './stamps.ts'
import { dropTeasers } from './teasers.ts'
import { dropThreads } from './threads.ts'
import { dropUnderHeadings } from './under-headings.ts'
import type { View } from './view.ts'

/** F1 on the fitted pages is flat from 0.45 to 0.6 (within 0.003): there, leaving out a doubtful line is preferred. */
const LIKELY = 0.55

/**
 * The article in a page: what is left when title, byline, captions, dates and all that is not the article are out.
 * Every block that goes is listed with the rule that removed it.
 * @param learned lines known to recur on the site or in the call
 */
export function clean(page: Page, learned?: LearnedBoilerplate): Outcome<Cleaned> {
  const { view, title, lead } = prepare(page)
  const { rules, certainty } = judge(view, learned)
  const { keptBlocks, bylines, credits, out } = sorted(view, rules)
  const { text, paragraphs } = assemble(view, keptBlocks)
  const why = whyNoArticle(page, view, keptBlocks, title.title)
  if (why) return why
  return kept({
    title: title.title,
    byline: chooseByline(
      page,
      view.blocks,
      bylines,
      title.at,
      (i) => rules[i] === null && isSentence(view.shapes[i] as Shape),
    ),
    agency: creditedAgency([
      text.slice(0, 160),
      ...credits,
      text.slice(-120),
      ...out.slice(-12).map((d) => d.text),
    ]),
    text,
    ...languagesOf(text, paragraphs),
    dropped: out,
    certainty,
    stamps: stampsOf(page, view, keptBlocks, lead),
  })
}

type Sorted = {
  readonly keptBlocks: readonly number[]
  readonly bylines: readonly number[]
  /** The words of the lines that may credit an agency. */
  readonly credits: readonly string[]
  readonly out: readonly Dropped[]
}

/** What stays and what goes, and what of it says who wrote. */
function sorted(view: View, rules: readonly (string | null)[]): Sorted {
  const [keptBlocks, bylines]: [number[], number[]] = [[], []]
  const [credits, out]: [string[], Dropped[]] = [[], []]
  for (let i = 0; i < rules.length; i += 1) {
    const rule = rules[i] as string | null
    if (rule === null) {
      keptBlocks.push(i)
      continue
    }
    const { line, text } = view.blocks[i] as Block
    out.push({ line, rule, text })
    if (rule === 'byline') bylines.push(i)
    if (rule === 'byline' || rule === 'credit' || rule === 'date line') credits.push(text)
  }
  return { keptBlocks, bylines, credits, out }
}

type Judged = { readonly rules: readonly (string | null)[]; readonly certainty: number }

/** The rule that removes each block, null for those that stay, and how sure the choice is. */
function judge(view: View, learned: LearnedBoilerplate | undefined): Judged {
  const { chance, against } = scoreBlocks(view)
  const counts = learned && !isReprint(view, learned) ? learned : undefined
  const rules = view.blocks.map((_block, i) => ruleFor(view, i, counts))
  const byScore = rules.map((rule, i) => rule === null && (chance[i] as number) < LIKELY)
  byScore.forEach((out, i) => {
    if (out) rules[i] = against(i)
  })
  if (!rules.includes(null)) keepBestRun(view, rules, byScore, chance)
  if (view.kind === 'text') {
    mendEdges(view, rules, byScore, chance)
    dropApart(view, rules, chance)
    dropIslands(view, rules)
    dropAbouts(view, rules)
    dropThreads(view, rules)
    dropOthers(view, rules)
    dropDisclosures(view, rules)
    dropLoneEnd(view, rules, chance)
  } else {
    aboveTitle(view, rules)
    keepLists(view, rules, byScore, chance)
    keepMarkedHeadings(view, rules, byScore, chance)
    dropComments(view, rules)
    dropUnderHeadings(view, rules)
    dropNoticeBoxes(view, rules)
  }
  dropTeasers(view, rules)
  keepBehindTitle(view, rules, byScore)
  dropSaidTwice(view, rules)
  return { rules, certainty: certaintyOf(view, rules, byScore, chance) }
}

/** Where nothing passes, the prose of the best run is a better answer than none, if it is not plainly something else. */
const LEAST_LIKELY = 0.15

function keepBestRun(
  view: View,
  rules: (string | null)[],
  byScore: readonly boolean[],
  chance: Float64Array,
): void {
  for (let i = view.run[0]; i < view.run[1]; i += 1)
    if (byScore[i] && (view.prose[i] as number) > 0 && (chance[i] as number) >= LEAST_LIKELY) rules[i] = null
}

/** Where most of the prose stands on other pages too, the page is a reprint of theirs: nothing can be told from that. */
function isReprint(view: View, learned: LearnedBoilerplate): boolean {
  let known = 0
  view.blocks.forEach(({ text }, i) => {
    if ((view.prose[i] as number) > 0 && hits(learned, text) > 0) known += view.prose[i] as number
  })
  return known > view.totalProse / 2
}

/** What a block is by its own words or by other pages, whatever its score. */
function ruleFor(view: View, i: number, learned: LearnedBoilerplate | undefined): string | null {
  const block = view.blocks[i] as Block
  if (i === view.titleAt || (view.titleLike[i] as number) > 0.9) return 'title'
  const pages = recurrence(learned, block.text)
  if (pages > 0) return `stands on ${Math.round(pages)} of ${Math.round(learned?.pages ?? 0)} pages`
  return view.roleAt(i)
}
