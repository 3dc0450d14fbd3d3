import type { Context } from "@medusajs/framework/types"
import { centimos } from "../../../domain/centimos"
import { managerOf } from "../transaction"
import type { HeldBatch } from "./hold-batch"
import { postPayouts } from "./post-payouts"

/** How many payouts one transaction sends. */
const PAGE = 500

type Claimed = { id: string; account_code: string; amount: string; reference: string }

/**
 * Sends the next payouts of a batch that is being released: out of the account, on the way. One whose account has less
 * than was claimed, because a refund took from it since, is refused and says so; no other amount is paid instead.
 * @returns how many it dealt with; 0 when none is left
 */
export async function sendPage(context: Context, batch: HeldBatch): Promise<number> {
  const manager = managerOf(context)
  const payouts = await manager.execute<Claimed[]>(
    `select id, account_code, amount, reference from revenue_payout where batch_id = ? and state = 'pending'
     order by id limit ? for update`,
    [batch.id, PAGE]
  )
  if (payouts.length === 0) return 0
  const codes = payouts.map(({ account_code }) => account_code)
  await manager.execute(
    "select id from ledger_account where code in (?) and currency_code = ? order by id for no key update",
    [codes, batch.currency_code]
  )
  const owed = await manager.execute<{ code: string; owed: string }[]>(
    `select code, revenue_account_owes(code, currency_code) as owed from ledger_account
     where code in (?) and currency_code = ?`,
    [codes, batch.currency_code]
  )
  const has = new Map(owed.map((row) => [row.code, BigInt(row.owed)]))
  const enough = ({ account_code, amount }: Claimed) => (has.get(account_code) ?? 0n) >= BigInt(amount)
  const sent = payouts.filter(enough)
  const refusedIds = payouts.filter((payout) => !enough(payout)).map(({ id }) => id)
  const now = new Date()
  await postPayouts(
    context,
    sent.map(({ id, account_code, amount, reference }) => ({
      payoutId: id,
      kind: "payout_sent",
      debit: account_code,
      credit: `transit:${batch.rail}`,
      amount: centimos(BigInt(amount)),
      currencyCode: batch.currency_code,
      occurredAt: now,
      facts: { batch: batch.number, reference, rail: batch.rail },
    }))
  )
  if (sent.length) {
    await manager.execute("update revenue_payout set state = 'sent', sent_at = ? where id in (?)", [
      now,
      sent.map(({ id }) => id),
    ])
  }
  if (refusedIds.length) {
    await manager.execute(
      "update revenue_payout set state = 'cancelled', outcome_note = 'account_has_less' where id in (?)",
      [refusedIds]
    )
  }
  return payouts.length
}
