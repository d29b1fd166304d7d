import type { Metadata } from 'next'
import { connection } from 'next/server'
import { allPages } from '../../lib/all-pages.ts'
import { getObservations } from '../../lib/api.ts'
import type { RawParams } from '../[topic]/search-params.ts'
import { Notices, Trouble } from '../parts/trouble.tsx'
import { readPlainParams } from '../search-params.ts'
import { DisputesView } from './view.tsx'

export const metadata: Metadata = { title: 'In dispute' }

/** Every number that is told in two ways. */
export default async function DisputesPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  await connection()
  const notices = readPlainParams(await searchParams)
  const found = await allPages(getObservations, {
    disputed: 'true',
    expand: 'claims',
    sort: '-published',
  })
  if (!found.ok) return <Trouble error={found.error} />
  return (
    <>
      <Notices notices={notices} />
      <DisputesView disputes={found.value.rows} total={found.value.total} />
    </>
  )
}
