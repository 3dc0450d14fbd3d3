import { MedusaError } from "@medusajs/framework/utils"
import { LAYOUT, type IndexPlan } from "./plan"
import { name, rows, sql, type SqlManager } from "./sql"
import { CATALOGUE } from "./tables"

/** A physical index as the catalogue has it. */
export interface CatalogueEntry {
  name: string
  table: string
  /** As stored: another layout's is read by {@link isCurrent} only. */
  plan: IndexPlan
  documentCount: number
  createdAt: Date
  updatedAt: Date
}

type Row = {
  name: string
  table_name: string
  plan: IndexPlan
  document_count: number
  created_at: string | Date
  updated_at: string | Date
}

/** False for tables that older code made; they have to be made anew before they can be searched. */
export function isCurrent({ plan }: CatalogueEntry): boolean {
  return plan.layout === LAYOUT
}

export async function findEntry(manager: SqlManager, index: string): Promise<CatalogueEntry | undefined> {
  const [row] = await rows<Row>(manager, sql`SELECT * FROM ${name(CATALOGUE)} WHERE "name" = ${index}`)
  return row && entry(row)
}

export async function listEntries(manager: SqlManager): Promise<CatalogueEntry[]> {
  return (await rows<Row>(manager, sql`SELECT * FROM ${name(CATALOGUE)} ORDER BY "name"`)).map(entry)
}

/** Adds an index, or says that one is kept in another way now. */
export async function keepEntry(
  manager: SqlManager,
  index: string,
  table: string,
  plan: IndexPlan,
  documents: number
): Promise<void> {
  await rows(
    manager,
    sql`INSERT INTO ${name(CATALOGUE)} ("name", "table_name", "schema_hash", "plan", "document_count")
        VALUES (${index}, ${table}, ${plan.hash}, ${JSON.stringify(plan)}::jsonb, ${documents})
        ON CONFLICT ("name") DO UPDATE SET "table_name" = excluded."table_name",
          "schema_hash" = excluded."schema_hash", "plan" = excluded."plan",
          "document_count" = excluded."document_count", "updated_at" = now()`
  )
}

export async function countDocuments(manager: SqlManager, index: string, added: number): Promise<void> {
  if (added) {
    await rows(
      manager,
      sql`UPDATE ${name(CATALOGUE)} SET "document_count" = greatest("document_count" + ${added}, 0),
          "updated_at" = now() WHERE "name" = ${index}`
    )
  }
}

/** After an index was emptied: what is known of it here may be older than what another process wrote. */
export async function countNone(manager: SqlManager, index: string): Promise<void> {
  await rows(
    manager,
    sql`UPDATE ${name(CATALOGUE)} SET "document_count" = 0, "updated_at" = now() WHERE "name" = ${index}`
  )
}

export async function forgetEntry(manager: SqlManager, index: string): Promise<void> {
  await rows(manager, sql`DELETE FROM ${name(CATALOGUE)} WHERE "name" = ${index}`)
}

/** What Medusa's Search Module understands: it looks once more which version of the index is in use. */
export function unknownIndex(index: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `The postgres-es search provider has no index "${index}"`
  )
}

function entry(row: Row): CatalogueEntry {
  return {
    name: row.name,
    table: row.table_name,
    plan: row.plan,
    documentCount: row.document_count,
    createdAt: new Date(row.created_at),
    updatedAt: new Date(row.updated_at),
  }
}
