/** The largest single page, in bytes: the largest real one in the wild is a tenth of it. */
export const LARGEST_PAGE = 20_000_000
/** The largest list of records that is taken whole, in bytes: parsed, it fills ten times as much memory. */
export const LARGEST_LIST = 64_000_000
