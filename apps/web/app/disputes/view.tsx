import type { ObservationRow } from '@factline/schema/contract/observation'
import { counted } from '../../lib/number.ts'
import { tellingDisputes } from '../../lib/telling-disputes.ts'
import { DisputeList } from '../parts/disputes.tsx'

type Props = {
  disputes: readonly ObservationRow[]
  /** How many the archive holds, also beyond those given. */
  total: number
}

/** The page of disputes: those between voices first, apart from them what one voice tells in two ways. */
export function DisputesView({ disputes, total }: Props) {
  const between = tellingDisputes(disputes)
  const within = disputes.filter((o) => !between.includes(o))
  return (
    <>
      <h1 className="headline mt-6 text-3xl sm:text-4xl">In dispute</h1>
      <p className="mt-3 max-w-[44rem]">
        {total === 0
          ? 'No number in the archive is told in two ways that exclude each other.'
          : `${counted(total, 'number')} told in two ways that exclude each other, what most reports say first. Neither is averaged away; behind each stands its sentence.`}
      </p>
      {disputes.length < total ? (
        <p className="mt-2 text-sm text-muted">
          Shown are the {counted(disputes.length, 'latest', 'latest')}.
        </p>
      ) : null}
      <Part of={between} heading="Between independent reports" />
      <Part of={within} heading="Within one report" />
    </>
  )
}

function Part({ of, heading }: { of: readonly ObservationRow[]; heading: string }) {
  if (of.length === 0) return null
  return (
    <section className="mt-8 border-t border-ink pt-2">
      <h2 className="headline text-2xl">{heading}</h2>
      <DisputeList disputes={of} wide />
    </section>
  )
}
