import { firstBehind, type Item, isMark, isOneOf, isWord, tagOf, wordSet } from './item.ts'

/** "Washington —", "BEIJING, Nov 24 (Reuters) –", "RIO DE JANEIRO, BRAZIL –": where it was written says nothing of the trade. */
function maskDateline(items: readonly Item[]): void {
  const area = tagOf(items[0], 'area')
  if (area === undefined || items[0] === undefined) return
  const mark = items.findIndex((item, i) => i > 0 && isMark(item, '—–-:：') && spacedOff(items, i))
  if (
    mark > 0 &&
    mark <= (area.form === 'city' ? 9 : 2) &&
    items
      .slice(1, mark)
      .every(
        (item) =>
          item.quantity === null && tagOf(item, 'cue') === undefined && tagOf(item, 'move') === undefined,
      )
  )
    for (const item of items.slice(0, mark)) if (tagOf(item, 'area') !== undefined) item.masked = true
}

const bound = wordSet('going|headed|heading|destined|bound|sent|shipped')
const bulk =
  /^(?:(?:more|less|over|nearly|almost|about|than) )*(?:half|most|the bulk|the majority|the rest|the remainder)$/
/** From "with" to the word for going, and from there to whom it goes, in items. */
const partReach = 7
/** How far behind to whom it goes the number of the part may stand, in items. */
const ownReach = 4

/** "exports fell to 827,525 tonnes, *with more than half* of them *going to Japan*": to whom a part goes is not to whom the whole does. */
function maskPartsGoing(items: readonly Item[]): void {
  items.forEach((item, k) => {
    if (!isWord(item, 'with')) return
    const at = firstBehind(items, k, (one) => isOneOf(one, bound), partReach)
    if (at < 0) return
    const words = items.slice(k + 1, at).map((one) => one.lower)
    if (!words.some((_, n) => bulk.test(words.slice(0, n + 1).join(' ')))) return
    for (let n = at + 1; n < items.length && n <= at + partReach && !isMark(items[n], ',.;'); n++) {
      const one = items[n] as Item
      // "with most going to China *at 7 million tonnes*": the part has a number of its own.
      const counted = items.slice(n + 1, n + 1 + ownReach).some(({ quantity }) => quantity?.form === 'amount')
      if (tagOf(one, 'area') !== undefined && !counted) one.masked = true
    }
  })
}

const leavingOut = wordSet('excluding|excl|discounting|excepting|exempting')

/** "*Excluding a re-export to Singapore,* the surplus was $432 million": whom the phrase names is no party to what is left. */
function maskLeftOut(items: readonly Item[]): void {
  if (!isOneOf(items[0], leavingOut)) return
  // Without a comma nothing says where the phrase ends.
  const end = items.findIndex((item) => isMark(item, ','))
  for (const item of items.slice(0, Math.max(end, 0)))
    if (tagOf(item, 'area') !== undefined) item.masked = true
}

const spacedOff = (items: readonly Item[], i: number): boolean =>
  items[i]?.text === ':' || items[i]?.text === '：' || (items[i - 1]?.end ?? 0) < (items[i]?.start ?? 0)

const outside = (items: readonly Item[], i: number): boolean =>
  items[i - 2]?.lower === 'non' && items[i - 1]?.text === '-'

/** "could develop *like Japan*": whom somebody is likened to; "countries like Japan" names one of them. */
const likened = (items: readonly Item[], i: number): boolean =>
  items[i - 1]?.lower === 'like' &&
  /^\p{Ll}+$/u.test(items[i - 2]?.text ?? '') &&
  !/s$/.test(items[i - 2]?.text ?? '')

/** An attribute belongs to an organisation or a person at most this many items behind it. */
const within = 4

/**
 * Masks areas that only say whose ministry, agency or minister speaks ("Russia's Finance Ministry", "Chinese President
 * Xi", "Ministry of Energy of Kazakhstan"): they are neither market nor partner.
 */
export function maskSpeakers(items: readonly Item[], title: boolean): void {
  // "Kenya: trade gap widens": a headline has no dateline; the name before its colon is what it is about.
  if (!title) maskDateline(items)
  maskLeftOut(items)
  maskPartsGoing(items)
  items.forEach((item, i) => {
    if (item.tags.length === 0) return
    // "non-OPEC output", "non-EU imports": everybody but those.
    if (tagOf(item, 'area') !== undefined && (outside(items, i) || likened(items, i))) item.masked = true
    // "customs-cleared exports": no office.
    if (
      !isWord(item, 'org', 'person') ||
      tagOf(item, 'area') !== undefined ||
      (items[i + 1]?.text === '-' && items[i + 1]?.start === item.end)
    )
      return
    for (let k = i - 1; k >= 0 && k >= i - within; k--) {
      const before = items[k]
      if (
        before === undefined ||
        before.quantity !== null ||
        before.period !== null ||
        isMark(before, ',;.:()')
      )
        break
      // "Truck Manufacturers Association": what it makes is not what the sentence is on.
      if (/^\p{Lu}/u.test(before.text) && tagOf(before, 'product') !== undefined) before.masked = true
      const area = tagOf(before, 'area')
      // "a surplus on the Belarusian side": who has it, not who speaks.
      if (area !== undefined && item.lower === 'side' && isWord(items[k - 1], 'in')) break
      if (area !== undefined && (area.form === 'adjective' || isWord(items[k + 1], 'poss') || k === i - 1)) {
        before.masked = true
        break
      }
      if (
        tagOf(before, 'move')?.pos === 'v' ||
        tagOf(before, 'cue') !== undefined ||
        isWord(before, 'to', 'from', 'with')
      )
        break
    }
    // "Ministry of Foreign Trade and Tourism": neither the trade nor the tourism of the sentence.
    if (!isWord(items[i + 1], 'of') && !isWord(items[i + 1], 'for')) return
    for (let k = i + 2; k < items.length && k <= i + within + 3; k++) {
      const after = items[k]
      if (after === undefined || isMark(after, ',;.:()') || after.quantity !== null || after.period !== null)
        break
      const capital = /^\p{Lu}/u.test(after.text)
      if (!capital && !isWord(after, 'of', 'and', 'article')) break
      if (capital) after.masked = true
    }
  })
}
