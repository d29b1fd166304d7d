import { type Area, areaName } from './areas.ts'
import { isSymmetric, type Measure, measures } from './measures.ts'
import { periodWords } from './period.ts'
import { type Product, products } from './products.ts'
import { bases } from './qualifiers.ts'
import { type Unit, unitName } from './units.ts'

/**
 * series = measure × product × area × partner × unit × detail.
 * The series of a change also names what it is compared with (`basis`) and what changed (`of`): growth in dollars
 * and growth in tonnes are two series.
 */
export type Series = {
  readonly measure: Measure
  readonly product: Product
  readonly area: Area
  readonly partner: Area
  readonly unit: Unit
  readonly basis: string | null
  readonly of: Unit | null
  readonly detail: string | null
}

/** Area and partner as stored: in alphabetical order where the measure is symmetric. */
export function orderedPair(measure: Measure, area: Area, partner: Area): [Area, Area] {
  return isSymmetric(measure) && partner < area ? [partner, area] : [area, partner]
}

/**
 * The stable id of a series, fit for a path: `turnover.goods.CN.RU.USD`, `price.crude_oil.RU.WORLD.USD~bbl.urals`,
 * `exports.goods.CN.RU.percent-yoy-USD`. The slash of a unit is written `~`.
 */
export function seriesId(s: Series): string {
  const change =
    s.basis === null && s.of === null ? '' : `-${part(s.basis ?? 'unsaid')}${s.of === null ? '' : `-${s.of}`}`
  const fields = [s.measure, s.product, s.area, s.partner, `${s.unit}${change}`]
  if (s.detail !== null) fields.push(slug(s.detail))
  return fields.join('.').replaceAll('/', '~')
}

const part = (basis: string): string => basis.replaceAll('/', '~')

/** Spelling variants of one detail ("Power of Siberia", "Power-of-Siberia") share a slug, and so a series. */
const slug = (detail: string): string =>
  detail
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'other'

/** A series in words: "Trade turnover: goods, China–Russia, US dollars". */
export function seriesLabel(s: Series): string {
  const { label } = measures[s.measure]
  const product = products[s.product].label.toLowerCase()
  const subject = s.detail === null ? product : `${product} (${s.detail})`
  const change =
    s.basis === null && s.of === null ? '' : `, change${s.basis === null ? '' : ` ${basisWords(s.basis)}`}`
  return `${label}: ${subject}, ${pairWords(s)}${change}, ${unitName(s.unit)}`
}

/** Who trades with whom: "China–Russia" where the measure is symmetric, "China to Russia", "Russia from China". */
export function pairWords({ measure, area, partner }: Pick<Series, 'measure' | 'area' | 'partner'>): string {
  const [here, there] = [areaName(area), areaName(partner)]
  if (isSymmetric(measure)) return `${here}–${there}`
  if (partner === 'WORLD') return here
  const links: Partial<Record<Measure, string>> = {
    exports: 'to',
    imports: 'from',
    balance: 'with',
    destination_rank: 'to',
    capacity: 'to',
  }
  return `${here} ${links[measure] ?? 'from'} ${there}`
}

const basisWords = (basis: string): string =>
  basis in bases ? bases[basis as keyof typeof bases] : `against ${periodWords(basis)}`
