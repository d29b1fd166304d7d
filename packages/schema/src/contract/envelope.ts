import { z } from 'zod'

/** Every listing answers in this shape. */
export const listOf = <T extends z.ZodType>(row: T) =>
  z.object({
    data: z.array(row),
    page: z.object({
      next: z.string().nullable().describe('Cursor of the next page; null on the last one.'),
      total: z.number().int().describe('Rows that match, over all pages.'),
    }),
    meta: z.object({
      why_empty: z.string().nullable().describe('Where nothing matches, why; else null.'),
    }),
  })

/** A listing of what is derived, which says on which clocks it was read. */
export const clockedListOf = <T extends z.ZodType>(row: T) =>
  listOf(row).extend({
    meta: z.object({
      why_empty: z.string().nullable().describe('Where nothing matches, why; else null.'),
      as_of: z.string().nullable().describe('As asked for; null for everything published.'),
      known_at: z.string().nullable().describe('As asked for; null for now.'),
    }),
  })

/** Every single resource answers in this shape. */
export const oneOf = <T extends z.ZodType>(row: T) => z.object({ data: row })
