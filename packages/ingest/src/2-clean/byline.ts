import { tidy } from './entities.ts'
import { Openings } from './openings.ts'

/** Words that stand before a name, in any of the languages, as patterns. Each opens with a letter that stands for itself. */
const BEFORE: readonly string[] = [
  ...'written reported posted published story text words article edited compiled'
    .split(' ')
    .map((word) => `${word}\\s+by`),
  'by',
  ...['By', 'Von', 'Par', 'Por'].map((word) => `(?-i:${word}(?=\\p{Lu}[\\p{L}.]*\\s\\p{Lu}))`),
  'from our',
  'author(?:s|ed by)?\\s*:',
  'text(?:\\s+(?:und|&)\\s+(?:fotos?|bilder|interview))?\\s*:',
  'interview\\s*:',
  'von',
  ...['beitrag', 'artikel', 'gastbeitrag', 'kommentar'].flatMap((word) => [
    `ein ${word}\\s?von`,
    `${word}\\s?von`,
  ]),
  ...'eingestellt erstellt verfasst geschrieben veröffentlicht publiziert gepostet gespeichert redaktion'
    .split(' ')
    .map((word) => `${word}\\s*(?:von|durch|:)`),
  'autor(?:in|en)?\\s*:?',
  'auteurs?\\s*:?',
  ...['text von', 'par', 'rédigé par', 'publié par', 'écrit par', 'por', 'escrito por', 'publicado por'],
  ...['kolumne', 'reportage', 'analyse', 'rezension'].map((word) => `eine ${word}\\s?von`),
  'redacción(?=\\s*:)',
  'автор(?:ы)?\\s*:?',
  'текст\\s*:',
  'корреспондент',
  ...['作者', '责任编辑', '编辑'].map((word) => `${word}\\s*[:：]`),
  '记者\\s*[:：]?',
  ...['文\\s*[/｜|:：]', 'di', 'door', 'av', 'autor tekstu:', 'przez'],
]
const BEFORE_NAME = new RegExp(
  `^(?:${BEFORE.join('|')})(?:(?=[\\s:：/｜]|$)|(?<=[:：/｜|])|(?-i:(?<=By|Von|Par|Por)(?=\\p{Lu})))[\\s:：/｜|]*`,
  'iu',
)
/** Who signs without a name. */
const DESKS = [
  'staff reporter',
  'staff writer',
  'our correspondent',
  'news desk',
  'web desk',
  'editorial team',
  'agency',
  'agencies',
]
const DESK = new RegExp(`^(?:${DESKS.join('|')})\\b[^.]{0,40}$`, 'i')
const openings = new Openings([...BEFORE.map((word) => word.replace('(?-i:', '')), ...DESKS])
const MONTH = '(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)'
const AFTER: readonly string[] = [
  '\\s*(?:[|·•–—]|(?<=\\s)\\/\\/|\\s-\\s|\\()',
  '\\s(?:tags|schlagwörter|kategorien?|category)\\s?:',
  ',?\\s(?:under|unter|filed)\\s',
  '\\s(?:illustration(?:en)?|fotos?|photos?|photography|bilder|grafik|symbolbild|archivbild)(?![\\p{L}])',
  ',?\\s+(?:am|on|le|el|at|in der|vom|veröffentlicht|erstellt|published|posted|updated|zuletzt|aktualisiert|um|stand:|сегодня)\\s+(?=\\d|\\p{Lu}\\w+,?\\s+\\d|am\\s|mon|tue|wed|thu|fri|sat|sun)',
  ',?\\s(?:datum|stand|date|updated|published)\\s?:',
  // `By Jane Roe for The Harbour Post`, `Jane RoeStaff Writer`: what the name is followed by may be run into it.
  '(?-i:\\s[Ff]or\\s(?:[Tt]he\\s)?(?=\\p{Lu}))',
  '(?-i:(?<=\\p{Lu}\\S*\\s\\p{Lu}\\p{Ll}+)\\s?)(?:staff (?:writer|reporter)|senior (?:writer|reporter|correspondent)|redakteur(?:in)?|korrespondent(?:in)?)(?!\\p{L})',
  '\\d{1,2}[./-]\\d{1,2}',
  '(?<!\\p{L})\\d{4}',
  `\\d{1,2}\\.?\\s+${MONTH}`,
  `\\s${MONTH}\\p{L}*\\.?\\s\\d{1,2}(?!\\d)`,
  '\\b(?:says|sagt|schrieb|meint)\\s*:',
  '\\s(?:posted|published|updated|erstellt)(?!\\p{L})',
]
const AFTER_NAME = new RegExp(`(?:${AFTER.join('|')}).*$`, 'iu')
const NO_NAME =
  /^(?:[\P{L}]*$|\d{1,2}\.\s|cortes[ií]a|courtesy|archivo?|admin|administrator|wordpressadmin|author|autor|editor|name\s*\*?|email|website|posted|publiziert am|published|zuletzt|no author|über|by|von|all articles|alle artikel|anonymous|unknown|comment|likes?|follow|text|foto|read more|afficher|profil|(?:unbenannt|untitled|webmaster|guest|gast|root|default|undefined|null|none|method|herausgeber(?:in)?)$)|^(?-i:de[rmn]|die|das|eine[rmn]?) (?!redaktion)|https?:|www\.|@|\bsays:|\bsagt:|\berforderlich|\bminutes?$|\bminuten?$/iu
