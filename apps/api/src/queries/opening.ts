import { sql } from 'kysely'

/** Where, when and by whom, which stand elsewhere on the page. */
const datelines = [
  // "MOSCOW, December 5. /TASS/. …"
  String.raw`[[:upper:]]{2}[^/]{0,50}/[[:upper:]][^/]{1,20}/[.,:]?`,
  // "BEIJING, Jan. 12 (Xinhua) -- …"
  String.raw`[[:upper:]]{2}[[:upper:] .-]{0,40}(,[[:alnum:] .]{1,30}){0,2} ?\([[:upper:]][^()]{1,20}\)\s*[-–—]+`,
  // "ASTANA, Kazakhstan, October 17. …"
  String.raw`[[:upper:]]{2}[[:upper:] -]*,( [[:alpha:]]+,)? [[:alpha:].]+ \d{1,2}\.`,
]
const dateline = String.raw`^(${datelines.join('|')})\s+(?=[^\s/])`

/** Letters that a title has room for. */
const longest = 90

/**
 * What stands in for the title of an article without one: the first line of its text without the dateline, where it is
 * too long up to a whole word. `table` is the alias of `articles`.
 */
export function opening(table: 'a' | 'o') {
  const line = sql<string>`regexp_replace(split_part(left(${sql.ref(`${table}.text`)}, 400), E'\\n', 1), ${dateline}, '')`
  return sql<string>`case when length(${line}) <= ${longest} then ${line}
    else regexp_replace(left(${line}, ${longest}), '\\s+\\S*$', '') || ' …' end`
}

/** The same where the article has no title, else null. */
export const openingOfUntitled = (table: 'a' | 'o') =>
  sql<string | null>`case when ${sql.ref(`${table}.title`)} is null then ${opening(table)} end`
