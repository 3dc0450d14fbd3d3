import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { MedusaApp } from "@medusajs/framework/modules-sdk"
import {
  ContainerRegistrationKeys,
  createPgConnection,
  isSharedConnectionSymbol,
} from "@medusajs/framework/utils"
import { emptyContent } from "../../plugins/listings/src/domain/listing-content"
import listingsModule, { LISTINGS_MODULE } from "../../plugins/listings/src/modules/listings"
import type { PhotoWork } from "../../plugins/listings/src/photos/queue/photo-work"
import { folderStore } from "../../plugins/listings/src/photos/test/folder-store"

type ListingsService = InstanceType<(typeof listingsModule)["service"]>

/** Whoever sends the photos. */
export const HAND = {
  ...{ actor: { type: "system" as const, id: null, label: "bench" }, institution: "bench" },
  establishmentIds: null,
}

/** What photos are sent to and processed with: the listings' module on a database, and a folder for the pictures. */
export type Desk = PhotoWork & {
  newListing(): Promise<string>
  sql<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>
  close(): Promise<void>
}

/** Opens a desk on a database, with tables where there are none yet. */
export async function openDesk(clientUrl: string, migrate: boolean): Promise<Desk> {
  const connection = createPgConnection({ clientUrl, schema: "public", pool: { min: 1, max: 4 } })
  // Medusa takes the database to migrate from here, whatever it is told otherwise.
  process.env.DATABASE_URL = clientUrl
  const app = await MedusaApp({
    modulesConfig: {
      [LISTINGS_MODULE]: {
        resolve: require.resolve("../../plugins/listings/src/modules/listings"),
        options: { database: { clientUrl }, [isSharedConnectionSymbol]: true },
      },
    },
    injectedDependencies: { [ContainerRegistrationKeys.PG_CONNECTION]: connection },
  })
  if (migrate) await app.runMigrations()
  await app.onApplicationStart()
  const listings = app.modules[LISTINGS_MODULE] as unknown as ListingsService
  const sql: Desk["sql"] = async <Row>(text: string, values: readonly unknown[] = []) =>
    ((await connection.raw(text, values as never)) as { rows: Row[] }).rows
  // Of another plugin; here only a place for rows.
  if (migrate) {
    await sql(`create table audit_entry (actor_type text, actor_id text, actor_label text, institution_id text,
      session_id text, address text, action text, resource text, resource_id text, establishment_id text, reason text,
      before jsonb, after jsonb)`)
  }
  let listed = 0
  return {
    inTransaction: (work) => listings.inTransaction(work),
    store: folderStore(mkdtempSync(path.join(tmpdir(), "tejido-bench-photos-"))),
    logger: { warn: (message: string) => console.warn(message) },
    sql,
    newListing: async () => {
      const id = `list_${process.pid}_${++listed}`
      await sql(
        `insert into listings_listing (id, code, establishment_id, content, created_by, updated_by)
         values (?, ?, 'estb_bench', ?::jsonb, 'bench', 'bench')`,
        [id, id, JSON.stringify(emptyContent())]
      )
      return id
    },
    close: async () => {
      await connection.destroy()
    },
  }
}
