import type { Block } from '../values/page.ts'
import { isByline, namesIn } from './byline.ts'
import { isPerson } from './choose-byline.ts'
import { hasDate, isDateLine, isDayInSigns } from './date-line.ts'
import { signTable } from './letters.ts'
import { isSentence, type Shape } from './shape.ts'

/** Lines that go with an article without being its text. Title comes from elsewhere. */
export type Role =
  | 'byline'
  | 'date line'
  | 'caption'
  | 'credit'
  | 'program code'
  | 'ticker'
  | 'address'
  | 'menu'
  | 'see also'
  | 'page matter'
  | 'page code'
  | 'reading time'
  | 'rule of signs'

/** All of it opens with one of a few signs; the word before one is read backwards, for it would be tried at every word. */
const CAPTION_END =
  /(?=[:：/©|([记])(?:(?<=(?:photo|foto|image|picture|bild|grafik|graphic|credit|фото|источник|图|摄影|©)\s*(?:credit|source|by|courtesy)?\s*)[:：/©|]\s*(?:[^.!?。]|\b\p{Lu}\.){2,70}[.)）]?$|[([](?:photo|foto|image|ap photo|фото)[^)\]]{0,80}[)\]]$|[([][^)\]]{0,40}\b(?:photos?|fotos?|images|shutterstock|unsplash|istock|pixabay|alamy|imago)(?:\.com)?[)\]]$|(?<=\b(?:REUTERS|AFP|AP Photo|EPA|TASS|Xinhua|Getty Images)\s?)\/\s?\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.'-]+){0,3}(?:\s-\s\w+)?\.?[)\]]?$|记者\s?[\u4e00-\u9fff]{2,4}\s?[摄攝][)）]?$|\/\s*(?:getty images|reuters|afp|ap|dpa|shutterstock|unsplash|pixabay)$)/iu
/** Who stands where in the picture: `Ada Berg (left) and Jan Holm`. */
const IN_PICTURE =
  /\((?:left|right|centre|center|l|r|li|re|M|links|rechts|Mitte|v\.\s?l\.|izq|der|слева|справа|в центре|左|右)\.?\)/u
/** `… on the slip © Wire`, `… in the hall / (C) Ada Berg`. */
const OWNER_END = /(?:©|\([cC]\))\s?\p{Lu}[^.!?。]{1,40}(?:\.\w{2,3})?$/u
const OPENING_BRACKETS = signTable('[([（【')
const CREDIT_WHOLE = /^[([（【].{4,200}[)\]）】]$/u
const CREDIT_WORDS =
  /report(?:ing|ed) by|edit(?:ing|ed) by|writing by|编辑|编译|责编|记者|来源|source|with (?:inputs|files)|редактор|redigiert|redaktion|bearbeitet|redacción|editado|édité/iu

/** What a wire tells its desks: `(ATTN: ADDS details in paras 3-4)`. */
const DESK_NOTE = /^[([](?:ATTN|EDS|Eds|NOTE TO EDITORS|EDITORS)\b[^()]{0,160}[)\]]$/
/** A headline says in brackets that there are pictures. */
const HAS_PICTURES = /\p{L} [([](?:PHOTOS?|VIDEOS?|ФОТО|ВИДЕО)[)\]]$/u

const isPicture = (text: string, shape: Shape): boolean =>
  (mayCredit(text, shape) && CAPTION_END.test(text) && !HAS_PICTURES.test(text)) ||
  (shape.bracketed &&
    (OWNER_END.test(text) || (shape.chars <= 200 && shape.sentences <= 1 && IN_PICTURE.test(text))))

/** A picture's credit has a sign between its label and the name, or stands in brackets. */
const mayCredit = (text: string, shape: Shape): boolean =>
  shape.labelled || CREDIT_ENDS[text.charCodeAt(text.length - 1)] === 1
const CREDIT_ENDS = signTable(')]摄攝）')

/** What a line is by its own words; null for text. The order matters: a dated byline is a byline. */
function roleOf(block: Block, shape: Shape): Role | null {
  const { text, tag } = block
  if (tag === 'figcaption' || tag === 'caption') return tag === 'figcaption' ? 'caption' : null
  const matter = pageMatter(block, shape)
  if (matter) return matter
  if (shape.mayBeByline && isByline(text) && !(tag !== null && HEADING.test(tag) && !signs(text)))
    return 'byline'
  if (
    shape.mayHoldDay &&
    (isDated(text, shape.mayHoldMonth) || isMeta(block, shape)) &&
    !isHeadOfTable(block)
  )
    return 'date line'
  if (text.charCodeAt(0) >= 0x4e00 && isDayInSigns(text)) return 'date line'
  if (opensLikeMatter(text, shape)) return shape.phrase === 'related' ? 'see also' : 'page matter'
  if (shape.chars <= 300 && shape.sentences <= 2 && isPicture(text, shape)) return 'caption'
  if (shape.phrase === 'caption' && shape.chars <= 200 && shape.sentences <= 1) return 'caption'
  if (shape.phrase === 'credit' && shape.chars <= 160 && shape.sentences <= 1) return 'credit'
  if (OPENING_BRACKETS[text.charCodeAt(0)] !== 1) return null
  if (DESK_NOTE.test(text)) return 'credit'
  if (CREDIT_WHOLE.test(text) && CREDIT_WORDS.test(text)) return 'credit'
  return null
}

