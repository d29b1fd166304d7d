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

const word =
  /\d+(?:[.,]\s?\d+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+/gu

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
  for (const hit of text.matchAll(word)) {
    const raw = hit[0]
    const first = raw.charCodeAt(0)
    const number = first >= 48 && first <= 57
    const lower = number ? raw.replace(/\s/g, '') : raw.toLowerCase()
    found.push({
      text: lower,
      masked: number || calendarWords.has(lower),
      name: !number && lower !== raw && !opensSentence(text, hit.index),
    })
  }
  return found
}

/** Whether the word at `at` follows a sentence end or a line break: there a capital letter says nothing. */
function opensSentence(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const sign = text[i] as string
    if (sign === '\n') return true
    if (/[\s"'“”‘’«»(]/.test(sign)) continue
    return /[.!?:…]/.test(sign)
  }
  return true
}
