import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Medusa's shared PostgreSQL connection, or a transaction on it. */
export type Sql = Pick<Knex, "raw">

/** Medusa's shared PostgreSQL connection, of which transactions can be had. */
export type Database = Knex

/** The rows that a statement answers. */
export async function rowsOf<Row>(sql: Sql, text: string, values: readonly unknown[] = []): Promise<Row[]> {
  return (await sql.raw<{ rows: Row[] }>(text, values as Knex.RawBinding[])).rows
}