const HEADING = /^h[2-6]$/
/** A heading may open as a byline does: `Of wind and waves` in German, `For peace` in Spanish. */
const signs = (text: string): boolean => /[:：]/.test(text) || namesIn(text).some(isPerson)

/** The role of each block, worked out when it is first asked for: title and text ask for the same ones. */
export function rolesOf(
  blocks: readonly Block[],
  shapes: readonly Shape[],
  tables: Uint8Array | null,
): (i: number) => Role | null {
  const known: (Role | null | undefined)[] = blocks.map(() => undefined)
  return (i) => {
    const there = known[i]
    if (there !== undefined) return there
    const found = roleOf(blocks[i] as Block, shapes[i] as Shape)
    // In a table names stand beside each other as in a menu, prices as in a ticker, months as in a line of date.
    const role = found !== null && tables !== null && tables[i] !== 0 && OF_TABLES.has(found) ? null : found
    known[i] = role
    return role
  }
}

const OF_TABLES: ReadonlySet<Role> = new Set(['menu', 'ticker', 'date line'])

/** Names of a menu beside a day: `Last updated on 7 December 2018 | Tweet | Comments`. */
function isDated(text: string, mayHoldMonth: boolean): boolean {
  if (isDateLine(text, mayHoldMonth)) return true
  if (text.length > LONGEST_DATED || !text.includes(' | ')) return false
  const pieces = text.split(' | ')
  return pieces.some((piece) => isDateLine(piece)) && pieces.every((piece) => piece.split(' ').length <= 7)
}

const LONGEST_DATED = 140

/** `16 May 2019 Jane Roe Networks, Tools 2`: a day with who and under what, in an element that is named for that. */
const isMeta = ({ text, context }: Block, { words, terminal, mayHoldDay, mayHoldMonth }: Shape): boolean =>
  words <= META_WORDS &&
  !terminal &&
  META.test(context[context.length - 1] ?? '') &&
  hasDate(text.slice(0, OPENING), mayHoldDay, mayHoldMonth)

const META_WORDS = 14
const META = /(?:^|[\s_-])(?:meta|byline|dateline|postinfo|posted-on)(?:[\s_-]|$)/
/** A day at the beginning of a line is over by then. */
const OPENING = 30

/** `June 2019   May 2019   June 2018`: three years apart from each other head the columns of a table. */
const isHeadOfTable = ({ text, gaps }: Block): boolean =>
  (gaps ?? 0) >= 2 && (text.match(/\b(?:19|20)\d\d\b/g)?.length ?? 0) >= 3

/** Names parted by bars, arrows or slashes, or Chinese names parted by spaces, with no sentence and few digits. */
function isMenu(text: string, shape: Shape): boolean {
  if (shape.terminal || shape.chars > 250) return false
  if (text.charCodeAt(0) >= 0x4e00 && CHINESE_MENU.test(text)) return true
  if (shape.separators === 0 && !text.includes('::')) return false
  // `The « head » of his office`: quotation marks part nothing.
  const named = text.includes('«') ? text.replace(/[«»]/g, '"') : text
  const pieces = named.split(/\s*[|»›]\s*|\s+[>/•·]\s+|\s+::\s+/).filter((p) => p !== '')
  const arrows = /[»›]|\s>\s/.test(named)
  const short = pieces.every((p) => p.length <= 32 && p.split(' ').length <= 5)
  return pieces.length >= (arrows ? 2 : 3) && short && shape.commas <= 1
}

const CHINESE_MENU = /^(?:[\u4e00-\u9fff]{2,6} ){2,}[\u4e00-\u9fff]{2,6}$/

/** Names or currency signs, each followed by a price and perhaps its change, twice and more, and nothing else: four figures at least. */
const QUOTES =
  /^(?:[\p{L}$€£¥₽&/.\s|-]{1,24}\s?[\d][\d.,\s]*[.,]\d+(?:\s*[(+−-]+\s?[\d.,]+\s*%?\)?)?[\s|]*(?:[A-Z]{3}\b)?\s*){2,}$/u

