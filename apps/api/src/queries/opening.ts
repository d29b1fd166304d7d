import { sql } from 'kysely'

/** Where, when and by whom, which stand elsewhere on the page. */
const datelines = [
  // "MOSCOW, December 5. /TASS/. …"
  String.raw`[[:upper:]]{2}[^/]{0,50}/[[:upper:]][^/]{1,20}/[.,:]?`,
  // "BEIJING, Jan. 12 (Xinhua) -- …"
  String.raw`[[:upper:]]{2}[^()]{0,50}\([[:upper:]][^()]{1,20}\)\s*[-–—]+`,
  // "ASTANA, Kazakhstan, October 17. …"
  String.raw`[[:upper:]]{2}[[:upper:] -]*,( [[:alpha:]]+,)? [[:alpha:].]+ \d{1,2}\.`,
]
const dateline = String.raw`^(${datelines.join('|')})\s+(?=[^\s/])`

/**
 * What stands in for the title of an article without one: the first line of its text up to a whole word, without the
 * dateline. `table` is the alias of `articles`.
 */
export const opening = (table: 'a' | 'o') =>
  sql<string>`regexp_replace(
    left(regexp_replace(split_part(left(${sql.ref(`${table}.text`)}, 400), E'\\n', 1), ${dateline}, ''), 90),
    '(?<=.{80})\\s\\S*$', ' …')`

/** The same where the article has no title, else null. */
export const openingOfUntitled = (table: 'a' | 'o') =>
  sql<string | null>`case when ${sql.ref(`${table}.title`)} is null then ${opening(table)} end`
