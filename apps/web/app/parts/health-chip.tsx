import { connection } from 'next/server'
import { getSummary } from '../../lib/api.ts'
import { ago } from '../../lib/day.ts'
import { counted } from '../../lib/number.ts'

/** One line on the state of the archive, on every page: how much is in it and when the last article came in. */
export async function HealthChip() {
  await connection()
  const answer = await getSummary()
  if (!answer.ok) {
    return (
      <span className="font-semibold text-dispute" role="status">
        <span aria-hidden="true">▲ </span>API does not answer
      </span>
    )
  }
  const { articles, stories, last_stored } = answer.value.data
  if (last_stored === null) return <span className="text-muted">Archive is empty</span>
  return (
    <span className="figures text-muted">
      <span aria-hidden="true" className="mr-1 inline-block size-2 rounded-full bg-accent" />
      Last article <time dateTime={last_stored}>{ago(last_stored, Date.now())}</time>,{' '}
      {counted(articles, 'article')} in {counted(stories, 'story', 'stories')}
    </span>
  )
}
