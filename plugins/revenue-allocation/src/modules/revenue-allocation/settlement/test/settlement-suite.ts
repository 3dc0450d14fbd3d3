import assert from "node:assert"
import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { Client } from "@medusajs/framework/pg"
import { REVENUE_ALLOCATION_MODULE } from "../.."
import { centimos } from "../../../../domain/centimos"
import { parseMonth } from "../../../../domain/lima-month"
import type { LedgerService } from "../../service"
import { approveSettlement } from "../decide-settlement"
import { type InTransaction, runSettlement } from "../run-settlement"
import { startSettlement } from "../start-settlement"

type Row = Record<string, unknown>

/** Two people who close the month together. */
export const CLOSER = { type: "staff" as const, id: "staff_closer", label: "Persona que cierra" }
export const APPROVER = { type: "staff" as const, id: "staff_approver", label: "Persona que aprueba" }

export const OCTOBER = parseMonth("2026-10")
export const NOVEMBER = parseMonth("2026-11")
/** The clock of tests: October is over, November is over. */
export const IN_DECEMBER = new Date("2026-12-15T12:00:00Z")

export type SettlementSuite = {
  ledger: LedgerService
  url: () => string
  sql(text: string, values?: readonly unknown[]): Promise<Row[]>
  /** A connection of its own, for what somebody else does at the same time. */
  connect(): Promise<Client>
  /** Posts what an artisan earned, or with a negative amount gave back. On 15 October unless `at` says otherwise. */
  earn(artisanId: string, amount: number, at?: string): Promise<void>
  /** Records terms: sentenced, nothing owed, with an account, from long ago. Changed as the test needs. */
  terms(artisanId: string, changes?: Row): Promise<void>
  /** Begins the close of a month and computes it. @returns the settlement's id */
  propose(month?: string): Promise<string>
  /** Approves what was proposed and posts it. */
  approve(id: string): Promise<void>
  /** Closes a month from beginning to end. @returns the settlement's id */
  close(month?: string): Promise<string>
  /** What is owed to an account, or with a minus by it. */
  owed(code: string): Promise<number>
  /** What somebody's share of a settlement is, amounts as numbers. */
  share(settlementId: string, artisanId: string): Promise<Row>
  /** Every way in which ledger, settlements and holds do not agree. */
  problems(): Promise<Row[]>
}

/** Tests the month's close on a real database, made anew for each test. */
export function settlementSuite(tests: (suite: SettlementSuite) => void): void {
  const folder = path.join(__dirname, "..", "..")
  moduleIntegrationTestRunner<LedgerService>({
    moduleName: REVENUE_ALLOCATION_MODULE,
    resolve: folder,
    pathToMigrations: path.join(folder, "migrations"),
    testSuite: ({ service, dbConfig }) => {
      const clients: Client[] = []
      let own: Client
      let posted = 0
      const connect = async () => {
        const client = new Client({ connectionString: dbConfig.clientUrl })
        await client.connect()
        clients.push(client)
        return client
      }
      const sql: SettlementSuite["sql"] = async (text, values = []) =>
        (await own.query<Row>(text, [...values])).rows
      // Not bound: the service is there once a test runs.
      const inTransaction: InTransaction = (work) => service.inTransaction(work)
      beforeEach(async () => {
        own = await connect()
        // The log is another plugin's; here it is only a place for its rows.
        await own.query(`create table if not exists audit_entry (actor_type text, actor_id text, actor_label text,
          institution_id text, session_id text, address text, action text, resource text, resource_id text,
          establishment_id text, reason text, before jsonb, after jsonb)`)
      })
      afterEach(async () => {
        await Promise.all(clients.splice(0).map((client) => client.end()))
      })

      const suite: SettlementSuite = {
        ledger: service,
        url: () => dbConfig.clientUrl,
        sql,
        connect,
        earn: async (artisanId, amount, at = "2026-10-15T12:00:00-05:00") => {
          posted += 1
          await service.post({
            ...{
              kind: "sale_captured",
              source_id: `capt_${posted}`,
              order_id: `order_${posted}`,
              order_seq: 1,
            },
            ...{ policy_id: "policy_v1", occurred_at: new Date(at), currency_code: "pen", facts: {} },
            entries: [
              { account: "clearing:pp_demo_demo", amount: centimos(amount), line_id: null },
              { account: `artisan:${artisanId}:income`, amount: centimos(-amount), line_id: "line_1" },
            ],
          })
        },
        terms: async (artisanId, changes = {}) => {
          const row: Row = {
            ...{ id: `term_${++posted}`, artisan_id: artisanId, seq: posted, valid_from: "2026-01-01" },
            ...{ situation: "sentenced", account_state: "open", account_sealed: "sealed", key_id: "k1" },
            ...{ recorded_by: "staff_1" },
            ...changes,
          }
          if (row.account_state !== "open") row.account_sealed = null
          const names = Object.keys(row)
          await sql(
            `insert into revenue_artisan_terms (${names.join(", ")}) values (${names.map((_, i) => `$${i + 1}`).join(", ")})`,
            Object.values(row)
          )
        },
        propose: async (month = OCTOBER) => {
          const id = await inTransaction((context) =>
            startSettlement(context, CLOSER, parseMonth(month), IN_DECEMBER)
          )
          await runSettlement(inTransaction, id, { pageSize: 2 })
          return id
        },
        approve: async (id) => {
          await inTransaction((context) => approveSettlement(context, APPROVER, id))
          await runSettlement(inTransaction, id, { pageSize: 2 })
        },
        close: async (month = OCTOBER) => {
          const id = await suite.propose(month)
          await suite.approve(id)
          return id
        },
        owed: async (code) => {
          const [row] = await sql("select -balance as owed from ledger_balance where code = $1", [code])
          return Number(row?.owed ?? 0)
        },
        share: async (settlementId, artisanId) => {
          const [row] = await sql(
            "select * from revenue_settlement_share where settlement_id = $1 and artisan_id = $2",
            [settlementId, artisanId]
          )
          assert(row, `${artisanId} has no share`)
          const number = (value: unknown) =>
            typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : value
          return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, number(value)]))
        },
        problems: async () => [
          ...(await sql("select * from ledger_check()")),
          ...(await sql("select * from revenue_settlement_check()")),
        ],
      }
      // One level down: what is asked after each test is asked before the database goes.
      describe("the month's close", () => {
        afterEach(async () => {
          expect(await suite.problems()).toEqual([])
        })
        tests(suite)
      })
    },
  })
}
