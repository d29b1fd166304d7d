import type { Area } from '@factline/schema/vocabulary/areas'
import { people } from './data/people.ts'

const areaOf = new Map<string, Area>()
const shapes: string[] = []
for (const line of people.split('\n')) {
  const [area, names] = line.split(': ')
  if (area === undefined || names === undefined) continue
  for (const name of names.split(', ')) {
    const stem = name.replace('*', '')
    areaOf.set(stem, area)
    shapes.push(name.endsWith('*') ? `${stem}\\p{L}{0,3}` : stem)
  }
}
// The longest first: "Xi Jinping" before "Xi".
const shape = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${shapes.sort((a, b) => b.length - a.length).join('|')})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`,
  'gu',
)
const stems = [...areaOf.keys()].sort((a, b) => b.length - a.length)

/** A head of state or government and the country that acts through them. */
type Person = { readonly start: number; readonly end: number; readonly area: Area }

/** Those whom the stretch names; offsets are into the whole text. */
export function personsIn(text: string, start: number, end: number): Person[] {
  return [...text.slice(start, end).matchAll(shape)].flatMap((hit) => {
    const stem = stems.find((one) => hit[0].startsWith(one))
    const area = stem === undefined ? undefined : areaOf.get(stem)
    const at = start + hit.index
    return area === undefined ? [] : [{ start: at, end: at + hit[0].length, area }]
  })
}
