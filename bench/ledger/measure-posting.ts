import { randomInt } from "node:crypto"
import { readFileSync } from "node:fs"
import { Pool } from "pg"
import { nextPostings } from "../../plugins/revenue-allocation/src/domain/next-postings"
import { transactionOf } from "../../plugins/revenue-allocation/src/facts/post-order"
import { readOrderRow } from "../../plugins/revenue-allocation/src/modules/revenue-allocation/orders/read-order-row"
import type { LedgerService } from "../../plugins/revenue-allocation/src/modules/revenue-allocation/service"

const SECONDS = Number(process.env.BENCH_SECONDS ?? 3)
const ACCOUNTS = [50, 10]
/** Turns of each, one after the other's and short, so that a busy minute of the machine is everybody's. */
const TURNS = 9

type Rates = Record<"pgledger" | "service" | "order", number[]>

/**
 * Transfers a second: pgledger's, our sales posted (`service`), and our orders brought up to date, which first read
 * what is posted of the order (`order`). Whether ours are at least as many as pgledger's, in every mix.
 */
export async function measurePosting(
  url: string,
  ledger: LedgerService,
  pgledgerFiles: readonly string[],
  workers: number
): Promise<boolean> {
  const pool = new Pool({ connectionString: url, max: workers })
  for (const file of pgledgerFiles) await pool.query(readFileSync(file, "utf8"))
  let good = true
  for (const accounts of ACCOUNTS) {
    const theirs = pgledgerFiles.length ? await openAccounts(pool, accounts) : []
    const rates: Rates = { pgledger: [], service: [], order: [] }
    await perSecond(workers, 2, () => sell(ledger, accounts, false))
    for (let turn = 0; turn < TURNS; turn += 1) {
      if (theirs.length) rates.pgledger.push(await perSecond(workers, SECONDS, () => transfer(pool, theirs)))
      rates.service.push(await perSecond(workers, SECONDS, () => sell(ledger, accounts, false)))
      rates.order.push(await perSecond(workers, SECONDS, () => sell(ledger, accounts, true)))
    }
    good = report(accounts, rates) && good
  }
  await pool.end()
  return good
}

function report(accounts: number, rates: Rates): boolean {
  const [theirs, ours, orders] = [rates.pgledger, rates.service, rates.order].map(middle)
  const spread = (all: readonly number[]) => all.map((rate) => rate.toFixed(0)).join(", ")
  console.log(`\n${accounts} accounts, transfers a second (middle of ${TURNS} turns of ${SECONDS} s)`)
  if (theirs)
    console.log(
      `  pgledger, two entries           ${theirs.toFixed(0).padStart(6)}   (${spread(rates.pgledger)})`
    )
  console.log(
    `  sales posted, three entries     ${ours?.toFixed(0).padStart(6)}   (${spread(rates.service)})`
  )
  console.log(
    `  orders read and posted          ${orders?.toFixed(0).padStart(6)}   (${spread(rates.order)})`
  )
  const good = !theirs || (ours ?? 0) >= theirs
  if (theirs) console.log(`  ${good ? "reached" : "missed"}: at least pgledger's`)
  return good
}

/** Runs `work` in so many workers for so many seconds. */
async function perSecond(workers: number, seconds: number, work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  let done = 0
  const worker = async () => {
    while (performance.now() - begin < seconds * 1000) {
      await work()
      done += 1
    }
  }
  await Promise.all(Array.from({ length: workers }, worker))
  return done / ((performance.now() - begin) / 1000)
}

async function openAccounts(pool: Pool, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let opened = 0; opened < count; opened += 1) {
    const { rows } = await pool.query<{ id: string }>("select id from pgledger_create_account('acct', 'USD')")
    ids.push(rows[0]?.id ?? "")
  }
  return ids
}

async function transfer(pool: Pool, accounts: readonly string[]): Promise<void> {
  const from = randomInt(accounts.length)
  const to = (from + 1 + randomInt(accounts.length - 1)) % accounts.length
  await pool.query("select id from pgledger_create_transfer($1, $2, $3)", [
    ...[accounts[from], accounts[to], randomInt(1, 1_000_000)],
  ])
}

let sales = 0

/** A captured sale of something that one of the artisans made, computed and posted; three accounts, one theirs. */
async function sell(ledger: LedgerService, artisans: number, read: boolean): Promise<void> {
  const order = `order_${process.pid}_${(sales += 1)}`
  const gross = randomInt(100, 100_000)
  const policy = await ledger.currentPolicy()
  const row = read
    ? await ledger.reading((context) => readOrderRow(context, order))
    : { seq: 0, position: null, posted: [] }
  const origin = {
    workshop_id: "wksp_1",
    mode: "own_account" as const,
    agreed_pay: null,
    makers: [{ artisan_id: `arti_${randomInt(artisans)}`, share_bp: 10_000 }],
  }
  const now = new Date()
  const postings = nextPostings(
    row,
    {
      currency_code: "pen",
      lines: [{ line_id: "line", product_id: "prod", quantity: 1, gross, tax_bp: 1800, origin }],
      shipping: [],
      movements: [
        { kind: "capture", id: `capt_${order}`, provider_id: "pp_bench", amount: gross, occurred_at: now },
      ],
      withdrawn: [],
      changed: { id: order, at: now },
    },
    policy.rules
  )
  for (const posting of postings) await ledger.post(transactionOf(order, policy, posting))
}

function middle(rates: readonly number[]): number | undefined {
  return [...rates].sort((a, b) => a - b)[Math.floor(rates.length / 2)]
}
