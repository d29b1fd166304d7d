/**
 * The words of a text as identification sees them: lower case, no punctuation, a number with its decimals as one
 * token ("6. 1", as scrapers leave it, is "6.1"), each Han or kana sign by itself, since those scripts write no spaces.
 */
export type Token = {
  readonly text: string
  /** What two monthly reports of one template differ in: numbers, number words, months, weekdays. */
  readonly masked: boolean
  /** A capitalised word inside a sentence: most likely a name. */
  readonly name: boolean
}

/** Whether a token is written in digits. */
export const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && token.text >= '0' && token.text < ':'

const calendarWords = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре ' +
    'понедельник вторник среду четверг пятницу субботу воскресенье ' +
    'januar februar märz juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo ' +
    'one two three four five six seven eight nine ten eleven twelve first second third fourth fifth half quarter ' +
    'один два три четыре пять шесть семь восемь девять десять первый второй третий четвертый'
  ).split(' '),
)

/** All tokens of a text, in order. Linear in its length. */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at)
    if (kind === other) at += widthAt(text, at)
    else if (kind === digit) {
      const end = endOfNumber(text, at)
      found.push({ text: text.slice(at, end).replace(/\s/g, ''), masked: true, name: false })
      at = end
    } else {
      let end = at + widthAt(text, at)
      if (kind === letter) while (end < text.length && isInWord(kindAt(text, end))) end += widthAt(text, end)
      const raw = text.slice(at, end)
      const lower = raw.toLowerCase()
      const name = lower !== raw && !opensSentence(text, at)
      found.push({ text: lower, masked: calendarWords.has(lower), name })
      at = end
    }
  }
  return found
}

// Kinds of signs. A pattern costs more than all else here, so each is tried once a sign and its answer kept.
const [unknown, other, letter, digit, sign] = [0, 1, 2, 3, 4]
const kinds = new Uint8Array(0x10000)
const isInWord = (kind: number): boolean => kind === letter || kind === digit

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit >= 0xd800 && unit < 0xdc00) return kindOf(String.fromCodePoint(text.codePointAt(at) as number))
  const kept = kinds[unit] as number
  if (kept !== unknown) return kept
  return (kinds[unit] = kindOf(String.fromCharCode(unit)))
}

function kindOf(one: string): number {
  if (/^\d$/.test(one)) return digit
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(one)) return sign
  return /^[\p{L}\p{M}\p{N}]$/u.test(one) ? letter : other
}

/** How many UTF-16 units the sign at `at` takes. */
const widthAt = (text: string, at: number): number => ((text.codePointAt(at) as number) > 0xffff ? 2 : 1)

/** Digits, and further groups of them behind a point or comma, also where a scraper left a space there. */
function endOfNumber(text: string, at: number): number {
  const digits = (from: number): number => {
    let end = from
    while (end < text.length && kindAt(text, end) === digit) end++
    return end
  }
  for (let end = digits(at); ; ) {
    const mark = text[end]
    if (mark !== '.' && mark !== ',') return end
    const next = isSpace(text.charCodeAt(end + 1)) ? end + 2 : end + 1
    const further = digits(next)
    if (further === next) return end
    end = further
  }
}

const ends = new Set([...'.!?:…'].map((sign) => sign.charCodeAt(0)))
const open = new Set([...'"\'“”‘’«»('].map((sign) => sign.charCodeAt(0)))
const newLine = 10

/** Whether the word at `at` follows a sentence end or a line break: there a capital letter says nothing. */
function opensSentence(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const unit = text.charCodeAt(i)
    if (unit === newLine) return true
    if (!open.has(unit) && !isSpace(unit)) return ends.has(unit)
  }
  return true
}

const isSpace = (unit: number): boolean =>
  unit === 32 || (unit >= 9 && unit <= 13) || (unit >= 160 && /\s/.test(String.fromCharCode(unit)))