/** `[ad_1]`, `[gallery ids="4,5"]`: what a plug-in should have put its own in for. */
const SHORTCODE = /^\[\/?[a-z]+(?:_\w+|(?:\s+[\w-]+="[^"\]]*")+)\]$/
/** How often the page was seen: `212 views Economy 0`, `views 264`, `浏览 1820`. */
const COUNTER =
  /^(?:\d[\d.,]*k? (?:views?|reads?|просмотр\p{L}*|Aufrufe|vistas|lecturas)(?!\p{L})|(?:views?|просмотр\p{L}*|Aufrufe|vistas)\s?:?\s?\d[\d.,]*k?$|(?:回复|浏览|阅读)\s?\d+|\d[\d.,]* ?(?:mal|x) (?:gelesen|angesehen|aufgerufen)(?!\p{L}))/iu

/** What a page says of a mistake in its own program. */
const TRACE = /^(?:PHP )?(?:Warning|Notice|Deprecated|Fatal error|Parse error): .* on line \d+$/

const ADDRESS_OPENS = signTable('hw/')
const ADDRESS = /^(?:https?:\/\/|www\.|\/)\S+$/
const LONG_NUMBER = /^\S*\d{8,}\S*$/
const ARROWS = /[▲▼△▽]/
const READING_TIME = /^\d{1,3}[\s-]*(?:min(?:ute)?s?\.?)[\s-]*(?:read|lesezeit)?$/i
const TO_READ =
  /^(?:reading time|lesezeit|lesedauer|tiempo de lectura|temps de lecture|tempo di lettura|czas czytania|leestijd|время чтения)(?!\p{L})/iu
const LETTER_OR_FIGURE = /[\p{L}\p{N}]/u
/** What sets the size of the letters: `- 16px +`. */
const SIZES = /^(?=.*\+)[+\-−↺\s\d]+(?:px|pt)$/u

const PROGRAM =
  /\bfunction\s*\w*\(|\b(?:var|let|const)\s+\w+\s*=|\bwindow\.|\bdocument\.|=>|\$\(|\.push\(|\}\s*[;)]|\{\s*["'\w-]+\s*:/

/** Shapes that no article has, in any language. */
function pageMatter({ text, gaps }: Block, shape: Shape): Role | null {
  if (shape.code > 0.04 && PROGRAM.test(text)) return 'program code'
  const figures = shape.digits * shape.chars
  if (shape.chars < 120 && figures > 0 && (ARROWS.test(text) || (figures > 3 && QUOTES.test(text))))
    return 'ticker'
  const first = text.charCodeAt(0)
  const digit = first >= 48 && first <= 57
  if (digit && READING_TIME.test(text)) return 'reading time'
  if (!digit && shape.words <= 7 && shape.digits > 0 && TO_READ.test(text)) return 'reading time'
  if (!digit && shape.words === 0 && !LETTER_OR_FIGURE.test(text)) return 'rule of signs'
  // The word is the unit of the sizes.
  if (shape.words === 1 && shape.digits > 0 && SIZES.test(text)) return 'rule of signs'
  if (first === 0x5b && SHORTCODE.test(text)) return 'page code'
  if (shape.digits > 0 && shape.words <= 8 && !shape.terminal && COUNTER.test(text)) return 'page matter'
  if (shape.digits > 0 && !shape.terminal && text.includes(' on line ') && TRACE.test(text))
    return 'page code'
  if (ADDRESS_OPENS[first] === 1 && ADDRESS.test(text)) return 'address'
  if (figures > 7 && LONG_NUMBER.test(text)) return 'page code'
  if (isMenu(text, shape)) return 'menu'
  if ((gaps ?? 0) >= 1 && !shape.terminal && shape.digits < 0.1 && shape.words <= ((gaps ?? 0) + 1) * 3)
    return isByline(text) ? null : 'menu'
  return null
}

/**
 * Lines that open with the set phrases of pages. Of 500 pages' judged lines the short ones never were body; a whole
 * sentence may open so by chance, unless a colon sets the phrase apart ("Read also: …").
 */
function opensLikeMatter(text: string, shape: Shape): boolean {
  if (shape.notice && shape.chars <= 300) return true
  if (shape.phrase === null || shape.phrase === 'caption' || shape.phrase === 'credit') return false
  if (shape.chars <= 60) return !isSentence(shape)
  if (shape.phrase === 'related' && shape.chars <= 250 && /^[^:：]{4,40}[:：]/.test(text)) return true
  return shape.chars <= 120 && !shape.terminal
}
