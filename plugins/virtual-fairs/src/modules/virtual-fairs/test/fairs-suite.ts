import path from "node:path"
import type { Context } from "@medusajs/framework/types"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { VIRTUAL_FAIRS_MODULE } from ".."
import type { VirtualFairsService } from "../service"

export type Row = Record<string, unknown>

export type FairsSuite = {
  service: VirtualFairsService
  run<Result>(work: (context: Context) => Promise<Result>): Promise<Result>
  sql(text: string, values?: unknown[]): Promise<Row[]>
}

/** Tables of other plugins, here only places for rows. */
const OTHERS = `
  create table audit_entry (actor_type text, actor_id text, actor_label text, institution_id text, session_id text,
    address text, action text, resource text, resource_id text, establishment_id text, reason text, before jsonb,
    after jsonb);
  create table provenance_establishment (id text primary key, code text, name text, visibility text, department text,
    deleted_at timestamptz);
  create table provenance_workshop (id text primary key, handle text, name text, craft_line text, mode text,
    establishment_id text, closed_at timestamptz, deleted_at timestamptz, search_text text default '');
  create table staff_member (id text primary key, name text);
  insert into provenance_establishment (id, code, name, visibility, department) values
    ('estb_here', 'LUR', 'Lurigancho', 'name', 'Lima'), ('estb_there', 'CCP', 'Otro', 'region', 'Cusco');
  insert into provenance_workshop (id, handle, name, craft_line, mode, establishment_id) values
    ('wksp_own', 'cuero', 'Taller de cuero', 'cueros-pieles', 'own_account', 'estb_here'),
    ('wksp_company', 'calzado', 'Taller de calzado', 'calzado', 'company', 'estb_here'),
    ('wksp_there', 'telar', 'Taller de telar', 'textileria', 'own_account', 'estb_there');`

/** Runs tests against the module on a real database, fresh for each test. */
export function fairsSuite(name: string, tests: (suite: FairsSuite) => void): void {
  moduleIntegrationTestRunner<VirtualFairsService>({
    moduleName: VIRTUAL_FAIRS_MODULE,
    resolve: path.join(__dirname, ".."),
    pathToMigrations: path.join(__dirname, "../migrations"),
    dbName: `medusa-${name}-integration-${process.env.JEST_WORKER_ID ?? "1"}`,
    testSuite: ({ service, MikroOrmWrapper }) => {
      const sql: FairsSuite["sql"] = (text, values = []) =>
        MikroOrmWrapper.forkManager().execute<Row[]>(text, values)
      beforeEach(async () => {
        await sql(OTHERS)
      })
      tests({ service, sql, run: (work) => service.inTransaction(work) })
    },
  })
}
