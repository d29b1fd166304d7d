import type { Block } from '../values/page.ts'
import { hasDate, isDateLine } from './date-line.ts'

/** In lines below the title: further down another article begins, or a box. */
const BELOW = 4
const LONGEST = 90
/** Words of a person's name; in all capitals they are as often a place or a section. */
const NAME =
  /^(?:(?:Dr|Prof)\.\s)*\p{Lu}\p{Ll}[\p{L}.'’-]*(?:\s(?:van|von|de|der|den|la|le|di|da|del|el|al|bin)(?=\s)|\s\p{Lu}\.)*(?:\s\p{Lu}[\p{Ll}'’][\p{L}'’-]*){1,2}$/u
/** Words that places, sections and labels are made of, and names are not. */
const NO_PERSON =
  /(?<!\p{L})(?:link|copied|kopieren|comments|view|recipes?|rezepte?|editor|political|by|von|new|north|south|east|west|northern|southern|upper|lower|united|saint|san|los|las|latest|top|breaking|foreign|photos?|images?|news|live|home|world|local|national|international|guest|special|press|release|politics|business|sports?|opinion|market|life|style|science|health|tech|video|series|print|magazine|key|points?|notes?|posted|published|updated|staff|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|read|more|recent|posts?|häufige|fragen|unsere?|share|open|dialog|anzeige|werbung|thema|themen|artikel|beitrag|kommentare?|leser|politik|wirtschaft|kultur|gesellschaft|wissen|panorama|bad|stadt|land|kreis|am|im|für|und|and|or|the|für|mit|bei|zur?|foto|bild|lesezeit|minuten|min|jetzt|alle|mehr|neue?s?|inicio|portada|noticias|última|economía|política|tweet|teilen|facebook|twitter|whatsapp|google|podcast|radio|tv|blog|redaktion|verlag|gmbh|verein|stiftung|universität|university|institut|institute|group|team|day|week|january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|street|city|park|straße|platz)(?!\p{L})/iu

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

/** In lines below the title: pictures, buttons and a lead stand between it and who signs. */
const DOWN = 12
/** The lead, and no paragraph more. */
const PARAGRAPHS = 1
/** Lines between a name and its day. */
const TO_DAY = 2
/** `Posted on 5 May 2024 by sailor9 | 3 comments`: beside a day even the name of an account is one. */
const SIGNED_DAY =
  /(?:^|[\s·|—–/-])(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|przez)\s+(\p{L}[\p{L}\d._-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3})(?=\s*(?:$|[|·—–/,(]|-\s|\d|am\s|in\s|on\s|um\s|at\s|à\s|\p{Lu}?\p{L}+\s\p{Lu}?[Kk]om|[Kk]omm|[Cc]omm|[Ll]eave|[Hh]interl))/u

/** `3 May 2024 Jane Roe Markets`: what stands behind the day or the time. */
const BEHIND_DAY =
  /(?:(?:19|20)\d\d|\d{1,2}[:.]\d{2}(?:\sUhr)?)\s*[|·•–—-]?\s*(\p{Lu}\p{Ll}[\p{L}'’-]+\s\p{Lu}\p{Ll}[\p{L}'’-]+(?:\s\p{Lu}\p{Ll}[\p{L}'’-]+(?=\s*(?:$|[|·•–—\d])))?)(?=\s|$)/u

/** Who signs in a line that tells the day. */
function besideDay(text: string): string | null {
  const signed = SIGNED_DAY.exec(text)?.[1]
  if (signed !== undefined) return signed
  const pieces = text.split(/\s+[|·•–—-]\s+/)
  const names = pieces.filter((piece) => NAME.test(piece) && !NO_PERSON.test(piece))
  if (pieces.length > 1 && names.length === 1) return names[0] as string
  const behind = BEHIND_DAY.exec(text)?.[1]
  return behind !== undefined && !NO_PERSON.test(behind) ? behind : null
}

/**
 * Bare text: who signs below the title, above the second paragraph: a name alone beside a day or a few lines from it,
 * or behind its small word in the line of the day.
 */
export function nameBelow(
  blocks: readonly Block[],
  titleAt: number,
  isBody: (i: number) => boolean,
): string | null {
  const textAt = (i: number): string => blocks[i]?.text ?? ''
  const tellsDay = (i: number): boolean => {
    const text = textAt(i)
    return i !== titleAt && text.length <= LONGEST && /\d/.test(text) && !isBody(i) && isDateLine(text)
  }
  const isNearDay = (i: number): boolean => {
    for (let k = i - TO_DAY; k <= i + TO_DAY; k += 1) if (k !== i && tellsDay(k)) return true
    return false
  }
  let paragraphs = 0
  for (let i = titleAt + 1; i <= titleAt + DOWN && i < blocks.length; i += 1) {
    if (isBody(i)) paragraphs += 1
    if (paragraphs > PARAGRAPHS) return null
    const text = textAt(i)
    if (isBody(i) || text.length > LONGEST) continue
    const signed = /\d/.test(text) && hasDate(text, true) ? besideDay(text) : null
    if (signed !== null) return signed
    const name = nameAlone(text)
    if (name === null || textAt(titleAt).includes(name)) continue
    if (text.length > name.length + TIME_LENGTH && /\d/.test(text)) return name
    if (isNearDay(i) && !isOfText(name, blocks, isBody)) return name
  }
  return null
}
