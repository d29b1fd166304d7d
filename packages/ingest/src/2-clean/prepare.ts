import type { Stamp } from '../values/cleaned.ts'
import type { Page } from '../values/page.ts'
import { flatTables } from './flat-tables.ts'
import { withoutGlosses } from './glosses.ts'
import { leadStamp } from './lead-stamp.ts'
import { joinLinks } from './link-lines.ts'
import { bestRun } from './prose-runs.ts'
import { repeated } from './repeats.ts'
import { rolesOf } from './roles.ts'
import { shapesOf } from './shape.ts'
import { sharedWords } from './shared-words.ts'
import { type Title, chooseTitle } from './title.ts'
import { bodyPlace, titlePage } from './title-page.ts'
import { unwrap } from './unwrap.ts'
import { type View, viewOf } from './view.ts'

/** A page ready for judging: its leading stamp cut off, lines cut by width put together, laid out as a view. */
export function prepare(page: Page): {
  readonly view: View
  readonly title: Title
  readonly lead: Stamp | null
} {
  let blocks = withoutGlosses(page.blocks)
  // A scrap of the menu may stand above the stamp, an article does not.
  const at = blocks.slice(0, 3).findIndex((b) => leadStamp(b.text) !== null)
  const first = blocks[at]
  const found = first ? leadStamp(first.text) : null
  if (first && found) {
    const rest = found.rest === '' ? [] : [{ ...first, text: found.rest }]
    blocks = [...blocks.slice(0, at), ...rest, ...blocks.slice(at + 1)]
  }
  if (page.kind === 'text') blocks = unwrap(joinLinks(blocks))
  const shapes = shapesOf(blocks.map((b) => b.text))
  const tables = page.kind === 'text' ? flatTables(blocks, shapes) : null
  const roleAt = rolesOf(blocks, shapes, tables)
  const [run, repeats] = [bestRun(blocks), repeated(blocks, shapes)]
  const place = page.kind === 'text' ? bodyPlace(blocks, shapes, roleAt, run) : null
  const words = sharedWords(shapes, run, place?.body ?? null)
  const title = chooseTitle(page, blocks, () => titlePage(blocks, shapes, roleAt, place, words, repeats))
  const lead =
    first && found ? { where: 'lead' as const, source: null, line: first.line, text: found.stamp } : null
  return { view: viewOf(page, blocks, shapes, roleAt, title, tables, run, repeats, words), title, lead }
}