/** Who carries the words of others, as bylines name them. */
const AGENCY =
  /^(?:reuters|afp|ap|apa|dpa|epd|kna|sid|cnn|bbc|efe|ansa|tass|xinhua|bloomberg|associated press|press association|pa media|europa press|тасс|рейтер)$/iu
/** Who took the picture, not who wrote the text. */
const PICTURES = /\b(?:pexels|unsplash|pixabay|getty images|shutterstock|istock|wikimedia)\b/i

/** The names in a byline, its small words and dates cut off; none where it is a sentence or an address. */
export function namesIn(value: string): string[] {
  let text = tidy(value)
  // "Posted on 3 May 2020 by A. B.": the name comes last.
  text =
    /^(?:posted|published|veröffentlicht|publiziert|publié|publicado|geschrieben|erstellt)\b.*\d.*\s(?:by|von|par|por)\s+(.+)$/iu.exec(
      text,
    )?.[1] ?? text
  for (let k = 0; k < 2; k += 1)
    text = text
      .replace(BEFORE_NAME, '')
      .replace(/^vom\s/, '')
      .trim()
  text = text
    .replace(AFTER_NAME, '')
    .replace(/[\s,;:|·»–—-]+$/, '')
    .replace(/^[~–—-]\s?|(?<=\s\p{Lu}[\p{L}'’-]{3,})\.$/gu, '')
    .replace(/(?<=\s\p{Lu}\p{L}+)\d$/u, '')
    .trim()
  if (text === '' || NO_NAME.test(text) || PICTURES.test(text) || text.length > 80) return []
  const all = text.split(/\s*(?:,|;|\s(?:[Aa]nd|und|y|et|и)\s|&)\s*/).filter((n) => n !== '')
  // `Jane Roe, Reuters`: the house behind a name is no second name.
  const names = all.filter((name, k) => k === 0 || !AGENCY.test(name))
  return names.length > 5 || names.some((n) => n.split(' ').length > 5) ? [] : names
}

/** Words that are said of authors alone: then the name may be that of an account, in small letters. */
const SAYS_WHO =
  /^(?:posted|written|submitted|verfasst|gespeichert|geschrieben|eingestellt|veröffentlicht|rédigé|publié|escrito|publicado)\s+(?:by|von|par|por)\b/i

const MOST_WORDS = 9
/** Five authors with their middle names. */
const MOST_WORDS_SAID = 16

/** Whether a line whose code units stand from `from` up to `to` may open as a byline; false where it surely does not. */
export const mayOpenByline = (codes: Uint16Array, from: number, to: number): boolean =>
  openings.beginningOf(codes, from, to) !== 0

/** A line that only says who wrote: it opens like one and holds a name and little else. */
export function isByline(text: string): boolean {
  if (text.length > 100 || !openings.mayOpen(text)) return false
  // Points behind initials and ordinals end no sentence: `By J. R. Stone`, `… am 24. Juli`.
  if (/(?<![\p{Lu}\d])[.!?。]\s+\p{L}/u.test(text)) return false
  const opening = BEFORE_NAME.exec(text)
  if (!opening) return DESK.test(text)
  const rest = text.slice(opening[0].length).replace(AFTER_NAME, '')
  if (/[.!?。]$/.test(rest) && rest.split(' ').length > 4) return false
  const words = rest.split(/\s+/).filter((w) => w !== '')
  if (/[\u4e00-\u9fff]/.test(rest)) return rest.length <= 20
  if (words.length === 1 && SAYS_WHO.test(text)) return true
  const named = words.filter((w) => /^[\p{Lu}\d"“„(]/u.test(w)).length
  return (
    words.length <= (SAYS_WHO.test(text) ? MOST_WORDS_SAID : MOST_WORDS) &&
    (named >= words.length / 2 ||
      /^from our|\b(?:staff|desk|correspondent|reporter|writer|editor)s?\b/i.test(text))
  )
}
