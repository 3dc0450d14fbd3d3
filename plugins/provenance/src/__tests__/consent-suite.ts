import { join } from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { SYSTEM } from "@tejido/institutions/audit/record-audit"
import type { ConsentPurpose } from "../domain/consent-purposes"
import { PROVENANCE_MODULE } from "../modules/provenance"
import { recordConsent } from "../modules/provenance/consents/record-consent"
import type { ProvenanceModuleService } from "../modules/provenance/service"
import { storeDocument } from "../modules/provenance/vault/store-document"
import { leather, lurigancho } from "./samples"

/** Who reaches everything. */
export const everywhere = { actor: SYSTEM("test"), establishmentIds: null }

type Row = Record<string, unknown>

/** What a test of consents starts from: one artisan with an alias and a signed paper, anew for each test. */
export type ConsentSuite = {
  service: ProvenanceModuleService
  sql(text: string, values?: unknown[]): Promise<Row[]>
  /** Runs changes in one transaction, by another connection than the service's. */
  transactional(work: (sql: ConsentSuite["sql"]) => Promise<void>): Promise<void>
  connection: { raw<Found>(text: string, values: readonly unknown[]): Promise<{ rows: Found[] }> }
  ids: { artisan: string; establishment: string; workshop: string; paper: string }
  signedPaper(artisanId: string, kind?: "consent" | "other"): Promise<string>
  /** Records a consent of the artisan on the paper. @returns its id */
  give(purpose: ConsentPurpose, changes?: object): Promise<string>
  /** What the artisan's row says is shown. */
  shown(): Promise<Row | undefined>
}

/** Tests consents on a real database. */
export function consentSuite(tests: (suite: ConsentSuite) => void): void {
  const folder = join(__dirname, "..", "modules", "provenance")
  moduleIntegrationTestRunner<ProvenanceModuleService>({
    moduleName: PROVENANCE_MODULE,
    resolve: folder,
    pathToMigrations: join(folder, "migrations"),
    moduleOptions: {
      identityKeys: `test:${Buffer.alloc(32, 1).toString("base64")}`,
      identityHashKey: "an-identity-hash-key-of-the-tests",
    },
    testSuite: ({ service, MikroOrmWrapper }) => {
      const fork = () => MikroOrmWrapper.forkManager()
      const sql = (text: string, values: unknown[] = []) => fork().execute<Row[]>(text, values)
      const ids = { artisan: "", establishment: "", workshop: "", paper: "" }
      const signedPaper: ConsentSuite["signedPaper"] = async (artisanId, kind = "consent") => {
        const { id } = await service.inTransaction((context) =>
          storeDocument(context, service.vaultKeys, {
            ...{ kind, artisanId, filename: "firma.pdf", createdBy: null },
            ...{ media_type: "application/pdf", content: Buffer.from("%PDF-1.4") },
          })
        )
        return id
      }

      beforeEach(async () => {
        // The log is another plugin's; here it is only a place for its rows.
        await sql(`create table if not exists audit_entry (actor_type text, actor_id text, actor_label text,
          institution_id text, session_id text, address text, action text, resource text, resource_id text,
          establishment_id text, reason text, before jsonb, after jsonb)`)
        ids.establishment = (await service.createEstablishments(lurigancho)).id
        const workshop = { ...leather, establishment_id: ids.establishment }
        ids.workshop = (await service.createWorkshops(workshop)).id
        const artisan = { code: "LUR-0001", workshop_id: ids.workshop, alias: "Wari" }
        ids.artisan = (await service.createArtisans(artisan)).id
        ids.paper = await signedPaper(ids.artisan)
      })

      tests({
        service,
        sql,
        ids,
        signedPaper,
        transactional: (work) =>
          fork().transactional(
            async (manager) => await work((text, values = []) => manager.execute<Row[]>(text, values))
          ),
        connection: {
          raw: async <Found>(text: string, values: readonly unknown[]) =>
            (await fork()
              .getKnex()
              .raw(text, [...values] as string[])) as { rows: Found[] },
        },
        give: (purpose, changes = {}) =>
          service.inTransaction((context) =>
            recordConsent(context, everywhere, {
              artisan_id: ids.artisan,
              purpose,
              given_on: "2026-01-05",
              document_id: ids.paper,
              ...changes,
            })
          ),
        shown: async () =>
          (
            await sql("select alias_public, story_public from provenance_artisan where id = ?", [ids.artisan])
          )[0],
      })
    },
  })
}
