import type { Topic } from '@factline/schema/vocabulary/products'
import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'

/** The series part of a query, each field a list of which any may match. */
export type SeriesQuery = {
  readonly topic?: readonly Topic[] | undefined
  readonly measure?: readonly string[] | undefined
  readonly product?: readonly string[] | undefined
  readonly area?: readonly string[] | undefined
  readonly partner?: readonly string[] | undefined
  readonly unit?: readonly string[] | undefined
  readonly detail?: readonly string[] | undefined
}

const all = (parts: readonly RawBuilder<SqlBool>[]): Expression<SqlBool> =>
  parts.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`${sql.join(parts, sql` and `)}`

const anyOf = (column: string, values: readonly string[] | undefined): RawBuilder<SqlBool>[] =>
  values === undefined ? [] : [sql<SqlBool>`${sql.ref(column)} = any(${sql.val([...values])}::text[])`]

/** One condition for all series fields; `table` is the alias of `series`. */
export const seriesWhere = (table: string, query: SeriesQuery): Expression<SqlBool> =>
  all(
    (['topic', 'measure', 'product', 'area', 'partner', 'unit', 'detail'] as const).flatMap((field) =>
      anyOf(`${table}.${field}`, query[field]),
    ),
  )

export type WindowQuery = {
  readonly period?: readonly string[] | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly status?: readonly string[] | undefined
}

/** Periods that touch the window and carry one of the labels and statuses. */
export const windowWhere = (table: string, query: WindowQuery): Expression<SqlBool> =>
  all([
    ...anyOf(`${table}.period`, query.period),
    ...anyOf(`${table}.status`, query.status),
    ...(query.from === undefined ? [] : [sql<SqlBool>`${sql.ref(`${table}.end`)} >= ${query.from}`]),
    ...(query.to === undefined ? [] : [sql<SqlBool>`${sql.ref(`${table}.start`)} <= ${query.to}`]),
  ])

export type PublishedQuery = {
  readonly published_from?: string | undefined
  readonly published_to?: string | undefined
}

/** Articles published in the window; undated ones are never in a window. */
export const publishedWhere = (table: string, query: PublishedQuery): Expression<SqlBool> =>
  all([
    ...(query.published_from === undefined
      ? []
      : [sql<SqlBool>`${sql.ref(`${table}.published`)} >= ${query.published_from}`]),
    ...(query.published_to === undefined
      ? []
      : [sql<SqlBool>`${sql.ref(`${table}.published`)} <= ${query.published_to}`]),
  ])

/** Equality with any of a list, for one column. */
export const listWhere = (column: string, values: readonly string[] | undefined): Expression<SqlBool> =>
  all(anyOf(column, values))
