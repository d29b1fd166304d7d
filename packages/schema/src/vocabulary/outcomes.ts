/**
 * Why an item that was read is not an article in the archive. The list is closed: a new reason is a new line here,
 * a label for people, and a test.
 */
export const reasons = {
  empty: 'holds no text',
  binary: 'is not text',
  too_large: 'is larger than the stated limit',
  unreadable: 'cannot be decoded',
  bad_record: 'is broken inside a file whose other records are read',
  truncated: 'breaks off early: what stands before is read',
  listing_page: 'lists articles and is none',
  cookie_wall: 'asks for consent and shows no article',
  paywall_stub: 'shows no more than the beginning of an article that must be paid for',
  login_page: 'asks to log in and shows no article',
  shop_page: 'offers goods and is no article',
  download_page: 'offers software to download and is no article',
  media_page: 'shows a video or pictures and no article beside them',
  error_page: 'is an error page or a check for robots',
  not_an_article: 'has no article in it',
  failed: 'stopped a step by a mistake of ours; tried again by the next version',
  already_stored: 'was stored before: the same bytes, or the same article of the same page',
} as const

export type Reason = keyof typeof reasons
