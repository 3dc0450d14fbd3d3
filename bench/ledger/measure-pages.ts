import { randomInt } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readPage, type Connection } from "@tejido/institutions/http/sql-list"
import { limaMonth, monthsFrom } from "../../plugins/revenue-allocation/src/domain/lima-month"
import type { LedgerService } from "../../plugins/revenue-allocation/src/modules/revenue-allocation/service"
import { rollUp } from "../../plugins/revenue-allocation/src/modules/revenue-allocation/totals/roll-up"
import { ACCOUNTS } from "../../plugins/revenue-allocation/src/staff-lists/accounts"
import { findEntries, readEntries } from "../../plugins/revenue-allocation/src/staff-lists/entries"
import { readOverview } from "../../plugins/revenue-allocation/src/staff-lists/overview"
import { TRANSACTIONS } from "../../plugins/revenue-allocation/src/staff-lists/transactions"
import { generateEntries } from "./generate-entries"

const LOOKS = 60
const GOAL_MS = 150
const GOAL_QUERIES = 6
/** Of every page of staff: the guard's one, and two for what artisans and workshops are called. */
const AROUND = 3
/** Posted since the sums were added up, about as many as in a busy minute. */
const FRESH_ENTRIES = 2000

/** Looks at every page of the ledger over so many generated entries. Whether each keeps to the goals. */
export async function measurePages(
  connection: Connection,
  ledger: LedgerService,
  entries: number
): Promise<boolean> {
  const begin = performance.now()
  await generateEntries(connection, entries)
  console.log(`\n${entries.toLocaleString("en")} entries generated in ${seconds(begin)} s`)
  const adding = performance.now()
  await rollUp(ledger)
  console.log(`added up from nothing in ${seconds(adding)} s`)
  await generateFresh(connection)
  for (const table of ["ledger_month_total", "ledger_account_total", "ledger_entry"]) {
    await connection.raw(`vacuum (analyze) ${table}`, [])
  }
  let queries = 0
  const counting: Connection = {
    raw: (text, values) => {
      queries += 1
      return connection.raw(text, values)
    },
  }
  const scope = {
    resolve: (name: string) =>
      name === ContainerRegistrationKeys.PG_CONNECTION ? counting : { graph: () => ({ data: [] }) },
  } as unknown as MedusaContainer

  console.log(`\n${"page".padEnd(44)} queries   p50 ms   p95 ms   goal: ${GOAL_QUERIES} and ${GOAL_MS} ms`)
  let good = true
  for (const [name, look] of Object.entries(pages(scope, counting))) {
    await look()
    queries = 0
    const times: number[] = []
    for (let count = 0; count < LOOKS; count += 1) {
      const start = performance.now()
      await look()
      times.push(performance.now() - start)
    }
    const asked = queries / LOOKS + AROUND
    const [middle, late] = [0.5, 0.95].map(
      (part) => times.sort((a, b) => a - b)[Math.floor(LOOKS * part)] ?? 0
    )
    const reached = asked <= GOAL_QUERIES && (late ?? 0) <= GOAL_MS
    good &&= reached
    console.log(
      `${name.padEnd(44)} ${asked.toFixed(0).padStart(7)} ${middle?.toFixed(1).padStart(8)} ${late?.toFixed(1).padStart(8)}   ${reached ? "reached" : "missed"}`
    )
  }
  return good
}

type Filters = Record<string, unknown>

function pages(scope: MedusaContainer, connection: Connection): Record<string, () => Promise<unknown>> {
  const context = { scope, locale: "es" as const }
  const reach = { kind: "all" } as never
  const accounts = async (field: string, filters: Filters, offset = 0, q?: string) =>
    readPage(connection, await ACCOUNTS.read({ reach, q, filters }, context), {
      order: { field, descending: field !== "code" },
      limit: 50,
      offset,
    })
  const transactions = async (filters: Filters, q?: string) =>
    readPage(connection, await TRANSACTIONS.read({ reach, q, filters }, context), {
      order: { field: "occurred_at", descending: true },
      limit: 50,
      offset: randomInt(5) * 50,
    })
  const entriesOf = async (code: string, month?: string) => {
    const found = await findEntries(scope, code, { currency_code: "pen", ...(month ? { month } : {}) })
    return await readEntries(scope, found, { limit: 50, offset: randomInt(5) * 50, descending: true })
  }
  const day = () =>
    `2025-${String(1 + randomInt(12)).padStart(2, "0")}-${String(1 + randomInt(28)).padStart(2, "0")}`
  const month = () => monthsFrom(limaMonth(new Date("2024-01-15")), randomInt(34))
  const artisan = () => `artisan:arti_${randomInt(27_000)}:income`
  return {
    "accounts by code": () => accounts("code", {}, randomInt(20) * 50),
    "accounts by balance": () => accounts("balance", {}),
    "accounts of a kind": () => accounts("code", { kind: "income" }),
    "accounts searched": () => accounts("code", {}, 0, `arti_${randomInt(27_000)}`),
    "accounts on a day": () => accounts("code", { at: day() }, randomInt(20) * 50),
    "the largest accounts on a day": () => accounts("code", { at: day(), kind: "clearing" }),
    "entries of the largest account": () => entriesOf("clearing:pp_bench"),
    "entries of the largest account in a month": () => entriesOf("clearing:pp_bench", month()),
    "entries of an artisan": () => entriesOf(artisan()),
    transactions: () => transactions({}),
    "transactions of a day": () => transactions({ from: "2025-06-03", to: "2025-06-03" }),
    "transactions of a kind": () => transactions({ kind: "sale_captured" }),
    "transactions of the largest account": () => transactions({ account: "clearing:pp_bench" }),
    "transactions of an artisan": () => transactions({ account: artisan() }),
    "transactions searched": () => transactions({}, `bench_${randomInt(100_000)}`),
    "a month's overview": () => readOverview(scope, month(), "pen", "es"),
  }
}

/** Entries that are in no sum yet. */
async function generateFresh(connection: Connection): Promise<void> {
  await connection.raw(
    `select ledger_post('sale_captured', 'fresh_' || n, 'fresh_' || n, 1, 'policy_v1', timestamptz '2026-11-30 12:00-05',
       '{}', jsonb_build_array(
         jsonb_build_object('account', 'clearing:pp_bench', 'currency_code', 'pen', 'amount', 11800),
         jsonb_build_object('account', 'artisan:arti_' || n || ':income', 'currency_code', 'pen', 'amount', -11800)))
     from generate_series(1, ?::int) n`,
    [FRESH_ENTRIES / 2]
  )
}

function seconds(begin: number): string {
  return ((performance.now() - begin) / 1000).toFixed(1)
}
