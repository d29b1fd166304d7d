import type { Block } from '../values/page.ts'
import { isDateLine } from './date-line.ts'

/** In lines below the title: further down another article begins, or a box. */
const BELOW = 4
const LONGEST = 90
/** Words of a person's name; in all capitals they are as often a place or a section. */
const NAME =
  /^(?:(?:Dr|Prof)\.\s)*\p{Lu}\p{Ll}[\p{L}.'’-]*(?:\s(?:van|von|de|der|den|la|le|di|da|del|el|al|bin)(?=\s)|\s\p{Lu}\.)*(?:\s\p{Lu}[\p{Ll}'’][\p{L}'’-]*){1,2}$/u
/** Words that places, sections and labels are made of, and names are not. */
const NO_PERSON =
  /(?<!\p{L})(?:by|von|new|north|south|east|west|northern|southern|upper|lower|united|saint|san|los|las|latest|top|breaking|foreign|photos?|images?|news|live|home|world|local|national|international|guest|special|press|release|politics|business|sports?|opinion|market|life|style|science|health|tech|video|series|print|magazine|key|points?|notes?|posted|published|updated|staff|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|read|more|recent|posts?|häufige|fragen|unsere?|share|open|dialog|anzeige|werbung|thema|themen|artikel|beitrag|kommentare?|leser|politik|wirtschaft|kultur|gesellschaft|wissen|panorama|bad|stadt|land|kreis|am|im|für|und|and|or|the|für|mit|bei|zur?|foto|bild|lesezeit|minuten|min|jetzt|alle|mehr|neue?s?|inicio|portada|noticias|última|economía|política|tweet|teilen|facebook|twitter|whatsapp|google|podcast|radio|tv|blog|redaktion|verlag|gmbh|verein|stiftung|universität|university|institut|institute|group|team|day|week|january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|street|city|park|straße|platz)(?!\p{L})/iu

/**
 * A name alone, or beside nothing but a day, a time or a medium: `Jane Roe`, `Jane Roe | 6 May 2024`,
 * `Jane Roe, Reuters`, `Jane Roe in Berlin`; null for any other line.
 */
export function nameAlone(text: string): string | null {
  if (text.length > LONGEST || /[.!?]$/.test(text)) return null
  const pieces = text.split(/\s*(?:[|•·/–—]|,|\s-\s|;)\s*/).filter((piece) => piece !== '')
  const names: string[] = []
  for (const piece of pieces) {
    const bare = piece.replace(PLACE, '').replace(/\s+\d.*$/u, '')
    if (NAME.test(bare) && !NO_PERSON.test(bare)) names.push(bare)
    else if (!isDateLine(piece) && !TIME.test(piece) && !(names.length > 0 && MEDIUM.test(piece))) return null
  }
  return names.length === 1 ? (names[0] as string) : null
}

const TIME =
  /^(?:\d{1,2}[:.]\d{2}(?:\s?(?:Uhr|h|[ap]\.?m\.?))?|\d+|(?:\d+ )?(?:min(?:uten)?|minutes?)(?: (?:read|lesezeit))?)$/iu
const PLACE = /\s(?:in|aus|from|en|à)\s\p{Lu}[\p{L}\s-]{2,24}$/u
const MEDIUM = /^(?:\p{Lu}[\p{L}&.]*)(?:\s\p{Lu}[\p{L}&.]*){0,2}$/u

/**
 * Who signs in a line of its own right under the title, without a word that says so: beside a day, in the line or next
 * to it, for sections and topics are names of two words too.
 */
export function nameUnder(
  blocks: readonly Block[],
  titleAt: number,
  isBody: (i: number) => boolean,
): string | null {
  const title = blocks[titleAt]?.text ?? ''
  const tellsDay = (i: number): boolean => {
    const text = blocks[i]?.text ?? ''
    return i !== titleAt && !isBody(i) && text.length <= LONGEST && /\d/.test(text) && isDateLine(text)
  }
  for (let i = titleAt + 1; i <= titleAt + BELOW && i < blocks.length && !isBody(i); i += 1) {
    const { text } = blocks[i] as Block
    const name = nameAlone(text)
    if (name === null || title.includes(name)) continue
    const isDated = text.length > name.length + TIME_LENGTH || tellsDay(i - 1) || tellsDay(i + 1)
    if (isDated && !isOfText(name, blocks, isBody)) return name
  }
  return null
}

/** A time or a place beside the name. */
const TIME_LENGTH = 5

/** Topics are made of the words of the text; who writes it is hardly named in it. */
function isOfText(name: string, blocks: readonly Block[], isBody: (i: number) => boolean): boolean {
  const words = name.toLowerCase().split(' ')
  return blocks.some(
    ({ text }, i) => isBody(i) && words.some((word) => word.length > 3 && text.toLowerCase().includes(word)),
  )
}
