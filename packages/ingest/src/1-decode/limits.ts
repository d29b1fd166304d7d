/** The largest single page, in bytes: the largest real one in the wild is a tenth of it. */
export const LARGEST_PAGE = 20_000_000
/** The largest list of records that is taken whole, in bytes: parsed, it fills ten times as much memory. */
export const LARGEST_LIST = 64_000_000
/** Records of a list that is taken whole: a year of a large site's feed, and a tenth of a second for a thousand bad ones. */
export const MOST_RECORDS = 100_000
/** Lines or paragraphs of one page: a customs tariff printed whole has a quarter of them, and each costs a kilobyte. */
export const MOST_BLOCKS = 200_000
/** Block-level elements of one page, with those that hold no text. */
export const MOST_ELEMENTS = 1_000_000
/** Characters of one article: a book of three hundred pages has fewer, and what is read of each fills half a kilobyte. */
export const LONGEST_TEXT = 1_000_000
