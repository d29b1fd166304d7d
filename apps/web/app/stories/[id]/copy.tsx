import type { StoryMember } from '@factline/schema/contract/story'
import { formatDay } from '../../../lib/day.ts'
import { articleHref } from '../../../lib/links.ts'
import { counted } from '../../../lib/number.ts'
import { changesOf, type Passage, type Piece } from './changes.ts'

const relations: Record<string, string> = {
  same: 'Same text',
  edited: 'Edited',
  truncated: 'Cut',
  spun: 'Reworded',
}

/** A reworded text shares figures and small words with its origin: marked word by word it cannot be read. */
const sideBySide = 'spun'

/** What a copy added and left out: told apart by the line too, not by colour alone. */
export const addedStyle = 'bg-tint decoration-accent underline-offset-[0.2em]'
export const leftOutStyle = 'text-dispute line-through'

/** Shown at once; the rest opens on request. */
const firstPassages = 3

/** Who published a copy: the outlet where it is listed, else the host, else nobody. */
export const outletOf = (member: StoryMember): string | null =>
  member.site === null ? (member.source?.name ?? member.agency) : (member.source?.name ?? member.site)

/** What tells copies of unknown outlets apart: the file that each was scraped into. */
const fileOf = (member: StoryMember): string => member.path.slice(member.path.lastIndexOf('/') + 1)

/** One copy of a story: how it stands to the origin, and in which words. `text` is null where there are too many. */
export function Copy({
  member,
  origin,
  text,
}: {
  member: StoryMember
  origin: string | null
  text: string | null
}) {
  const isReworded = member.relation === sideBySide
  const changes = origin === null || text === null || isReworded ? undefined : changesOf(origin, text)
  return (
    <>
      <Head member={member} relation={relations[member.relation] ?? member.relation} />
      <Kept member={member} isVerbatim={changes?.length === 0} />
      <Numbers member={member} />
      {isReworded && origin !== null && text !== null ? <BothTexts origin={origin} copy={text} /> : null}
      {changes === null ? (
        <p className="mt-2 text-sm text-muted">Too much of it differs to be marked word by word.</p>
      ) : null}
      {changes ? <Passages passages={changes} /> : null}
    </>
  )
}

/** Day, outlet and title of one article of a story. */
export function Head({ member, relation }: { member: StoryMember; relation: string }) {
  const outlet = outletOf(member)
  const isOrigin = member.relation === 'origin'
  return (
    <>
      <p className="text-sm text-muted">
        <span className={isOrigin ? 'font-semibold text-accent' : 'font-semibold text-ink'}>{relation}</span>
        {' · '}
        {member.published === null ? 'undated' : formatDay(member.published)}
        {` · ${outlet ?? fileOf(member)}`}
        {member.agency === null || member.agency === outlet ? '' : ` · credits ${member.agency}`}
      </p>
      <h2 className={`headline mt-1 ${isOrigin ? 'text-2xl' : 'text-xl'}`} lang={member.lang ?? undefined}>
        <a href={articleHref(member.id)} className="no-underline hover:underline">
          {/* What a copy opens with may be the menu of its site: the text itself is that of the origin. */}
          {member.title ?? (isOrigin ? member.opening : 'Without a title')}
        </a>
      </h2>
    </>
  )
}

function BothTexts({ origin, copy }: { origin: string; copy: string }) {
  return (
    <details className="mt-2 max-w-[44rem] text-sm" open>
      <summary>Both texts side by side</summary>
      <div className="mt-2 grid gap-x-6 gap-y-4 sm:grid-cols-2">
        {[
          ['Origin', origin],
          ['This copy', copy],
        ].map(([name, text]) => (
          <div key={name} className="border-l-2 border-rule pl-3">
            <p className="kicker">{name}</p>
            <p className="mt-1 line-clamp-[14] leading-relaxed">{text}</p>
          </div>
        ))}
      </div>
    </details>
  )
}

function Kept({ member, isVerbatim }: { member: StoryMember; isVerbatim: boolean }) {
  const share = Math.round(member.kept * 100)
  const isReworded = member.relation === sideBySide
  const numbers = member.numbers_changed.length === 0 ? ' and every number' : ''
  return (
    <p className="mt-1.5 flex items-center gap-2 text-sm">
      <span aria-hidden="true" className="h-1.5 w-24 shrink-0 bg-rule">
        <span className="block h-full bg-accent" style={{ width: `${share}%` }} />
      </span>
      {isVerbatim ? 'word for word' : `keeps ${share}% of the ${isReworded ? 'wording' : 'text'}${numbers}`}
    </p>
  )
}

function Numbers({ member }: { member: StoryMember }) {
  const changed = member.numbers_changed.filter((number) => number.now !== null)
  const dropped = member.numbers_changed.filter((number) => number.now === null)
  return (
    <>
      {changed.length === 0 ? null : (
        <p className="figures mt-1 text-sm font-semibold text-dispute">
          Numbers changed: {changed.map(({ was, now }) => `${was} became ${now}`).join('; ')}
        </p>
      )}
      {dropped.length === 0 ? null : (
        <p className="figures mt-1 text-sm text-muted">
          {counted(dropped.length, 'number')} left out: {dropped.map(({ was }) => was).join('; ')}
        </p>
      )}
    </>
  )
}

function Passages({ passages }: { passages: readonly Passage[] }) {
  const [first, rest] = [passages.slice(0, firstPassages), passages.slice(firstPassages)]
  if (first.length === 0) return null
  return (
    <div className="mt-2 max-w-[44rem] space-y-2 text-sm">
      <PassageList passages={first} />
      {rest.length === 0 ? null : (
        <details>
          <summary>{counted(rest.length, 'more change')}</summary>
          <div className="mt-2 space-y-2">
            <PassageList passages={rest} />
          </div>
        </details>
      )}
    </div>
  )
}

const PassageList = ({ passages }: { passages: readonly Passage[] }) =>
  passages.map((passage, place) => (
    <p key={place} className="border-l-2 border-rule pl-3 leading-relaxed">
      {passage.map((piece, at) => (
        <Words key={at} piece={piece} />
      ))}
    </p>
  ))

/** Words of a long addition or omission that are shown; whoever wants all of it opens the article. */
const mostWords = 45

function Words({ piece }: { piece: Piece }) {
  if (piece.kind === 'kept') return <span className="text-muted">{piece.text}</span>
  const isLong = piece.words > mostWords
  const text = isLong ? `${piece.text.split(' ').slice(0, mostWords).join(' ')} …` : piece.text.trimEnd()
  const more = isLong ? ` (${piece.words} words)` : ''
  // The line under or through the words ends with them, and not with the space behind.
  const space = isLong || text !== piece.text ? ' ' : ''
  return piece.kind === 'added' ? (
    <>
      <ins className={addedStyle}>
        <span className="sr-only">added: </span>
        {text}
        {more}
      </ins>
      {space}
    </>
  ) : (
    <>
      <del className={leftOutStyle}>
        <span className="sr-only">left out: </span>
        {text}
        {more}
      </del>
      {space}
    </>
  )
}
