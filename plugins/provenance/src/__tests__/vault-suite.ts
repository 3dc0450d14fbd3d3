import { randomBytes } from "node:crypto"
import { join } from "node:path"
import { inspect } from "node:util"
import { Client } from "@medusajs/framework/pg"
import type { Context } from "@medusajs/framework/types"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { SYSTEM } from "@tejido/institutions/audit/record-audit"
import type { Connection } from "@tejido/institutions/http/sql-list"
import type { DocumentKind } from "../domain/documents"
import type { Identity } from "../domain/identity-document"
import { PROVENANCE_MODULE } from "../modules/provenance"
import type { Reviser } from "../modules/provenance/revise-workshop"
import type { ProvenanceModuleService } from "../modules/provenance/service"
import { erasePerson, type Erasure } from "../modules/provenance/vault/erase-person"
import { readIdentity } from "../modules/provenance/vault/read-identity"
import type { Query } from "../modules/provenance/vault/rotate"
import { sealIdentity } from "../modules/provenance/vault/seal-identity"
import { storeDocument, type StoredDocument } from "../modules/provenance/vault/store-document"
import { readVaultKeys, type VaultKeys } from "../modules/provenance/vault/vault-keys"
import { leather, lurigancho, womenOfCusco } from "./samples"

/** Invented; whatever shows a part of it where it must not is a leak. */
export const canary: Identity = {
  document_type: "dni",
  document_number: "48151623",
  full_name: "Canaria Secreta Yanaqa",
}
export const CANARIES = /48151623|canaria|yanaqa/i
export const reason = "Lo pidió la persona por escrito"
/** Whoever reaches everything. */
export const everywhere: Reviser = { actor: SYSTEM("test"), establishmentIds: null }

type Row = Record<string, unknown>

export type VaultSuite = {
  service: ProvenanceModuleService
  /** Keys of the module: `k1` and its fingerprint key, as options have them. */
  identityKeys: string
  identityHashKey: string
  keys: VaultKeys
  run<Result>(work: (context: Context) => Promise<Result>): Promise<Result>
  sql(text: string, params?: unknown[]): Promise<Row[]>
  /** A connection of its own, as a command has one. */
  connect(): Promise<Query>
  connection: Connection
  /** Two artisans, of two establishments. */
  at: { artisan: string; other: string; here: string; there: string }
  seal(id: string, identity?: Identity, reach?: string[] | null): Promise<unknown>
  read(id?: string, reviser?: Reviser, why?: string): Promise<Identity>
  erase(changes?: Partial<Erasure>): Promise<void>
  store(content?: Buffer, kind?: DocumentKind): Promise<StoredDocument>
  /** What the audit log has, in order. */
  audited(): Promise<Row[]>
  /** How an attempt fails, which must not show a canary to whoever logs the error with everything that it carries. */
  failure(attempt: Promise<unknown>): Promise<{ code?: string; type?: string; message: string }>
}

/** Runs tests against the vault on a real database, with two artisans in two establishments, fresh for each test. */
export function vaultSuite(tests: (suite: VaultSuite) => void): void {
  const identityKeys = `k1:${randomBytes(32).toString("base64")}`
  const identityHashKey = randomBytes(32).toString("base64")
  const keys = readVaultKeys(identityKeys, identityHashKey)!
  const moduleFolder = join(__dirname, "../modules/provenance")
  moduleIntegrationTestRunner<ProvenanceModuleService>({
    moduleName: PROVENANCE_MODULE,
    resolve: moduleFolder,
    pathToMigrations: join(moduleFolder, "migrations"),
    // Of its own, beside the module's other tests; the worker's number keeps files that run at once apart.
    dbName: `medusa-vault-integration-${process.env.JEST_WORKER_ID ?? "1"}`,
    moduleOptions: { identityKeys, identityHashKey },
    testSuite: ({ service, dbConfig, MikroOrmWrapper }) => {
      const sql: VaultSuite["sql"] = (text, params = []) =>
        MikroOrmWrapper.forkManager().execute<Row[]>(text, params)
      const run: VaultSuite["run"] = (work) => service.inTransaction(work)
      const at = { artisan: "", other: "", here: "", there: "" }
      const clients: Client[] = []

      beforeEach(async () => {
        // The log is another plugin's; here it is only a place for its rows.
        await sql(`create table if not exists audit_entry (seq bigserial, at timestamptz default now(),
          actor_type text, actor_id text, actor_label text, institution_id text, session_id text, address text,
          action text, resource text, resource_id text, establishment_id text, reason text, before jsonb, after jsonb)`)
        await sql("truncate audit_entry")
        const places = await service.createEstablishments([lurigancho, womenOfCusco])
        Object.assign(at, { here: places[0]!.id, there: places[1]!.id })
        const workshops = await service.createWorkshops([
          { ...leather, establishment_id: at.here },
          { ...leather, handle: "otro", establishment_id: at.there },
        ])
        const made = await service.createArtisans([
          { code: "LUR-0001", workshop_id: workshops[0]!.id, alias: "Wari", story: "Empecé de niña." },
          { code: "CUS-0001", workshop_id: workshops[1]!.id },
        ])
        Object.assign(at, { artisan: made[0]!.id, other: made[1]!.id })
      })
      afterEach(async () => {
        await Promise.all(clients.splice(0).map((client) => client.end()))
      })

      tests({
        service,
        identityKeys,
        identityHashKey,
        keys,
        run,
        sql,
        at,
        connect: async () => {
          const client = new Client({ connectionString: dbConfig.clientUrl })
          await client.connect()
          clients.push(client)
          return async <Result extends object>(text: string, values: readonly unknown[] = []) =>
            (await client.query<Result>(text, [...values])).rows
        },
        connection: {
          raw: (text: string, values: readonly unknown[]) =>
            MikroOrmWrapper.forkManager()
              .getKnex()
              .raw(text, [...values] as string[]),
        } as unknown as Connection,
        seal: (id, identity = canary, reach) =>
          run((context) => sealIdentity(context, keys, id, identity, reach)),
        read: (id = at.artisan, reviser = everywhere, why = reason) =>
          run((context) => readIdentity(context, reviser, keys, id, why)),
        erase: (changes = {}) =>
          run((context) => erasePerson(context, everywhere, keys, at.artisan, { reason, ...changes })),
        store: (content = Buffer.from("%PDF-1.4 firmado por Canaria Secreta"), kind = "other") =>
          run((context) =>
            storeDocument(context, keys, {
              kind,
              artisanId: at.artisan,
              filename: "Canaria Secreta.pdf",
              media_type: "application/pdf",
              content,
              createdBy: null,
            })
          ),
        audited: () => sql("select action, resource_id, reason, before, after from audit_entry order by seq"),
        failure: async (attempt) => {
          const failed = await attempt.then(
            () => null,
            (error: unknown) => ({ error })
          )
          expect(failed).not.toBeNull()
          expect(inspect(failed!.error, { depth: 12, showHidden: true })).not.toMatch(CANARIES)
          return failed!.error as { message: string }
        },
      })
    },
  })
}
