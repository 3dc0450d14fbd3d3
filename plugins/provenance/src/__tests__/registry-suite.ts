import { join } from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { PROVENANCE_MODULE } from "../modules/provenance"
import { releaseArtisan, transferArtisan } from "../modules/provenance/registry/move-artisan"
import { type NewArtisan, registerArtisan } from "../modules/provenance/registry/register-artisan"
import { type Reviser, reviseWorkshop, type WorkshopRevision } from "../modules/provenance/revise-workshop"
import type { ProvenanceModuleService } from "../modules/provenance/service"
import { leather, lurigancho, womenOfCusco } from "./samples"

/** Of the log, which is another module's, the one table that is written to. */
const AUDIT_TABLE = `create table if not exists audit_entry (actor_type text, actor_id text, actor_label text,
  institution_id text, session_id text, address text, action text, resource text, resource_id text,
  establishment_id text, reason text, before jsonb, after jsonb)`

/** Whoever reaches everything. */
export const anybody: Reviser = { actor: { type: "system", id: null, label: "test" }, establishmentIds: null }

/** An error with this code, whatever else there is to it. */
export const refusal = (code: string) => expect.objectContaining({ code }) as Error

const moduleFolder = join(__dirname, "../modules/provenance")

/** Two establishments, of which one must not be named; two workshops in the first and one in the second. */
export type Places = { named: string; hidden: string; workshop: string; second: string; elsewhere: string }

/** Runs tests of the registry on a real database, with these places fresh for each. */
export function registrySuite(name: string, tests: (suite: ReturnType<typeof stepsOf>) => void): void {
  moduleIntegrationTestRunner<ProvenanceModuleService>({
    moduleName: PROVENANCE_MODULE,
    // Of its own, beside the module's other tests; the worker's number keeps files that run at once apart.
    dbName: `medusa-${name}-integration-${process.env.JEST_WORKER_ID ?? "1"}`,
    resolve: moduleFolder,
    pathToMigrations: join(moduleFolder, "migrations"),
    moduleOptions: {
      identityKeys: `test:${Buffer.alloc(32, 7).toString("base64")}`,
      identityHashKey: "an-identity-hash-key-of-the-tests",
    },
    testSuite: ({ service, MikroOrmWrapper }) => {
      const places = {} as Places
      const sql = (text: string, values: unknown[] = []) =>
        MikroOrmWrapper.forkManager().execute<Record<string, unknown>[]>(text, values)
      beforeEach(async () => {
        await sql(AUDIT_TABLE)
        const named = (await service.createEstablishments(lurigancho)).id
        const hidden = (await service.createEstablishments(womenOfCusco)).id
        const make = async (handle: string, establishment_id: string) =>
          (await service.createWorkshops({ ...leather, handle, establishment_id })).id
        Object.assign(places, {
          ...{ named, hidden, workshop: await make("uno", named), second: await make("dos", named) },
          elsewhere: await make("tres", hidden),
        })
      })
      tests(stepsOf(service, places, sql))
    },
  })
}

function stepsOf(
  service: ProvenanceModuleService,
  places: Places,
  sql: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>
) {
  return {
    service,
    places,
    sql,
    register: (changes: Partial<NewArtisan> = {}, by = anybody) =>
      service.inTransaction((context) =>
        registerArtisan(context, by, () => service.vaultKeys, {
          ...{ workshop_id: places.workshop, from_on: "2026-03-01" },
          ...changes,
        })
      ),
    transfer: (id: string, workshop_id: string, on: string, by = anybody) =>
      service.inTransaction((context) => transferArtisan(context, by, id, { workshop_id, on })),
    release: (id: string, on: string) =>
      service.inTransaction((context) => releaseArtisan(context, anybody, id, { on })),
    revise: (id: string, revision: WorkshopRevision) =>
      service.inTransaction((context) => reviseWorkshop(context, anybody, id, revision)),
    /** A day of Lima, so many from today. */
    day: async (ahead: number) => {
      const [row] = await sql("select ((now() at time zone 'America/Lima')::date + ?::int)::text as day", [
        ahead,
      ])
      return String(row?.day)
    },
  }
}
