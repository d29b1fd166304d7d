import { type Dropped, dropped } from '../outcome.ts'
import { bitsOf } from './page-cues.ts'
import { type Evidence, freeProse, isAlone, isNamed, keptBeside, linesWith, tells } from './page-evidence.ts'
import type { Shape } from './shape.ts'

const ERROR = bitsOf('error says', 'robots says')
const ERROR_NAMED = bitsOf('error named', 'robots named')
const OTHER_NAMED = bitsOf('consent named', 'login named')
const CONSENT = bitsOf('consent says', 'consent label')
const CONSENT_SAYS = bitsOf('consent says')
const CONSENT_LABEL = bitsOf('consent label')
const LOGIN_SAYS = bitsOf('login says')
const LOGIN_LABEL = bitsOf('login label', 'login password')
const ASKS = LOGIN_SAYS | CONSENT

/** A page with the name of a notice may say so much in other words; a news flash has more, and another name. */
const NAMED_PROSE = 300
/** A missing page shows others in its stead. */
const SHOWN_INSTEAD = 1500
/** Less than a sentence. */
const NO_PROSE = 60
/** Labels and fields of a form: its password, its button, who has none. */
const FORM_SIGNS = 3
/** Scraps of menus and forms. */
const SCRAPS = 200

/** An error of the server, a page that is not there, or a check whether a person reads. */
export function asError(e: Evidence): Dropped | null {
  const said = linesWith(e, ERROR).length
  const free = freeProse(e, ERROR).chars
  const named = isNamed(e, ERROR_NAMED)
  const alone =
    said > 0 &&
    !isNamed(e, OTHER_NAMED) &&
    linesWith(e, LOGIN_LABEL).length < FORM_SIGNS &&
    free <= NO_PROSE &&
    keptBeside(e, ERROR) <= SCRAPS &&
    isAlone(e, ERROR | ERROR_NAMED)
  if (!alone && !(named && free <= (said > 0 ? SHOWN_INSTEAD : NAMED_PROSE))) return null
  const robots =
    isNamed(e, bitsOf('robots named')) || linesWith(e, bitsOf('robots says')).length * 2 > Math.max(said, 1)
  return dropped('error_page', robots ? 'a check for robots, or for scripts' : 'an error page')
}

/** A notice that asks for consent to cookies. A sentence amid its own is of it too; before or behind stands an article. */
export function asConsent(e: Evidence): Dropped | null {
  const said = linesWith(e, CONSENT_SAYS)
  const pressed = linesWith(e, CONSENT_LABEL)
  if (said.length === 0) return null
  const first = Math.min(said[0] as number, pressed[0] ?? Infinity)
  const last = Math.max(said[said.length - 1] as number, pressed[pressed.length - 1] ?? 0)
  const kept = new Set(e.kept)
  const outside = { ...e, kept: e.kept.filter((i) => i < first || i > last) }
  const free = freeProse(outside, CONSENT).chars
  const named = isNamed(e, bitsOf('consent named')) && free <= NAMED_PROSE
  // Where it stays beside a sentence of another kind, cleaning took it for the text; where it went, for a banner.
  const taken = free === 0 || said.some((i) => kept.has(i))
  const alone =
    taken &&
    free <= NO_PROSE &&
    isMostly(e, said) &&
    keptBeside(outside, CONSENT) <= SCRAPS &&
    isAlone(e, CONSENT | bitsOf('consent named'))
  return named || alone ? dropped('cookie_wall', 'a notice of cookies or consent') : null
}

/** Whether these lines are at least half of the prose that stays, or of all where none does. */
function isMostly(e: Evidence, lines: readonly number[]): boolean {
  const own = lines.reduce((n, i) => n + (e.view.shapes[i] as Shape).chars, 0)
  const isTold = e.kept.some((i) => tells(e.view.shapes[i] as Shape))
  const kept = isTold ? e.kept : e.view.blocks.map((_block, i) => i)
  return freeProse({ ...e, kept }, CONSENT).chars <= own
}

