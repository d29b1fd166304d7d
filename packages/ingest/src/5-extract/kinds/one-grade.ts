import { perView, type View } from '../bind/view.ts'
import type { Draft } from '../claims/draft.ts'
import type { Company } from '../frames/frame.ts'
import { companyOf } from '../frames/named.ts'

/** Sentences that say what a report of a price is on. */
const opening = 2

/**
 * "Urals averaged $56.58 in January-August. In August the average price was $74": in a text on one grade, prices are of it where
 * no other is named.
 */
export function oneGrade(
  drafts: readonly Draft[],
  title: View | null,
  views: readonly View[],
): readonly Draft[] {
  const grade = gradeOf(title, views)
  const first = drafts.find(isPrice)
  if (grade === null || first?.detail !== grade.name) return drafts
  return drafts.map((draft) => {
    const view = views[draft.sentence]
    return isPrice(draft) &&
      draft.detail === null &&
      draft.area === 'WORLD' &&
      (draft.partner === 'WORLD' || draft.partner === grade.area) &&
      view !== undefined &&
      gradesIn(view).every((one) => one.name === grade.name)
      ? { ...draft, partner: grade.area, detail: grade.name, why: [...draft.why, `of ${grade.name}`] }
      : draft
  })
}

const isPrice = ({ measure, product }: Draft): boolean => measure === 'price' && product === 'crude_oil'

const gradesIn = perView((view): readonly Company[] =>
  view.items.flatMap((item) => companyOf(item) ?? []).filter((one) => one.sector === 'grade'),
)

/** The one grade that title and opening name. */
function gradeOf(title: View | null, views: readonly View[]): Company | null {
  const [grade, ...others] = [...(title === null ? [] : [title]), ...views.slice(0, opening)].flatMap(
    gradesIn,
  )
  return grade === undefined || others.some((one) => one.name !== grade.name) ? null : grade
}
