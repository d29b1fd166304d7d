/** What live blogs are called where they are read: in headings and titles. */
const LIVE_WORDS =
  /(?<!\p{L})(?:live[\s-]?(?:blog|ticker|updates?|coverage|feed|text)|news-?ticker|newsblog|as it happened|minute[\s-](?:by|to)[\s-]minute|(?:key|latest) (?:events|updates|developments)|follow live|live:|[–—|:-]\s?live$|^live(?=\s?[:|–—-])|im (?:live-?)?ticker|\+\+\+|en (?:vivo|directo?)(?!\p{L})|minuto a minuto|le direct|en continu|онлайн-трансляц|текстовая трансляц|прямая трансляц|в прямом эфире|直播|滚动(?:更新|播报)|实时更新|即時更新|ライブ|速報)|\slive\s[–—|-]\s/u

const LONGEST = 200

/** Whether a title says that what follows is told as it happens. */
export const saysLive = (text: string): boolean =>
  text.length <= LONGEST && (LIVE_WORDS.test(text.toLowerCase()) || /(?:^|\s)LIVE\s/.test(text))
