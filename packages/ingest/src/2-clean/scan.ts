import * as letters from './letters.ts'
import stopWords from './stop-words.json' with { type: 'json' }
import * as marked from './word-marks.ts'

/** What is imported is looked up anew at every sign, what is named here once for all: a tenth of the walk. */
const { SIGNS, LEAST_LETTER, CLASS, FIRST_HASH, hashOn, isUnlisted, signTable } = letters
const { CAPITAL, WIDE, OTHER, DIGIT, COMMA, STOP, BAR, CODE, SPACE } = letters
const { SMALL_WORD, CONTACT_WORD, NOTICE_WORD, CUE_WORD, marksOf, mayBeMonth } = marked

const SMALL_SIGNS = signTable(stopWords.zh.replaceAll(' ', ''))

/** What one walk over the code units of a line counts. There is one for all lines: it holds until the next is walked. */
export type Scan = {
  digits: number
  upper: number
  capitals: number
  commas: number
  /** Signs that end a sentence, and how many of them do: a capital, a figure or nothing follows. */
  stops: number
  sentences: number
  code: number
  /** Ideograms and kana, and the commonest small ones of Chinese. */
  wide: number
  smallSigns: number
  /** Bars, arrows and slashes, and dashes between spaces. */
  separators: number
  words: number
  /** Words of a script whose small words are not listed. */
  unlisted: number
  smallWords: number
  /** Numbers of the first five letters of each long word; of Chinese and Japanese, of pairs of signs. */
  stems: readonly number[]
  /** A word or sign of addresses, links and telephones is there. */
  contact: boolean
  /** One of `: ： / | ©` is there. */
  labelled: boolean
  /** `(` or `©` is there. */
  bracketed: boolean
  /** Figures joined as in dates and times, or what may be a month: without these no pattern finds a day. */
  mayHoldDay: boolean
  mayHoldMonth: boolean
  /** Numbers of words that a notice may hold. */
  hints: readonly number[]
  /** A word by which a cue of a page that is no article is looked up, or a Chinese sign, is there. */
  cued: boolean
}

const STEM_LETTERS = 5
const MONTH_LETTERS = 3
/** At most so far from the figure of its day a month stands: behind it in `5th. de mayo`, before it in `May., 5`. */
const MONTH_BEHIND = 10
const MONTH_BEFORE = 6
/** Pairs of signs taken from one unbroken stretch. */
const MOST_PAIRS = 400
const NO_WORDS: readonly number[] = []
/** The stems of the line that is walked; its shape keeps a list of its own that is no longer than it must be. */
const met: number[] = []
const found: Scan = {
  digits: 0,
  upper: 0,
  capitals: 0,
  commas: 0,
  stops: 0,
  sentences: 0,
  code: 0,
  wide: 0,
  smallSigns: 0,
  separators: 0,
  words: 0,
  unlisted: 0,
  smallWords: 0,
  stems: NO_WORDS,
  contact: false,
  labelled: false,
  bracketed: false,
  mayHoldDay: false,
  mayHoldMonth: false,
  hints: NO_WORDS,
  cued: false,
}

/**
 * One look at each code unit: patterns and pieces of text for each question would cost five times as much.
 * @param to there a sign that is no letter stands, as the end of the line does
 */