/** A form that asks who reads. */
export function asLogin(e: Evidence): Dropped | null {
  const form = ASKS | LOGIN_LABEL
  const password = e.types.includes('password') || linesWith(e, bitsOf('login password')).length > 0
  const said = linesWith(e, LOGIN_SAYS).length
  const signs = linesWith(e, LOGIN_SAYS | LOGIN_LABEL).length + (e.types.includes('password') ? 1 : 0)
  const free = freeProse(e, form).chars
  const named = isNamed(e, bitsOf('login named')) && signs >= 2 && free <= NAMED_PROSE
  const alone =
    (said > 0 || password) &&
    signs >= FORM_SIGNS &&
    free <= NO_PROSE &&
    keptBeside(e, form) <= SCRAPS &&
    isAlone(e, form | bitsOf('login named'))
  return named || alone ? dropped('login_page', 'a form to log in') : null
}

const WALL = bitsOf('wall says', 'wall label')
const WEAK = bitsOf('wall weak')
/** The lead of a report, and no more of it. */
const LEAD = 400
const LEAD_SENTENCES = 2
/** Where it breaks off, or two things ask for money, it may be as long as this if it tells no figure: those are kept. */
const LONG_LEAD = 600
const LONG_LEAD_SENTENCES = 5

/** A line that asks is not longer. */
const ASK_CHARS = 80
/** What is asked of the reader stands at once behind the lead; further down it is of the whole site. */
const BEHIND = 12

/** The opening of an article, and behind it what it costs to read on. What stands above it is of the whole site. */
export function asStub(e: Evidence): Dropped | null {
  const own = WALL | WEAK | ASKS
  const { shapes } = e.view
  const isAskedShortly = linesWith(e, own).some((i) => isShortAsk(shapes[i] as Shape))
  const asks = (i: number, bits: number): boolean => isAskedShortly && ((e.cues[i] as number) & bits) !== 0
  const prose = e.kept.filter((i) => !asks(i, own) && tells(shapes[i] as Shape))
  const sum = (of: (s: Shape) => number): number => prose.reduce((n, i) => n + of(shapes[i] as Shape), 0)
  const last = prose[prose.length - 1] ?? -1
  const behind = (bits: number): number =>
    linesWith(e, bits).filter((i) => asks(i, bits) && i > last && (last < 0 || i <= last + BEHIND)).length
  const [said, weak] = [behind(WALL), behind(WEAK)]
  const chars = sum((s) => s.chars)
  const sentences = sum((s) => Math.max(s.sentences, 1))
  const isLead = sentences <= LEAD_SENTENCES && chars <= LEAD
  const isLongLead = sentences <= LONG_LEAD_SENTENCES && chars <= LONG_LEAD && sum((s) => s.digits) === 0
  const cut = e.kept.some((i) => i >= Math.max(last, 0) && (shapes[i] as Shape).truncated)
  const isAsked = said > 0 && (isLead || (isLongLead && (cut || weak > 0)))
  const isLeadShown = prose.length > 0 || isNoLead(e, own, behind(bitsOf('wall says')), weak)
  return isLeadShown && (isAsked || (weak >= 2 && isLead))
    ? dropped('paywall_stub', 'the stub of an article behind a paywall')
    : null
}

/** A report tells of walls in two sentences and more; no wall does that alone. */
const isShortAsk = ({ chars, sentences, phrase }: Shape): boolean =>
  chars <= ASK_CHARS || sentences <= 1 || phrase !== null

/** Whether a wall hides even the lead: nothing stays, or nothing else, or nothing else is there. */
const isNoLead = (e: Evidence, own: number, said: number, weak: number): boolean =>
  said > 0 &&
  (isAlone(e, own) ||
    (e.kept.length === 0 ? weak > 0 : e.kept.every((i) => ((e.cues[i] as number) & own) !== 0)))
