import { extract } from '../src/5-extract/extract.ts'
import { annotated } from './claims-gold.ts'
import { match } from './claims-match.ts'
import { disturbances } from './disturbances.ts'
import { goldSets, isMounted } from './gold-article.ts'
import { type Section, table } from './section.ts'

/**
 * How many of the claims that are right stay right where an annotated article is changed in a way that changes no fact.
 * The metric of a disturbance is that part, of all languages together.
 */
export function disturbedSection(): Section {
  const read = goldSets
    .filter(isMounted)
    .flatMap(annotated)
    .map(({ gold, article }) => {
      const rightIn = (text: typeof article): number =>
        match(gold.claims, extract(text).claims, 'strict').counts.right
      return { lang: gold.lang, article, rightIn, right: rightIn(article) }
    })
    .filter(({ right }) => right > 0)
  const langs = [...new Set(read.map(({ lang }) => lang))]
  const kept = disturbances.map(({ name, apply }) => {
    const sums = new Map(langs.map((lang) => [lang, { right: 0, kept: 0 }]))
    for (const { lang, article, rightIn, right } of read) {
      const disturbed = apply(article)
      const sum = sums.get(lang)
      if (disturbed === null || sum === undefined) continue
      sum.right += right
      // A claim more than before is luck, and makes up for none that is lost elsewhere.
      sum.kept += Math.min(right, rightIn(disturbed))
    }
    return { name, sums }
  })
  const part = (sums: readonly { right: number; kept: number }[]): number => {
    const right = sums.reduce((sum, one) => sum + one.right, 0)
    return right === 0 ? 1 : sums.reduce((sum, one) => sum + one.kept, 0) / right
  }
  return {
    title: 'Claims that stay right where an article is disturbed',
    lines: table([
      ['disturbed by', 'all', ...langs],
      ...kept.map(({ name, sums }) => [
        name,
        part([...sums.values()]),
        ...[...sums.values()].map((sum) => (sum.right === 0 ? '–' : part([sum]))),
      ]),
    ]),
    metrics: Object.fromEntries(
      kept.map(({ name, sums }) => [`disturbed.${name.replaceAll(' ', '-')}`, part([...sums.values()])]),
    ),
    skipped: goldSets
      .filter((set) => !isMounted(set))
      .map((set) => `disturbed articles of ${set.name}: not mounted`),
  }
}
