import type { ClaimRow } from '@factline/schema/contract/claim'
import type { StoryDetail } from '@factline/schema/contract/story'
import { claimWords } from '../../../lib/claim-words.ts'
import { articleHref, claimAnchor } from '../../../lib/links.ts'
import { counted } from '../../../lib/number.ts'
import { addedStyle, Copy, Head, leftOutStyle, outletOf } from './copy.tsx'
import { Related } from './related.tsx'

/** A story's page: one voice, however many articles carry it. `texts` has those of the articles that are compared. */
export function StoryView({
  story,
  claims,
  texts,
}: {
  story: StoryDetail
  claims: readonly ClaimRow[]
  texts: ReadonlyMap<string, string>
}) {
  const origin = texts.get(story.origin) ?? null
  const inOrder = claims.toSorted((a, b) => a.value_span[0] - b.value_span[0])
  return (
    <>
      <p className="kicker mt-6">Story · {counted(story.articles, 'article')}, counted as one report</p>
      <h1 className="headline mt-2 max-w-[52rem] text-3xl sm:text-4xl">{story.title ?? story.opening}</h1>
      <p className="mt-3 max-w-[44rem]">{inShort(story)}</p>
      {story.members.some((member) => member.id !== story.origin && member.relation !== 'spun') ? (
        <p className="mt-1 text-sm text-muted">
          In the copies, <ins className={addedStyle}>words like these</ins> were added and{' '}
          <del className={leftOutStyle}>words like these</del> left out. Case, spacing and punctuation are not
          compared.
        </p>
      ) : null}
      <div className="mt-8 grid items-start gap-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <ol className="border-l border-rule">
          {story.members.map((member) => (
            <li key={member.id} className="relative pb-7 pl-6">
              <span
                aria-hidden="true"
                className={`absolute top-1.5 -left-[0.4375rem] size-3.5 rounded-full border-2 ${member.id === story.origin ? 'border-accent bg-accent' : 'border-muted bg-paper'}`}
              />
              {member.id === story.origin ? (
                <>
                  <Head member={member} relation="Origin: the earliest known copy" />
                  {origin === null ? null : <OriginText text={origin} lang={member.lang} />}
                </>
              ) : (
                <Copy member={member} origin={origin} text={texts.get(member.id) ?? null} />
              )}
            </li>
          ))}
        </ol>
        <aside className="text-sm">
          <section className="border-t border-ink pt-2">
            <h2 className="headline text-xl">{counted(story.claims, 'claim')} of the origin</h2>
            <ul className="mt-3 space-y-2">
              {inOrder.map((claim) => (
                <li key={claim.id}>
                  <a href={articleHref(claim.source.article, claimAnchor(claim.id))}>{claimWords(claim)}</a>
                </li>
              ))}
            </ul>
          </section>
        </aside>
      </div>
      <Related related={story.related} />
    </>
  )
}

/** What a reader wants to know first: whose report it is, and whether its copies can be trusted to say the same. */
function inShort(story: StoryDetail): string {
  const copies = story.members.filter((member) => member.id !== story.origin)
  const outlets = new Set(story.members.flatMap((member) => outletOf(member) ?? []))
  const changed = copies.filter((copy) => copy.numbers_changed.some((number) => number.now !== null)).length
  const voice = story.owner === null ? '' : ` The voice is that of ${story.owner}.`
  if (copies.length === 0) return `No other article in the archive carries this text.${voice}`
  const kinds = manners.flatMap(([relation, words]) => {
    const count = copies.filter((copy) => copy.relation === relation).length
    return count === 0 ? [] : [copies.length === 1 ? words : `${count} ${words}`]
  })
  const numbers = changed === 0 ? 'No number was changed.' : `${changed} of them changed a number.`
  return `${counted(copies.length, 'copy', 'copies')}${outlets.size < 2 ? '' : `, ${outlets.size} outlets in all`}: ${kinds.join(', ')}. ${copies.length === 1 && changed === 1 ? 'It changed a number.' : numbers}${voice}`
}

const manners = [
  ['same', 'with the same text'],
  ['edited', 'edited'],
  ['truncated', 'cut'],
  ['spun', 'reworded'],
] as const

function OriginText({ text, lang }: { text: string; lang: string | null }) {
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '')
  return (
    <details className="mt-2 max-w-[44rem] text-sm" lang={lang ?? undefined}>
      <summary>Read its text</summary>
      <div className="mt-2 space-y-2">
        {paragraphs.map((line, place) => (
          <p key={place}>{line}</p>
        ))}
      </div>
    </details>
  )
}
