import type { ClaimRow } from '@factline/schema/contract/claim'
import type { StoryDetail, StoryMember } from '@factline/schema/contract/story'
import { claimWords } from '../../../lib/claim-words.ts'
import { formatDay } from '../../../lib/day.ts'
import { articleHref, claimAnchor } from '../../../lib/links.ts'
import { counted } from '../../../lib/number.ts'

/** A story's page: one voice, however many articles carry it. */
export function StoryView({ story, claims }: { story: StoryDetail; claims: readonly ClaimRow[] }) {
  return (
    <>
      <p className="kicker mt-6">Story · {counted(story.articles, 'article')}, counted as one report</p>
      <h1 className="headline mt-2 max-w-[52rem] text-3xl sm:text-4xl">
        {story.title ?? story.members.find((member) => member.title !== null)?.title ?? 'Untitled story'}
      </h1>
      <div className="mt-8 grid gap-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <ol className="border-l border-rule">
          {story.members.map((member) => (
            <Member key={member.id} member={member} />
          ))}
        </ol>
        <aside className="text-sm">
          <section className="border-t border-ink pt-2">
            <h2 className="headline text-xl">{counted(story.claims, 'claim')} of the origin</h2>
            <ul className="mt-3 space-y-2">
              {claims.map((claim) => (
                <li key={claim.id}>
                  <a href={articleHref(claim.source.article, claimAnchor(claim.id))}>{claimWords(claim)}</a>
                </li>
              ))}
            </ul>
          </section>
        </aside>
      </div>
    </>
  )
}

const relations: Record<string, string> = {
  origin: 'Origin: the earliest known copy',
  same: 'Same text',
  edited: 'Edited copy',
  truncated: 'Cut copy',
  spun: 'Rewritten copy',
}

const fileName = (path: string): string => path.split('/').at(-1) ?? path

function Member({ member }: { member: StoryMember }) {
  const origin = member.relation === 'origin'
  const changed = member.numbers_changed.filter((n) => n.now !== null)
  const left = member.numbers_changed.filter((n) => n.now === null)
  return (
    <li className="relative pb-7 pl-6">
      <span
        aria-hidden="true"
        className={`absolute top-1.5 -left-[0.4375rem] size-3.5 rounded-full border-2 ${origin ? 'border-accent bg-accent' : 'border-muted bg-paper'}`}
      />
      <p className="text-sm text-muted">
        {member.published === null ? 'Undated' : formatDay(member.published)}
        {member.site === null ? '' : ` · ${member.site}`} · {relations[member.relation] ?? member.relation}
        {origin ? '' : `, keeps ${Math.round(member.kept * 100)}% of the text`}
      </p>
      <h2 className={`headline mt-1 ${origin ? 'text-2xl' : 'text-xl'}`}>
        <a href={articleHref(member.id)} className="no-underline hover:underline">
          {member.title ?? `Untitled (${fileName(member.path)})`}
        </a>
      </h2>
      {changed.length === 0 ? null : (
        <p className="mt-1 text-sm text-dispute">
          Numbers changed: {changed.map((n) => `${n.was} became ${n.now}`).join('; ')}
        </p>
      )}
      {left.length === 0 ? null : (
        <p className="mt-1 text-sm text-muted">Numbers left out: {left.map((n) => n.was).join('; ')}</p>
      )}
    </li>
  )
}
