import type { SeriesRow } from '@factline/schema/contract/series'
import { areaName } from '@factline/schema/vocabulary/areas'
import { isSymmetric, measureCodes, measures } from '@factline/schema/vocabulary/measures'
import { productCodes, products, type Topic } from '@factline/schema/vocabulary/products'
import { kindCodes } from '@factline/schema/vocabulary/qualifiers'
import { kindOf } from '../../lib/series-choice.ts'
import { type Filters, kindLabels, noFilters } from './search-params.ts'

type Choice = readonly [code: string, label: string]

/** The filters of a desk as a plain form: it sends them in the address, with scripts or without. Only what is known can be chosen. */
export function FilterForm({
  topic,
  filters,
  all,
}: {
  topic: Topic
  filters: Filters
  all: readonly SeriesRow[]
}) {
  const areas = new Set(all.flatMap((s) => (isSymmetric(s.measure) ? [s.area, s.partner] : [s.area])))
  const partners = new Set(all.flatMap((s) => (isSymmetric(s.measure) ? [s.area, s.partner] : [s.partner])))
  const known = {
    measures: new Set(all.map((s) => s.measure)),
    products: new Set(all.map((s) => s.product)),
    kinds: new Set(all.map(kindOf)),
  }
  const narrowed = JSON.stringify(filters) !== JSON.stringify(noFilters)
  return (
    <form
      action={`/${topic}`}
      method="get"
      className="mt-4 flex flex-wrap items-end gap-x-3 gap-y-3 text-sm"
      aria-label="Filters"
    >
      <Select name="area" label="Country" value={filters.area} choices={named(areas, filters.area)} />
      <Select
        name="partner"
        label="With"
        value={filters.partner}
        choices={named(partners, filters.partner)}
      />
      <Select
        name="product"
        label="Product"
        value={filters.product}
        choices={productCodes
          .filter((c) => known.products.has(c) || c === filters.product)
          .map((c) => [c, products[c].label])}
      />
      <Select
        name="measure"
        label="Measure"
        value={filters.measure}
        choices={measureCodes
          .filter((c) => known.measures.has(c) || c === filters.measure)
          .map((c) => [c, measures[c].label])}
      />
      <Select
        name="kind"
        label="Kind"
        value={filters.kind}
        all="All but changes"
        choices={kindCodes
          .filter((c) => known.kinds.has(c) || c === filters.kind)
          .map((c) => [c, kindLabels[c]])}
      />
      <Year name="from" label="From year" value={filters.from} />
      <Year name="to" label="To year" value={filters.to} />
      <div className="flex items-center gap-x-3">
        <label className="flex min-h-9 items-center gap-1.5">
          <input
            type="checkbox"
            name="disputed"
            value="true"
            defaultChecked={filters.disputed}
            className="size-4 accent-accent"
          />
          Disputed only
        </label>
        <button type="submit" className="min-h-9 cursor-pointer bg-ink px-4 font-semibold text-paper">
          Show
        </button>
        {narrowed ? (
          <a href={`/${topic}`} className="py-2">
            Show all
          </a>
        ) : null}
      </div>
    </form>
  )
}

/** Areas by their names; one that was asked for stands among them also where nothing is known of it. */
const named = (codes: ReadonlySet<string>, chosen: string | null): Choice[] =>
  [...new Set([...codes, ...(chosen === null ? [] : [chosen])])]
    .map((code): Choice => [code, areaName(code)])
    .sort((a, b) => a[1].localeCompare(b[1], 'en'))

type SelectProps = {
  name: string
  label: string
  value: string | null
  choices: readonly Choice[]
  all?: string
}

function Select({ name, label, value, choices, all = 'All' }: SelectProps) {
  return (
    <label className="min-w-[8.75rem] flex-1 sm:max-w-44">
      <span className="block text-xs font-semibold text-muted">{label}</span>
      <select
        name={name}
        defaultValue={value ?? ''}
        key={value}
        className="min-h-9 w-full truncate border border-muted bg-card pr-1 pl-2 text-ink"
      >
        <option value="">{all}</option>
        {choices.map(([code, words]) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

function Year({ name, label, value }: { name: string; label: string; value: number | null }) {
  return (
    <label className="w-18">
      <span className="block text-xs font-semibold text-muted">{label}</span>
      <input
        name={name}
        defaultValue={value ?? ''}
        key={value}
        inputMode="numeric"
        pattern="(19|20)[0-9]{2}"
        title="A year, such as 2023"
        className="figures min-h-9 w-full border border-muted bg-card px-2 text-ink"
      />
    </label>
  )
}
