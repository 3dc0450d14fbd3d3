import type { Context, RemoteQueryFunction } from "@medusajs/framework/types"
import { centimos, type Centimos } from "../../../domain/centimos"
import { matchLines, type OpenLine, type ShopMovement } from "../../../domain/provider-match"
import type { LedgerService } from "../service"
import { managerOf } from "../transaction"
import { holdProvider } from "./hold-provider"
import { readShopPayments } from "./shop-movements"

type Query = Omit<RemoteQueryFunction, symbol>
type Row = Omit<OpenLine, "gross"> & { gross: string; state: string }

/** Lines are matched so many at a time. */
const PAGE = 1000

/**
 * Finds what captures and refunds are behind a provider's open lines, by the shop's payments and the ledger's
 * postings. What agrees is matched, also where somebody had explained it meanwhile; what does not stays a difference
 * with its likely cause. Safe to run at any time and any number of times.
 */
export async function settleLines(ledger: LedgerService, query: Query, providerId: string): Promise<void> {
  let after = ""
  for (;;) {
    const lines = await ledger.reading((context) => readOpen(context, providerId, after))
    if (!lines.length) return
    await settlePage(ledger, query, providerId, lines)
    after = lines.at(-1)?.id ?? after
  }
}

async function settlePage(ledger: LedgerService, query: Query, providerId: string, rows: readonly Row[]) {
  const names = rows.flatMap(({ reference, payment_reference }) =>
    [reference, payment_reference ?? []].flat()
  )
  const payments = await readShopPayments(query, providerId, [...new Set(names)])
  await ledger.inTransaction(async (context) => {
    await holdProvider(context, providerId)
    const ids = rows.map(({ id }) => id)
    const moved = payments.flatMap(({ movements }) => movements)
    const movementIds = moved.map(({ id }) => id)
    const posted = await readPosted(context, providerId, movementIds)
    const taken = await readTaken(context, providerId, movementIds, ids)
    const movements = moved
      .filter(({ id }) => !taken.has(id))
      .map((movement): ShopMovement => ({ ...movement, posted: posted.get(movement.id) ?? null }))
    const lines = rows.map(({ gross, ...line }) => ({ ...line, gross: centimos(BigInt(gross)) }))
    const found = matchLines(lines, movements, new Set(payments.flatMap((payment) => payment.names)))
    const changes = lines.flatMap(({ id, state }) => {
      const { movement_id = null, cause = null } = found.get(id) ?? {}
      // An explanation stands until nothing is left to explain.
      if (state === "explained" && cause !== null) return []
      const ledger_amount = movement_id === null ? null : (posted.get(movement_id) ?? null)
      return [
        {
          ...{ id, cause, matched_id: movement_id },
          ledger_amount: ledger_amount === null ? null : String(ledger_amount),
          state: cause === null ? "matched" : "difference",
        },
      ]
    })
    await write(context, changes)
  })
}

async function readOpen(context: Context, providerId: string, after: string): Promise<Row[]> {
  return await managerOf(context).execute(
    `select id, kind, reference, payment_reference, occurred_at, gross::text, state from revenue_provider_line
     where provider_id = ? and kind in ('capture', 'refund') and state in ('difference', 'explained')
       and cause <> 'restated' and id > ?
     order by id limit ${PAGE}`,
    [providerId, after]
  )
}

/** What the ledger's entries at the provider say of these captures and refunds; zero for one that was withdrawn. */
async function readPosted(
  context: Context,
  providerId: string,
  movementIds: readonly string[]
): Promise<Map<string, Centimos>> {
  const rows: { source_id: string; amount: string }[] = await managerOf(context).execute(
    `select posted.source_id, sum(entry.amount)::text as amount
     from ledger_transaction posted
     join ledger_entry entry on entry.transaction_id = posted.id
     join ledger_account account on account.id = entry.account_id and account.code = ?
     where posted.kind in ('sale_captured', 'payment_refunded', 'movement_withdrawn')
       and posted.source_id in (select jsonb_array_elements_text(?::jsonb))
     group by posted.source_id`,
    [`clearing:${providerId}`, JSON.stringify(movementIds)]
  )
  return new Map(rows.map(({ source_id, amount }) => [source_id, centimos(BigInt(amount))]))
}

/** Those that other lines tell of. */
async function readTaken(
  context: Context,
  providerId: string,
  movementIds: readonly string[],
  lineIds: readonly string[]
): Promise<Set<string>> {
  const rows: { matched_id: string }[] = await managerOf(context).execute(
    `select matched_id from revenue_provider_line
     where provider_id = ? and matched_id in (select jsonb_array_elements_text(?::jsonb))
       and id not in (select jsonb_array_elements_text(?::jsonb))`,
    [providerId, JSON.stringify(movementIds), JSON.stringify(lineIds)]
  )
  return new Set(rows.map(({ matched_id }) => matched_id))
}

type Change = {
  id: string
  state: string
  cause: string | null
  matched_id: string | null
  ledger_amount: string | null
}

async function write(context: Context, changes: readonly Change[]): Promise<void> {
  if (!changes.length) return
  const manager = managerOf(context)
  // Let go first: two lines that change places would both hold the same movement for a moment.
  await manager.execute(
    `update revenue_provider_line set matched_id = null
     where id in (select jsonb_array_elements_text(?::jsonb)) and matched_id is not null and state = 'difference'`,
    [JSON.stringify(changes.map(({ id }) => id))]
  )
  await manager.execute(
    `update revenue_provider_line line
     set state = t.state, cause = t.cause, matched_id = t.matched_id, ledger_amount = t.ledger_amount
     from jsonb_to_recordset(?::jsonb)
       as t(id text, state text, cause text, matched_id text, ledger_amount bigint)
     where line.id = t.id and line.state in ('difference', 'explained')`,
    [JSON.stringify(changes)]
  )
}
