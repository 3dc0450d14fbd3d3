import { randomUUID } from "node:crypto"
import { parseSealingKeys, seal } from "@tejido/provenance/domain/seal"
import type { StaffAppContext } from "../describe-staff-app"
import type { Example } from "../staff-examples"
import type { StaffWorld } from "../staff-world"

type App = Pick<StaffAppContext, "sql">

/** Invented; in no list, log or error. */
export const ACCOUNT = "00219300201512345678"

/** Gives an account of the ledger something to pay, in céntimos. */
export async function fundAccount({ sql }: App, account: string, amount: number): Promise<void> {
  const entry = (code: string, signed: number) => ({
    account: code,
    currency_code: "pen",
    amount: String(signed),
  })
  await sql("select ledger_post('settlement', ?, null, null, null, now(), '{}', ?::jsonb)", [
    ...[randomUUID(), JSON.stringify([entry("artisan:any:income", amount), entry(account, -amount)])],
  ])
}

/** Terms by which an artisan has an account, whose number is sealed with the tests' key. */
export async function openAccount({ sql }: App, artisanId: string, number = ACCOUNT): Promise<void> {
  const id = `term_${randomUUID().replaceAll("-", "")}`
  const keys = parseSealingKeys(process.env.IDENTITY_KEYS ?? "")
  const { sealed, key_id } = seal(number, `revenue_artisan_terms:account_sealed:${id}`, keys)
  await sql(
    `insert into revenue_artisan_terms (id, artisan_id, seq, valid_from, situation, account_state, bank, account_sealed,
       account_kind, key_id, recorded_by)
     select ?, ?, coalesce(max(seq), 0) + 1, '2026-01-01', 'sentenced', 'open', 'Banco de la Nación', ?, 'cci', ?, 'test'
     from revenue_artisan_terms where artisan_id = ?`,
    [id, artisanId, sealed, key_id, artisanId]
  )
}

/** A batch with one payout of S/ 50.00 to an artisan, prepared by somebody who is not among the members. */
export async function preparedBatch(app: App, rail: string, artisanId: string) {
  const account = `artisan:${artisanId}:personal`
  await fundAccount(app, account, 5000)
  const suffix = randomUUID().replaceAll("-", "").toUpperCase()
  const [batch, payout] = [`pbat_${suffix}`, `pout_${suffix}`]
  await app.sql(
    `insert into revenue_payout_batch (id, rail, control_count, control_total, created_by)
     values (?, ?, 1, 5000, 'staff_somebody_else')`,
    [batch, rail]
  )
  await app.sql(
    `insert into revenue_payout (id, batch_id, account_code, payee_kind, payee_id, artisan_id, amount, reference)
     values (?, ?, ?, 'artisan', ?, ?, 5000, ?)`,
    [payout, batch, account, artisanId, artisanId, suffix.slice(0, 16)]
  )
  return { batch, payout, reference: suffix.slice(0, 16), account }
}

/** The same, released by a second somebody and on its way. */
export async function sentBatch(app: App, rail: string, artisanId: string) {
  const made = await preparedBatch(app, rail, artisanId)
  const { batch, payout, account } = made
  await app.sql(
    `update revenue_payout_batch set state = 'releasing', released_by = 'staff_second', released_at = now() where id = ?`,
    [batch]
  )
  const entries = [
    { account, currency_code: "pen", amount: "5000" },
    { account: `transit:${rail}`, currency_code: "pen", amount: "-5000" },
  ]
  await app.sql("select ledger_post('payout_sent', ?, null, null, null, now(), '{}', ?::jsonb)", [
    payout,
    JSON.stringify(entries),
  ])
  await app.sql("update revenue_payout set state = 'sent', sent_at = now() where id = ?", [payout])
  await app.sql("update revenue_payout_batch set state = 'released' where id = ?", [batch])
  return made
}

const BATCH = { params: { id: "pbat_none" } }
const PAYOUT = { params: { id: "pout_none" } }

function results(number: number, reference: string): string {
  const day = new Date().toLocaleDateString("sv-SE", { timeZone: "America/Lima" })
  return Buffer.from(`C,${number},${day},1,50.00\nR,${reference},pagado,${day},50.00,\n`).toString("base64")
}

const outcome = ({ here }: StaffWorld): Example[] => [
  {
    ...PAYOUT,
    body: { note: "Lo dijo el banco" },
    before: async (app) => ({
      params: { id: (await sentBatch(app, "bank-file", here.artisanIds[0] ?? "")).payout },
    }),
  },
]

export const PAYOUT_EXAMPLES: Record<string, (world: StaffWorld) => Example[]> = {
  "GET /staff/payables": () => [{}],
  "GET /staff/payables.csv": () => [{}],
  "GET /staff/payouts": () => [{}],
  "GET /staff/payouts.csv": () => [{}],
  "GET /staff/payouts/batches": () => [{}],
  "GET /staff/payouts/batches.csv": () => [{}],
  "GET /staff/payouts/batches/:id": ({ here }) => [
    {
      before: async (app) => ({
        params: { id: (await sentBatch(app, "manual", here.artisanIds[0] ?? "")).batch },
      }),
    },
  ],
  "GET /staff/payouts/:id": ({ here }) => [
    {
      before: async (app) => ({
        params: { id: (await sentBatch(app, "manual", here.artisanIds[0] ?? "")).payout },
      }),
    },
  ],
  "POST /staff/payouts/batches": ({ here }) => [
    {
      body: { rail: "manual", payees: ["artisan"] },
      before: async (app) => {
        await fundAccount(app, `artisan:${here.artisanIds[0]}:personal`, 700)
        return {}
      },
    },
  ],
  "POST /staff/payouts/batches/:id/cancel": ({ here }) => [
    {
      ...BATCH,
      body: { note: "Se preparó de más" },
      before: async (app) => ({
        params: { id: (await preparedBatch(app, "manual", here.artisanIds[0] ?? "")).batch },
      }),
    },
  ],
  "POST /staff/payouts/batches/:id/release": ({ here }) => [
    {
      ...BATCH,
      body: {},
      before: async (app) => ({
        params: { id: (await preparedBatch(app, "manual", here.artisanIds[0] ?? "")).batch },
      }),
    },
  ],
  "POST /staff/payouts/batches/:id/file": ({ here }) => [
    {
      ...BATCH,
      body: {},
      before: async (app) => {
        const artisan = here.artisanIds[0] ?? ""
        await openAccount(app, artisan)
        return { params: { id: (await sentBatch(app, "bank-file", artisan)).batch } }
      },
    },
  ],
  "POST /staff/payouts/batches/:id/results": ({ here }) => [
    {
      ...BATCH,
      body: { csv_base64: "QQ==" },
      before: async (app) => {
        const { batch, reference } = await sentBatch(app, "bank-file", here.artisanIds[0] ?? "")
        const [row] = await app.sql("select number from revenue_payout_batch where id = ?", [batch])
        return { params: { id: batch }, body: { csv_base64: results(Number(row?.number), reference) } }
      },
    },
  ],
  "POST /staff/payouts/:id/paid": outcome,
  "POST /staff/payouts/:id/returned": outcome,
  "POST /staff/payouts/:id/park": outcome,
}