export function scan(codes: Uint16Array, from: number, to: number): Scan {
  let digits = 0
  let upper = 0
  let capitals = 0
  let commas = 0
  let stops = 0
  let sentences = 0
  let code = 0
  let wide = 0
  let smallSigns = 0
  let separators = 0
  let words = 0
  let unlisted = 0
  let smallWords = 0
  let contact = false
  let labelled = false
  let bracketed = false
  let joined = false
  let month = false
  let hints: number[] | null = null
  let cued = false
  let stems = 0
  // 1: a stop was met and only closing signs since; 2: white space too.
  let ended = 0
  // Where the last figure stood, the last sign that joins figures, and the end of the last separator.
  let figure = -99
  let joint = -9
  // The end of the last word that may be a month.
  let named = -99
  let parted = from
  let i = from
  while (i < to) {
    let sign = SIGNS[codes[i] as number] as number
    if (sign < LEAST_LETTER) {
      const c = codes[i] as number
      const kind = sign >>> 16
      i += 1
      if (kind === SPACE) {
        if (ended === 1) ended = 2
        continue
      }
      if (kind === STOP) {
        stops += 1
        if (c >= 0x3000) sentences += 1
        else ended = 1
        if (c === FULL_STOP && figure === i - 2) joint = i - 1
        continue
      }
      if (ended > 0) {
        const opens = ended === 2 && (kind === DIGIT || OPENING[c] === 1)
        if (opens) sentences += 1
        if (opens || CLOSING[c] !== 1) ended = 0
      }
      if (kind === DIGIT) {
        digits += 1
        if (joint === i - 2) joined = true
        if (i - named <= MONTH_BEFORE) month = true
        figure = i - 1
      } else if (kind === COMMA) commas += 1
      else if (kind === CODE) {
        code += 1
        if (c === BRACKET) bracketed = true
      } else if (kind === BAR) {
        const spaced =
          i > parted + 1 &&
          i < to &&
          CLASS[codes[i - 2] as number] === SPACE &&
          CLASS[codes[i] as number] === SPACE
        if (spaced || !isDash(c)) {
          separators += 1
          // An arrow goes with the spaces around it as a dash does, a bar stands for itself.
          parted = spaced && (isDash(c) || c === ARROW) ? i + 1 : i
        }
        if (figure === i - 2) joint = i - 1
        if (c === SLASH || c === PIPE) labelled = true
      } else if (kind === OTHER) {
        if (c === AT || c === PLUS) contact = true
        else if (c === COLON) {
          labelled = true
          if (figure === i - 2) joint = i - 1
        } else if (c === WIDE_COLON || c === COPYRIGHT) {
          labelled = true
          if (c === COPYRIGHT) bracketed = true
        }
      }
      continue
    }
    const start = i
    const third = i + MONTH_LETTERS
    const fifth = i + STEM_LETTERS
    const kind = sign >>> 16
    if (ended > 0) {
      if (ended === 2 && kind === CAPITAL) sentences += 1
      ended = 0
    }
    if (kind === CAPITAL) capitals += 1
    else if (kind === WIDE && figure === i - 1) joined = true
    let hash = FIRST_HASH
    let three = FIRST_HASH
    let stem = FIRST_HASH
    do {
      if (sign >= LEAST_CAPITAL) {
        if (sign < LEAST_WIDE) upper += 1
        else {
          wide += 1
          if (SMALL_SIGNS[codes[i] as number] === 1) smallSigns += 1
        }
      }
      hash = hashOn(hash, sign & 0xffff)
      i += 1
      if (i === third) three = hash
      if (i === fifth) stem = hash
      sign = SIGNS[codes[i] as number] as number
    } while (sign >= LEAST_LETTER)
    words += 1
    const length = i - start
    const marks = marksOf(hash)
    if (marks !== 0) {
      if ((marks & SMALL_WORD) !== 0) smallWords += 1
      if ((marks & CONTACT_WORD) !== 0) contact = true
      if ((marks & CUE_WORD) !== 0) cued = true
      if ((marks & NOTICE_WORD) !== 0 && length > 2) {
        hints ??= []
        hints.push(hash)
      }
    }
    if (length >= MONTH_LETTERS && mayBeMonth(three)) {
      if (start - figure <= MONTH_BEHIND) month = true
      named = i
    }
    if (length <= 3) continue
    const first = codes[start] as number
    if (isUnlisted(first)) unlisted += 1
    if (kind !== WIDE) met[stems++] = length < STEM_LETTERS ? hash : stem
    else
      for (let k = start; k + 2 <= i && k < start + MOST_PAIRS; k += 1)
        met[stems++] = hashOn((codes[k] as number) << 16, codes[k + 1] as number)
  }
  if (ended > 0) sentences += 1
  found.digits = digits
  found.upper = upper
  found.capitals = capitals
  found.commas = commas
  found.stops = stops
  found.sentences = sentences
  found.code = code
  found.wide = wide
  found.smallSigns = smallSigns
  found.separators = separators
  found.words = words
  found.unlisted = unlisted
  found.smallWords = smallWords
  found.stems = stems === 0 ? NO_WORDS : met.slice(0, stems)
  found.contact = contact
  found.labelled = labelled
  found.bracketed = bracketed
  found.mayHoldDay = joined || month
  found.mayHoldMonth = month
  found.hints = hints ?? NO_WORDS
  found.cued = cued || wide > 0
  return found
}

const LEAST_CAPITAL = CAPITAL << 16
const LEAST_WIDE = WIDE << 16
/** Signs that may stand behind the stop of a sentence, and such as may open the next one. */
const CLOSING = signTable('"\'”’»“）)]')
const OPENING = signTable('"\'“„«(')
const ARROW = 0x3e
const SLASH = 0x2f
const PIPE = 0x7c
const AT = 0x40
const BRACKET = 0x28
const PLUS = 0x2b
const COLON = 0x3a
const WIDE_COLON = 0xff1a
const COPYRIGHT = 0xa9
const FULL_STOP = 0x2e
const isDash = (c: number): boolean => c === 0x2d || c === 0x2013 || c === 0x2014
