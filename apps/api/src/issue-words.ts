/** A zod issue, as far as its words need it. */
export type Issue = {
  readonly code?: string
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly expected?: string
  readonly format?: string
  readonly origin?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly exact?: boolean
  readonly values?: readonly unknown[]
  readonly keys?: readonly string[]
  readonly errors?: readonly (readonly Issue[])[]
}

/** The shape of each format that a parameter or field may have, with an example to copy. */
const formats: Record<string, string> = {
  date: 'is no day; write it like 2024-05-31',
  datetime: 'is no day and no moment; write it like 2024-05-31 or 2024-05-31T09:00:00Z',
  url: 'is no address; write it like https://example.org/page',
}

const shapes: Record<string, string> = {
  number: 'a number such as 10',
  int: 'a whole number such as 10',
  string: 'text in quotation marks',
  boolean: 'true or false',
  array: 'a list: […]',
  object: 'an object: {…}',
}

/** A longer list of codes stands in `allowed`, and would bury the sentence. */
const mostListed = 12

/**
 * What is wrong with `value`, in words that follow the name of the parameter or field and say the shape wanted. The
 * validator's own texts speak of its types ("expected number, received NaN") and reach no client.
 */
export function issueWords(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords(issue.expected ?? '', value)
    case 'invalid_value': {
      const allowed = (issue.values ?? []).map(String)
      if (value === undefined) return 'is missing'
      return allowed.length > mostListed
        ? `is none of the ${allowed.length} codes that it may be; /v1/codes lists them`
        : `is none of ${allowed.join(', ')}`
    }
    case 'too_small':
    case 'too_big':
      return sizeWords(issue)
    case 'invalid_format':
      // A pattern of ours brings words of its own.
      return issue.format === 'regex' ? issue.message : (formats[issue.format ?? ''] ?? notTaken)
    case 'custom':
      return issue.message
    default:
      return notTaken
  }
}

const notTaken = 'is not what is taken here; /docs shows the shape'

function typeWords(expected: string, value: unknown): string {
  const shape = shapes[expected] ?? expected
  if (value === undefined) return `is missing; it takes ${shape}`
  if (Array.isArray(value) && expected !== 'object') return 'is given more than once; it takes one value'
  return `is not ${shape}`
}

function sizeWords({ code, origin, minimum, maximum, exact }: Issue): string {
  const least = code === 'too_small'
  const bound = least ? minimum : maximum
  if (origin !== 'string' && origin !== 'array') return `must be ${least ? 'at least' : 'at most'} ${bound}`
  const noun = origin === 'string' ? 'character' : 'item'
  if (least && bound === 1) return `is empty; it takes at least one ${noun}`
  const how = exact === true ? 'exactly' : least ? 'at least' : 'at most'
  return `takes ${how} ${bound} ${noun}s`
}
