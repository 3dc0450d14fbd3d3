import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { type AuditActor, recordAudit } from "@tejido/institutions/audit/record-audit"
import { centimos, type Centimos, sum } from "../../../domain/centimos"
import type { PayeeKind } from "../../../domain/rails/payee-kinds"
import { RAILS, type Rails } from "../../../domain/rails/rails"
import { managerOf } from "../transaction"
import { refused } from "./refusals"

/** What somebody wants paid. */
export type NewBatch = {
  rail: string
  payees: readonly PayeeKind[]
  /** What the accounts had at the end of this month of Lima, `2026-11`, as far as it is still there; else all. */
  month?: string | null | undefined
  /** Only these accounts of the ledger. */
  accounts?: readonly string[] | null | undefined
}

/** The batch that was made. */
export type PreparedBatch = {
  id: string
  number: number
  count: number
  total: Centimos
  /** How many accounts were left out, by the reason. */
  leftOut: Record<string, number>
}

type Claim = {
  account_id: string
  account_code: string
  payee_kind: PayeeKind
  payee_id: string
  artisan_id: string | null
  amount: string
  blocked: string | null
}

const CURRENCY = "pen"
const ROWS_AT_ONCE = 2000

/**
 * Prepares a batch: each account that has something to pay and nothing against it is claimed with what it has at that
 * moment. Nothing is posted yet, and the money stays where it is.
 *
 * The accounts' rows are held while their balances are read, so that of two batches prepared at once one finds the
 * other's claims. Held without their keys (NO KEY UPDATE): sales go on being posted to the same accounts meanwhile, and
 * what a refund takes then is found at the release, which looks again.
 * @throws MedusaError INVALID_DATA `unknown_rail`; CONFLICT `nothing_to_pay`
 */
export async function prepareBatch(
  context: Context,
  actor: AuditActor,
  input: NewBatch,
  rails: Rails = RAILS
): Promise<PreparedBatch> {
  const rail = rails[input.rail]
  if (!rail) throw refused("unknown_rail")
  const manager = managerOf(context)
  const chosen = await manager.execute<{ account_id: string }[]>(
    `select account_id from revenue_payable where currency_code = ? and payee_kind in (?)
       ${input.accounts ? "and code in (select jsonb_array_elements_text(?::jsonb))" : ""}`,
    [CURRENCY, [...input.payees], ...(input.accounts ? [JSON.stringify(input.accounts)] : [])]
  )
  const ids = JSON.stringify(chosen.map(({ account_id }) => account_id))
  await manager.execute(
    `select id from ledger_account where id in (select value::bigint from jsonb_array_elements_text(?::jsonb))
     order by id for no key update`,
    [ids]
  )
  const found = await manager.execute<Claim[]>(
    `select p.account_id, p.code as account_code, p.payee_kind, p.payee_id, p.artisan_id,
       ${input.month ? AT_END_OF_MONTH : "p.amount"} as amount,
       coalesce(p.obstacle, ${rail.needsAccount ? "p.account_problem" : "null"}) as blocked
     from revenue_payable p
     where p.account_id in (select value::bigint from jsonb_array_elements_text(?::jsonb)) order by p.account_id`,
    [...(input.month ? [endOf(input.month)] : []), ids]
  )
  const claims = found.filter(({ blocked, amount }) => blocked === null && BigInt(amount) > 0n)
  if (claims.length === 0) throw refused("nothing_to_pay")
  const total = sum(claims.map(({ amount }) => centimos(BigInt(amount))))
  const id = generateEntityId("", "pbat")
  const [batch] = await manager.execute<{ number: number }[]>(
    `insert into revenue_payout_batch (id, rail, currency_code, control_count, control_total, created_by)
     values (?, ?, ?, ?, ?, ?) returning number`,
    [id, rail.code, CURRENCY, claims.length, String(total), actor.id ?? actor.label]
  )
  if (!batch) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "the batch has no number")
  const { number } = batch
  await insertPayouts(context, id, number, claims)
  const leftOut = countBlocked(found)
  await recordAudit(context, actor, {
    action: "payout_batch.prepared",
    resource: "payout_batch",
    resourceId: id,
    after: {
      ...{ number, rail: rail.code, payees: [...input.payees], month: input.month ?? null },
      ...{ count: claims.length, total, left_out: leftOut },
    },
  })
  return { id, number, count: claims.length, total, leftOut }
}

// What it had at the end of the month, less what was paid out of it since; and no more than is there.
const AT_END_OF_MONTH = `least(p.amount, (
  select coalesce(-sum(n.amount), 0)::bigint from ledger_entry n
  where n.account_id = p.account_id and (n.occurred_at < ? or exists (
    select from ledger_transaction t where t.id = n.transaction_id and t.kind in ('payout_sent', 'payout_returned')))))`

/** The first moment after a month of Lima. */
function endOf(month: string): Date {
  const [year = 0, number = 0] = month.split("-").map(Number)
  return new Date(Date.UTC(year, number, 1, 5))
}

async function insertPayouts(context: Context, batchId: string, number: number, claims: readonly Claim[]) {
  for (let from = 0; from < claims.length; from += ROWS_AT_ONCE) {
    const rows = claims.slice(from, from + ROWS_AT_ONCE).map((claim, i) => ({
      id: generateEntityId("", "pout"),
      ...{ account_code: claim.account_code, payee_kind: claim.payee_kind, payee_id: claim.payee_id },
      ...{ artisan_id: claim.artisan_id, amount: claim.amount },
      reference: `T${String(number).padStart(6, "0")}${String(from + i + 1).padStart(6, "0")}`,
    }))
    await managerOf(context).execute(
      `insert into revenue_payout (id, batch_id, account_code, payee_kind, payee_id, artisan_id, amount, reference)
       select id, ?, account_code, payee_kind, payee_id, artisan_id, amount, reference
       from jsonb_to_recordset(?::jsonb) as claim(id text, account_code text, payee_kind text, payee_id text,
         artisan_id text, amount bigint, reference text)`,
      [batchId, JSON.stringify(rows)]
    )
  }
}

function countBlocked(found: readonly Claim[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { blocked } of found) if (blocked) counts[blocked] = (counts[blocked] ?? 0) + 1
  return counts
}
