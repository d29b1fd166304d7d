import { signTable } from './letters.ts'

/** Each opens with three letters of its own: by these a line that may hold one is told at a glance. */
export const MONTHS: readonly string[] = [
  'jan(?:uary|uar|vier|\\.)?',
  'feb(?:ruary|ruar|\\.)?',
  'mar(?:ch|s|zo|\\.)?',
  'mär(?:z|\\.)?',
  'apr(?:il|\\.)?',
  'may',
  'mai',
  'mayo',
  'jun(?:e|i|io|\\.)?',
  'jul(?:y|i|io|\\.)?',
  'aug(?:ust|\\.)?',
  'sept?(?:ember|\\.)?',
  'oct(?:ober|\\.)?',
  'okt(?:ober|\\.)?',
  'nov(?:ember|\\.)?',
  'dec(?:ember|\\.)?',
  'dez(?:ember|\\.)?',
  'enero',
  'febrero',
  'abril',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
  'févr(?:ier)?',
  'avril',
  'juin',
  'juil(?:let)?',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
  ...'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre'.split(' '),
  ...'janeiro fevereiro março maio junho julho setembro outubro dezembro'.split(' '),
  ...'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(
    ' ',
  ),
  ...'januari februari maart mei juli augustus'.split(' '),
  'янв\\p{L}*',
  'фев\\p{L}*',
  'мар(?:та|т)',
  'апр\\p{L}*',
  'мая',
  'май',
  'июн\\p{L}*',
  'июл\\p{L}*',
  'авг\\p{L}*',
  'сен\\p{L}*',
  'окт\\p{L}*',
  'ноя\\p{L}*',
  'дек\\p{L}*',
]
const MONTH = MONTHS.join('|')
const WEEKDAY =
  'mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|星期.|周.'
const LABEL =
  'published|posted|updated?|last updated|last modified|modified|created|date|write|release|at|on|from|first|last|ist|edt|est|et|gmt|utc|msk|мск|pm|am|a\\.m\\.?|p\\.m\\.?|uhr|stand|vom|den|der|um|am|aktualisiert|zuletzt|veröffentlicht|erstellt|datum|publicado|actualizado|fecha|el|de|las|hs?|publié|mis à jour|modifié|le|à|pubblicato|aggiornato|ultima modifica|il|alle|ore|em|às|atualizado|opublikowano|dodano|gepubliceerd|geplaatst|op|om|опубликовано|обновлено|дата|года?|в|发布时间|发布|更新|时间|日期|min(?:s|ute|utes)? read|minutes?|hours?|ago|days?|weeks?|months?|years?|lesezeit|min'

const NUMBER =
  '(?:\\d{4}|(?:民國|民国|令和)(?:\\d{1,3}|元))年\\d{1,2}月(?:\\d{1,2}日)?|\\d{1,2}时\\d{1,2}分|\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}|\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?|\\d{1,2}(?:st|nd|rd|th)|\\b(?:19|20)\\d{2}\\b|\\b\\d{1,2}\\b'

const LETTERS = '(?<![\\p{L}\\p{N}])'
const END = '(?![\\p{L}\\p{N}])'
const DATE_WORD = new RegExp(`${LETTERS}(?:${MONTH}|${WEEKDAY})${END}`, 'giu')
const LABEL_WORD = new RegExp(`${LETTERS}(?:${LABEL})${END}`, 'giu')
const NUMBERS = new RegExp(NUMBER, 'giu')
/** What tells a day in figures alone. */
const FIGURES = '\\d{1,4}[-./]\\d{1,2}[-./]\\d{2,4}|(?:\\d{4}|(?:民國|民国|令和)(?:\\d{1,3}|元))年\\d{1,2}月'
const HOUR_AND_YEAR = '\\b\\d{1,2}:\\d{2}\\b.*\\b\\d{4}\\b'
/** All of it opens with a figure, or an era: the month before one is read backwards, for it would be tried at every word. */
const A_DAY = new RegExp(
  `(?=[\\d民令])(?:${FIGURES}|(?<=${LETTERS}(?:${MONTH})\\.?,?\\s+)\\d|\\d{1,2}(?:st|nd|rd|th)?(?:\\.?\\s+|[.-])(?:de\\s+)?(?:${MONTH})${END}|${HOUR_AND_YEAR})`,
  'iu',
)
/** The same where no month is named, for a tenth of the cost. */
const A_DAY_IN_FIGURES = new RegExp(`(?=[\\d民令])(?:${FIGURES}|${HOUR_AND_YEAR})`, 'u')
const holdsDay = (text: string, mayHoldMonth: boolean): boolean =>
  (mayHoldMonth ? A_DAY : A_DAY_IN_FIGURES).test(text)

/** Whom Chinese pages credit on the line of the day, and how large their letters are: `来源：人民网 责任编辑：李四 字号：大 中 小`. */
const CREDITED =
  /(?:[来來]源|稿源|责任编辑|責任編輯|责编|编辑|編輯|作者|记者|記者)\s?[:：]\s?[^\s:：|。，]{1,16}|字[号號体體]\s?[:：]?(?:\s?[大中小]){2,3}/gu
/** A day in Chinese signs of numbers, labelled or alone in its line: `时间：二〇二四年十月二十八日`. */
const IN_SIGNS =
  /^(?:(?:[发發][布佈表]|出版)?(?:[时時][间間]|日期)\s?[:：]\s?)?[一二][一二三四五六七八九〇○零]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日$/u
/** Whether a line is nothing but such a day, which has no figure. */
export const isDayInSigns = (text: string): boolean => text.length <= LONGEST_IN_SIGNS && IN_SIGNS.test(text)
/** In characters; the longest label and the longest day have fewer. */
const LONGEST_IN_SIGNS = 24

/** Names beside the date that do not make a sentence of it: `7 March, 14:20 | Markets desk`. */
const SPARE_WORDS = 3

const STOPS = signTable('.!?')
/** A stop that is not that of an abbreviated hour. */
const SENTENCE_END = /(?<!\b[ap]\.\s?m|\bhrs?)[.!?]$/i

/**
 * A line that holds a day, and hardly anything else than dates, times and the words that go with them.
 * @param mayHoldMonth false where a look at its words has shown that none of them names a month
 */
export function isDateLine(text: string, mayHoldMonth = true): boolean {
  if (text.length > 140 || (STOPS[text.charCodeAt(text.length - 1)] === 1 && SENTENCE_END.test(text)))
    return false
  // `25% from August 7`: a share that holds from that day.
  if (text.includes('%') || !holdsDay(text, mayHoldMonth)) return false
  const rest = text
    .replace(DATE_WORD, ' ')
    .replace(NUMBERS, ' ')
    .replace(CREDITED, ' ')
    .replace(LABEL_WORD, ' ')
    .replace(/utc|gmt|\(|\)|\+/gi, ' ')
  const words = rest.match(/[\p{L}]+/gu) ?? []
  const ideograms = rest.match(/[\u4e00-\u9fff]/g)?.length ?? 0
  return words.length <= SPARE_WORDS && ideograms <= 12 && rest.replace(/[^\p{L}]/gu, '').length <= 30
}

/**
 * Holds a day, a year or a code of digits: worth a look for who seeks the date of the page.
 * @param mayHoldDay false where a look at the line's signs has shown that no day is there
 * @param mayHoldMonth false where none of its words names a month
 */
export const hasDate = (text: string, mayHoldDay = true, mayHoldMonth = true): boolean =>
  /(?:19|20)\d{2}|\d{8,}/.test(text) || (mayHoldDay && /\d/.test(text) && holdsDay(text, mayHoldMonth))
