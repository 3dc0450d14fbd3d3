import { createHash } from "node:crypto"
import type { IndexPlan, PlannedField } from "./plan"
import { join, name, raw, rows, sql, type Sql, type SqlManager } from "./sql"

/** Catalogue of the physical indexes, made by the stock provider's first migration. */
export const CATALOGUE = "search_postgres_index"

const LONGEST_NAME = 40

/** The table of an index's documents. Others that belong to it begin with its name. */
export function documentTable(physicalName: string, layout: number): string {
  const plain = physicalName.toLowerCase().replace(/[^a-z0-9]+/g, "_")
  const short =
    plain.length <= LONGEST_NAME && plain === physicalName
      ? plain
      : `${plain.slice(0, 24)}_${createHash("sha256").update(physicalName).digest("hex").slice(0, 12)}`
  return `search_pg${layout}_${short}`
}

export function combinationTable(table: string): string {
  return `${table}_values`
}

export function wordTable(table: string): string {
  return `${table}_words`
}

/** The columns of a table for these fields, with their types. */
export function columns(fields: readonly PlannedField[], collation: string | null): Sql[] {
  return fields.map((field) => sql`${name(field.column)} ${raw(columnType(field, collation))}`)
}

function columnType(field: PlannedField, collation: string | null): string {
  const scalar = { text: "text", number: "float8", boolean: "boolean" }[field.kind]
  const sorted = field.kind === "text" && !field.isArray && field.sortable && collation
  return scalar + (field.isArray ? "[]" : "") + (sorted ? ` COLLATE "${collation}"` : "")
}

export function ownFields(plan: IndexPlan): PlannedField[] {
  return plan.fields.filter(({ own }) => own)
}

export function sharedFields(plan: IndexPlan): PlannedField[] {
  return plan.fields.filter(({ shared }) => shared)
}

/**
 * Makes the tables of an index.
 *
 * A document's own row stays narrow, for a search reads thousands of them: the document and the vectors that are
 * only reached through their index lie out of line. What documents share (region, line, workshop, …) is kept
 * once per combination, with the number of documents that have it: listings are counted without reading them.
 */
export async function createTables(manager: SqlManager, table: string, plan: IndexPlan): Promise<void> {
  const own = columns(ownFields(plan), plan.collation)
  const shared = columns(sharedFields(plan), plan.collation)
  const statements = [
    sql`CREATE TABLE ${name(combinationTable(table))} (${join(
      [
        raw(`"combination" integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY`),
        raw(`"key" text NOT NULL UNIQUE`),
        raw(`"documents" integer NOT NULL DEFAULT 0`),
        ...shared,
      ],
      ", "
    )})`,
    sql`CREATE TABLE ${name(table)} (${join(
      [
        raw(`"id" text COLLATE "C" PRIMARY KEY`),
        raw(`"combination" integer NOT NULL`),
        ...own,
        raw(`"rank_vector" tsvector NOT NULL`),
        raw(`"words" tsvector NOT NULL`),
        raw(`"field_words" tsvector NOT NULL`),
        raw(`"document" jsonb NOT NULL`),
        raw(`"created_at" timestamptz NOT NULL DEFAULT now()`),
        raw(`"updated_at" timestamptz NOT NULL DEFAULT now()`),
      ],
      ", "
    )}) WITH (toast_tuple_target = 128, autovacuum_vacuum_insert_scale_factor = 0.02)`,
    sql`ALTER TABLE ${name(table)} ALTER "rank_vector" SET STORAGE MAIN, ALTER "words" SET STORAGE EXTERNAL,
        ALTER "field_words" SET STORAGE EXTENDED`,
    // A short list of waiting entries: every search reads it whole.
    sql`CREATE INDEX ON ${name(table)} USING gin ("words") WITH (gin_pending_list_limit = 128)`,
    ...ownIndexes(table, plan),
    sql`CREATE TABLE ${name(wordTable(table))} (
          "word" text COLLATE "C" PRIMARY KEY, "stem" text COLLATE "C" NOT NULL, "typed" text COLLATE "C",
          "documents" integer NOT NULL, "spoken" integer NOT NULL, "deletions" text[] NOT NULL)`,
    sql`CREATE INDEX ON ${name(wordTable(table))} ("stem")`,
    sql`CREATE INDEX ON ${name(wordTable(table))} ("typed") WHERE "typed" IS NOT NULL`,
    sql`CREATE INDEX ON ${name(wordTable(table))} USING gin ("deletions")`,
  ]
  for (const statement of statements) {
    await rows(manager, statement)
  }
}

/** Behind filters and sorts. They carry the combination, so that most listings are read from an index alone. */
function ownIndexes(table: string, plan: IndexPlan): Sql[] {
  const on = sql`CREATE INDEX ON ${name(table)}`
  const indexes = [sql`${on} ("combination")`]
  for (const field of ownFields(plan)) {
    const column = name(field.column)
    if (field.isArray) {
      indexes.push(sql`${on} USING gin (${column})`)
      continue
    }
    if (field.sortable) {
      indexes.push(
        sql`${on} (${column} ASC NULLS LAST, "id" ASC) INCLUDE ("combination")`,
        sql`${on} (${column} DESC NULLS LAST, "id" ASC) INCLUDE ("combination")`
      )
    }
    if (field.filterable || field.facets.length) {
      indexes.push(
        field.kind === "number" ? sql`${on} ("combination", ${column})` : sql`${on} USING hash (${column})`
      )
    }
  }
  const tie = plan.tieBreak.flatMap((path) => plan.fields.find((field) => field.path === path) ?? [])
  if (tie.length) {
    const order = join(
      tie.map(({ column }) => sql`${name(column)} DESC NULLS LAST`),
      ", "
    )
    indexes.push(sql`${on} (${order}, "id" ASC) INCLUDE ("combination")`)
  }
  return indexes
}

export async function dropTables(manager: SqlManager, table: string): Promise<void> {
  for (const each of [table, combinationTable(table), wordTable(table)]) {
    await rows(manager, sql`DROP TABLE IF EXISTS ${name(each)} CASCADE`)
  }
}
