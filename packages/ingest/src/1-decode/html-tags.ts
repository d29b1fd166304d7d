/** Elements that end a line of text. Anything not named here runs on inside the line, as browsers have it. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html label legend li main menu nav ol ' +
    'p pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** Elements whose content is never text of the page. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  'script style noscript template svg iframe object embed applet select textarea audio video canvas map'.split(
    ' ',
  ),
)
