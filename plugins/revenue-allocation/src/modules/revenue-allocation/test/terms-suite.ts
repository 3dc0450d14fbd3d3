import { randomBytes } from "node:crypto"
import path from "node:path"
import { inspect } from "node:util"
import { Client } from "@medusajs/framework/pg"
import type { Context } from "@medusajs/framework/types"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { REVENUE_ALLOCATION_MODULE } from ".."
import { centimos } from "../../../domain/centimos"
import type { LedgerService } from "../service"

type Row = Record<string, unknown>

export type TermsSuite = {
  ledger: LedgerService
  identityKeys: string
  identityHashKey: string
  run<Result>(work: (context: Context) => Promise<Result>): Promise<Result>
  sql(text: string, values?: unknown[]): Promise<Row[]>
  /** Posts so many céntimos from one account to another, as what `kind` and `source_id` say, at a moment. */
  move(
    accounts: { from: string; to: string },
    amount: number,
    fact: { kind: string; source_id: string; at: string }
  ): Promise<unknown>
  /** A connection of its own, as a command or a careless program has one. */
  connect(): Promise<Client>
  audited(): Promise<Row[]>
  /** How an attempt fails; what it carries must show nobody, for errors are logged. */
  failure(attempt: Promise<unknown>): Promise<{ code?: string; type?: string; message: string }>
}

/** Invented; whatever shows a part of it where it must not is a leak. */
export const CANARIES = /48151623|canaria|yanaqa|00219300|juzgado|00123-2024/i

/** Artisans of {@link termsSuite}: two at one establishment, one at another, one who was erased. */
export const PEOPLE = {
  rosa: "artn_rosa",
  lucho: "artn_lucho",
  far: "artn_far",
  erased: "artn_erased",
} as const

/**
 * Runs tests against the module with keys, on a real database, fresh for each test. The tables of other plugins are
 * here only places for rows.
 */
export function termsSuite(tests: (suite: TermsSuite) => void): void {
  const identityKeys = `k1:${randomBytes(32).toString("base64")}`
  const identityHashKey = randomBytes(32).toString("base64")
  moduleIntegrationTestRunner<LedgerService>({
    moduleName: REVENUE_ALLOCATION_MODULE,
    resolve: path.join(__dirname, ".."),
    pathToMigrations: path.join(__dirname, "../migrations"),
    dbName: `medusa-terms-integration-${process.env.JEST_WORKER_ID ?? "1"}`,
    moduleOptions: { identityKeys, identityHashKey },
    testSuite: ({ service, dbConfig, MikroOrmWrapper }) => {
      const clients: Client[] = []
      const sql: TermsSuite["sql"] = (text, values = []) =>
        MikroOrmWrapper.forkManager().execute<Row[]>(text, values)
      beforeEach(async () => {
        await sql(OTHERS)
        await sql(
          `insert into provenance_artisan (id, code, workshop_id, erased_at) values
             ('artn_rosa', 'LUR-0001', 'w_here', null), ('artn_lucho', 'LUR-0002', 'w_here', null),
             ('artn_far', 'CUS-0001', 'w_there', null), ('artn_erased', 'LUR-0003', 'w_here', now())`
        )
      })
      afterEach(async () => {
        await Promise.all(clients.splice(0).map((client) => client.end()))
      })
      tests({
        ledger: service,
        identityKeys,
        identityHashKey,
        run: (work) => service.inTransaction(work),
        sql,
        move: ({ from, to }, amount, { kind, source_id, at }) =>
          service.post({
            ...{ kind, source_id, order_id: null, order_seq: null, policy_id: null },
            ...{ occurred_at: new Date(at), currency_code: "pen", facts: {} },
            entries: [
              { account: from, amount: centimos(amount), line_id: null },
              { account: to, amount: centimos(-amount), line_id: null },
            ],
          }),
        connect: async () => {
          const client = new Client({ connectionString: dbConfig.clientUrl })
          await client.connect()
          clients.push(client)
          return client
        },
        audited: () =>
          sql(
            "select action, resource_id, establishment_id, reason, before, after from audit_entry order by seq"
          ),
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

const OTHERS = `
  create table if not exists audit_entry (seq bigserial, at timestamptz default now(), actor_type text, actor_id text,
    actor_label text, institution_id text, session_id text, address text, action text, resource text,
    resource_id text, establishment_id text, reason text, before jsonb, after jsonb);
  create table if not exists provenance_establishment (id text primary key, code text, name text);
  create table if not exists provenance_workshop (id text primary key, name text, establishment_id text);
  create table if not exists provenance_artisan (id text primary key, code text, workshop_id text, search_text text,
    released_at timestamptz, erased_at timestamptz, deleted_at timestamptz);
  create table if not exists provenance_document (id text primary key, kind text, artisan_id text);
  truncate audit_entry, provenance_establishment, provenance_workshop, provenance_artisan, provenance_document;
  insert into provenance_establishment values ('e_here', 'LUR', 'Lurigancho'), ('e_there', 'CUS', 'Cusco');
  insert into provenance_workshop values ('w_here', 'Cuero', 'e_here'), ('w_there', 'Telar', 'e_there');`
