import type { SearchTypes } from "@medusajs/framework/types"
import { findEntry, isCurrent, keepEntry } from "./catalogue"
import { LAYOUT, type IndexPlan, type PlanSource } from "./plan"
import { name, raw, rows, sql, type SqlManager } from "./sql"
import { createTables, documentTable, dropTables } from "./tables"
import { writeDocuments } from "./write-documents"

const PAGE = 500

/** What layout 1 (the stock provider's) kept of a definition: each leaf field under its dotted path. */
type OldPlan = { primary_key?: string; fields: { path: string; field?: SearchTypes.SearchFieldDefinition }[] }

/**
 * Makes the tables of an index anew from the documents in its old ones, in one transaction: until it is
 * through, whoever searches finds what was there before. A second process waits and finds it done.
 */
export async function renew(manager: SqlManager, index: string, plan: IndexPlan): Promise<void> {
  await rows(manager, sql`SELECT pg_advisory_xact_lock(hashtextextended(${`renew ${index}`}, 0))`)
  const entry = await findEntry(manager, index)
  if (!entry || isCurrent(entry)) {
    return
  }
  const table = documentTable(index, LAYOUT)
  await dropTables(manager, table)
  await createTables(manager, table, plan)
  let after = ""
  let written = 0
  for (;;) {
    const page = await rows<{ id: string; document: SearchTypes.SearchDocument }>(
      manager,
      sql`SELECT "id", "document" FROM ${name(entry.table)} WHERE "id" > ${after} COLLATE "C"
          ORDER BY "id" COLLATE "C" LIMIT ${raw(String(PAGE))}`
    )
    if (!page.length) {
      break
    }
    written += await writeDocuments(
      manager,
      table,
      plan,
      page.map(({ document }) => document)
    )
    after = page.at(-1)?.id ?? after
  }
  await keepEntry(manager, index, table, plan, written)
  await dropTables(manager, entry.table)
}

/** A definition from what an older layout kept of it. */
export function definitionOfOldPlan(stored: unknown): PlanSource {
  const { primary_key: primaryKey = "id", fields } = stored as OldPlan
  const definitions: Record<string, SearchTypes.SearchFieldDefinition> = {}
  for (const { path, field } of fields) {
    if (field) {
      definitions[path] = field
    }
  }
  return { primary_key: primaryKey, fields: definitions }
}
