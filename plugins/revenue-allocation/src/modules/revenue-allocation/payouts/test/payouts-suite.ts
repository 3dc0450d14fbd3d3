import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { AuditActor } from "@tejido/institutions/audit/record-audit"
import { REVENUE_ALLOCATION_MODULE } from "../.."
import { centimos } from "../../../../domain/centimos"
import { BANK_FILE } from "../../../../domain/rails/bank-file"
import { MANUAL } from "../../../../domain/rails/manual"
import type { PayoutPayee, PayoutRail } from "../../../../domain/rails/payout-rail"
import type { Rails } from "../../../../domain/rails/rails"
import type { LedgerService } from "../../service"
import { type NewBatch, prepareBatch, type PreparedBatch } from "../prepare-batch"
import { payeeKey, type ReadPayees } from "../read-payees"
import { type Release, releaseBatch } from "../release-batch"
import type { Transactions } from "../transactions"

type Row = Record<string, unknown>

/** Of the log, which is another module's, the one table that is written to. */
const AUDIT_TABLE = `create table if not exists audit_entry (seq bigint generated always as identity, actor_type text,
  actor_id text, actor_label text, institution_id text, session_id text, address text, action text, resource text,
  resource_id text, establishment_id text, reason text, before jsonb, after jsonb)`

const member = (id: string): AuditActor => ({ type: "staff", id, label: id })
export const ANA = member("staff_ana")
export const BETO = member("staff_beto")
export const CARO = member("staff_caro")

/** An error with this code, whatever else there is to it. */
export const refusal = (code: string) => expect.objectContaining({ code }) as Error

/** Somebody with an account, whoever is asked for. */
export const anyPayee: ReadPayees = async (_context, payees) =>
  new Map(
    payees.map((payee): [string, PayoutPayee] => [
      payeeKey(payee),
      {
        ...{ name: `Persona ${payee.payee_id}`, documentType: "dni", documentNumber: "48151600" },
        caseNumber: null,
        ...{ bank: "Banco de la Nación", accountKind: "cci", account: "01800000000000000001" },
      },
    ])
  )

export type PayoutsSuite = ReturnType<typeof stepsOf>

/** Runs tests of payouts on a real database, fresh for each. */
export function payoutsSuite(tests: (suite: PayoutsSuite) => void): void {
  moduleIntegrationTestRunner<LedgerService>({
    moduleName: REVENUE_ALLOCATION_MODULE,
    dbName: `medusa-payouts-integration-${process.env.JEST_WORKER_ID ?? "1"}`,
    resolve: path.join(__dirname, "../.."),
    pathToMigrations: path.join(__dirname, "../../migrations"),
    testSuite: ({ service, MikroOrmWrapper, dbConfig }) => {
      const sql = (text: string, values: unknown[] = []) =>
        MikroOrmWrapper.forkManager().execute<Row[]>(text, values)
      beforeEach(() => sql(AUDIT_TABLE))
      tests(stepsOf(service, sql, () => dbConfig.clientUrl))
    },
  })
}

function stepsOf(
  ledger: LedgerService,
  sql: (text: string, values?: unknown[]) => Promise<Row[]>,
  url: () => string
) {
  let facts = 0
  /** Céntimos that come into accounts from the income of somebody; below zero they leave. */
  const fund = async (amounts: Record<string, number>, at = new Date("2026-10-31T12:00:00-05:00")) => {
    const all = Object.entries(amounts)
    // Each entry of a transaction is weighed against all of it.
    for (let from = 0; from < all.length; from += 500) {
      const some = all.slice(from, from + 500)
      await ledger.post({
        ...{
          kind: "settlement",
          source_id: `test-${++facts}`,
          order_id: null,
          order_seq: null,
          policy_id: null,
        },
        ...{ occurred_at: at, currency_code: "pen", facts: {} },
        entries: [
          {
            ...{ account: "artisan:any:income", line_id: null },
            amount: centimos(some.reduce((sum, [, amount]) => sum + amount, 0)),
          },
          ...some.map(([account, amount]) => ({ account, amount: centimos(-amount), line_id: null })),
        ],
      })
    }
  }
  const prepare = (input: Partial<NewBatch> = {}, by = ANA, rails?: Rails): Promise<PreparedBatch> =>
    ledger.inTransaction((context) =>
      prepareBatch(context, by, { rail: "manual", payees: ["artisan"], ...input }, rails)
    )
  const release = (id: string, by = BETO, using: Partial<Release> = {}) =>
    releaseBatch({ ledger, readPayees: anyPayee, ...using }, by, id)
  return {
    ledger,
    sql,
    url,
    fund,
    prepare,
    release,
    /** Prepares and releases. */
    send: async (input: Partial<NewBatch> = {}, rails?: Rails) => {
      const batch = await prepare(input, ANA, rails)
      await release(batch.id, BETO, rails && { rails })
      return batch
    },
    /** Terms by which these artisans have an account. */
    openAccounts: async (...artisans: string[]) => {
      for (const id of artisans) {
        await sql(
          `insert into revenue_artisan_terms (id, artisan_id, seq, valid_from, situation, account_state, account_sealed,
             account_kind, key_id, recorded_by)
           values (?, ?, 1, '2026-01-01', 'sentenced', 'open', 'x', 'cci', 'k', 'test')`,
          [`term_${id}`, id]
        )
      }
    },
    payouts: (batchId: string) =>
      sql("select * from revenue_payout where batch_id = ? order by reference", [batchId]) as Promise<
        (Row & { id: string; state: string; amount: string; reference: string; account_code: string })[]
      >,
    batch: async (id: string) =>
      (await sql("select * from revenue_payout_batch where id = ?", [id]))[0] ?? {},
    /** What accounts owe, in céntimos: minus their balance. */
    owed: async (...codes: string[]) => {
      const rows = await sql("select code, (-balance)::text as owed from ledger_balance where code in (?)", [
        codes,
      ])
      const found = new Map(rows.map(({ code, owed }) => [String(code), Number(owed)]))
      return codes.map((code) => found.get(code) ?? 0)
    },
    audited: async () =>
      (await sql("select action from audit_entry order by seq")).map(({ action }) => action),
  }
}

/** A rail with a program behind it, and what it was told. */
export function programRail(answer: NonNullable<PayoutRail["send"]>): { rails: Rails; told: string[] } {
  const told: string[] = []
  const rail: PayoutRail = {
    ...{ code: "program", words: { es: "Programa", en: "Program" } },
    ...{ needsAccount: false, needsProof: false, givesFile: false },
    send: async (order, signal) => {
      told.push(order.idempotencyKey)
      return await answer(order, signal)
    },
  }
  return { rails: { program: rail, [BANK_FILE.code]: BANK_FILE, [MANUAL.code]: MANUAL }, told }
}

/** Thrown where a process is killed: nothing after it runs, and what was not committed is lost. */
export class Killed extends Error {}

/**
 * A way into the database of a process that is killed at its nth transaction: `before` it commits, or right `after`.
 */
export function dying(ledger: Transactions, nth: number, when: "before" | "after"): Transactions {
  let begun = 0
  let dead = false
  return {
    inTransaction: async (work) => {
      if (dead) throw new Killed()
      const mine = ++begun
      const result = await ledger.inTransaction(async (context) => {
        const value = await work(context)
        if (dead || (mine === nth && when === "before")) {
          dead = true
          throw new Killed()
        }
        return value
      })
      if (mine === nth) {
        dead = true
        throw new Killed()
      }
      return result
    },
  }
}
