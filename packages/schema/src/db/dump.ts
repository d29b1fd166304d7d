import { sql } from 'kysely'
import type { Db } from './connect.ts'

/**
 * The whole public schema as readable SQL, in a fixed order, with its comments: what `schema.sql` holds.
 * Read from the catalogs, because the binaries that come along hold no pg_dump.
 */
export async function dumpSchema(db: Db): Promise<string> {
  const parts: string[] = []
  for (const query of sections) {
    const { rows } = await sql.raw<{ line: string }>(query).execute(db)
    for (const { line } of rows) parts.push(line)
  }
  return `-- The schema after the last migration. Written by \`pnpm --filter @factline/schema dump\`; never edited.\n\n${parts.join('\n\n')}\n`
}

// What an extension brought along is the extension's.
const ours = (catalog: string, id: string): string =>
  `NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = '${catalog}'::regclass AND d.objid = ${id} AND d.deptype = 'e')`

const extensions = `
  SELECT format('CREATE EXTENSION %I;', extname) AS line FROM pg_extension WHERE extname <> 'plpgsql' ORDER BY extname`

const functions = `
  SELECT pg_get_functiondef(p.oid) || ';' || coalesce(E'\\n' ||
    format('COMMENT ON FUNCTION %s IS %L;', p.oid::regprocedure, obj_description(p.oid, 'pg_proc')), '') AS line
  FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND ${ours('pg_proc', 'p.oid')} ORDER BY p.proname`

const column = `
  format('  %I %s', a.attname, format_type(a.atttypid, a.atttypmod))
  || CASE WHEN a.attcollation <> t.typcollation
       THEN format(' COLLATE %I', (SELECT collname FROM pg_collation WHERE oid = a.attcollation)) ELSE '' END
  || CASE a.attidentity WHEN 'a' THEN ' GENERATED ALWAYS AS IDENTITY' ELSE '' END
  || coalesce(' DEFAULT ' || pg_get_expr(def.adbin, def.adrelid), '')
  || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END`

const columnsOf = (expression: string, separator: string, condition = 'true'): string => `
  (SELECT string_agg(${expression}, ${separator} ORDER BY a.attnum)
   FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
   LEFT JOIN pg_attrdef def ON def.adrelid = a.attrelid AND def.adnum = a.attnum
   WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND ${condition})`

// A not-null constraint is printed with its column; a foreign key only once all tables are there.
const constraints = `
  (SELECT string_agg(E',\\n  ' || format('CONSTRAINT %I %s', conname, pg_get_constraintdef(oid)), '' ORDER BY contype, conname)
   FROM pg_constraint WHERE conrelid = c.oid AND contype NOT IN ('f', 'n'))`

const indexes = `
  (SELECT string_agg(E'\\n' || pg_get_indexdef(i.indexrelid) || ';', '' ORDER BY i.indexrelid::regclass::text COLLATE "C")
   FROM pg_index i WHERE i.indrelid = c.oid
   AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype <> 'f'))`

const triggers = `
  (SELECT string_agg(E'\\n' || pg_get_triggerdef(oid) || ';', '' ORDER BY tgname)
   FROM pg_trigger WHERE tgrelid = c.oid AND NOT tgisinternal)`

const comments = (kind: string): string => `
  coalesce(E'\\n' || format('COMMENT ON ${kind} %I IS %L;', c.relname, obj_description(c.oid, 'pg_class')), '') ||
  coalesce(E'\\n' || ${columnsOf(
    "format('COMMENT ON COLUMN %I.%I IS %L;', c.relname, a.attname, col_description(c.oid, a.attnum))",
    "E'\\n'",
    'col_description(c.oid, a.attnum) IS NOT NULL',
  )}, '')`

const tables = `
  SELECT format(E'CREATE TABLE %I (\\n', c.relname) || ${columnsOf(column, "E',\\n'")}
    || coalesce(${constraints}, '') || E'\\n);' || coalesce(${indexes}, '') || coalesce(${triggers}, '')
    || ${comments('TABLE')} AS line
  FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' ORDER BY c.relname`

const foreignKeys = `
  SELECT format('ALTER TABLE %s ADD CONSTRAINT %I %s;', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS line
  FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype = 'f'
  ORDER BY conrelid::regclass::text COLLATE "C", conname`

const views = `
  SELECT format(E'CREATE VIEW %I AS\\n%s', c.relname, pg_get_viewdef(c.oid, true)) || ${comments('VIEW')} AS line
  FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'v' ORDER BY c.relname`

const sections = [extensions, functions, tables, foreignKeys, views]
