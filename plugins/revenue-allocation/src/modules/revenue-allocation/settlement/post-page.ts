import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { account } from "../../../domain/account"
import { centimos } from "../../../domain/centimos"
import { endOf } from "../../../domain/lima-month"
import { managerOf } from "../transaction"
import { type Credit, creditsOf, entriesFrom } from "./share-entries"
import type { Settlement } from "./settlement-row"

type RawPart = { amount: string }

/** A share as it was kept, whose figures are posted as they stand. */
type KeptShare = Record<
  "artisan_id" | "earned" | "carried" | "income" | "inpe" | "reparation" | "personal" | "savings" | "held",
  string
> & {
  alimony: (RawPart & { order_id: string })[]
  family: (RawPart & { beneficiary_id: string })[]
}

/**
 * Posts the approved shares of the next artisans, opens their holds, and closes the settlement after the last of them.
 * Belongs in a transaction of its own, with the settlement's row held. What was posted already is not posted again.
 * @param limit at most how many artisans
 * @returns whether the settlement is closed now
 */
export async function postPage(context: Context, settlement: Settlement, limit: number): Promise<boolean> {
  const manager = managerOf(context)
  const { id } = settlement
  const shares = await manager.execute<KeptShare[]>(
    `select artisan_id, earned::text, carried::text, income::text, inpe::text, reparation::text, personal::text,
            savings::text, held::text, alimony, family
     from revenue_settlement_share
     where settlement_id = ? and artisan_id > ? order by artisan_id limit ?`,
    [id, settlement.done_to ?? "", limit]
  )
  const paid = shares.filter(({ income }) => income !== "0")
  if (paid.length) await post(context, settlement, paid)

  const done = settlement.done + shares.length
  if (shares.length === limit) {
    await manager.execute("update revenue_settlement set done_to = ?, done = ? where id = ?", [
      shares.at(-1)?.artisan_id,
      done,
      id,
    ])
    return false
  }
  await manager.execute(
    "update revenue_settlement set state = 'closed', done_to = null, done = ?, posted_at = now() where id = ?",
    [done, id]
  )
  return true
}

async function post(context: Context, settlement: Settlement, shares: readonly KeptShare[]): Promise<void> {
  const manager = managerOf(context)
  const { id, month, policy_id, currency_code } = settlement
  const transactions = shares.map((share) => ({
    kind: "settlement",
    source_id: `${month}:${share.artisan_id}`,
    policy_id,
    occurred_at: endOf(month),
    facts: {
      settlement_id: id,
      ...{ month, artisan_id: share.artisan_id },
      ...{ earned: share.earned, carried: share.carried, income: share.income },
    },
    entries: entriesFrom(account.income(share.artisan_id), creditsOfKept(share)).map((entry) => ({
      ...entry,
      amount: String(entry.amount),
      currency_code,
    })),
  }))
  await manager.execute(
    `update revenue_settlement_share share set transaction_id = posted.transaction_id
     from ledger_post_many(?::jsonb) posted
     where share.settlement_id = ? and share.transaction_id is null
       and posted.source_id = ? || ':' || share.artisan_id`,
    [JSON.stringify(transactions), id, month]
  )
  const held = shares
    .filter(({ held }) => held !== "0")
    .map(({ artisan_id }) => ({ artisan_id, hold_id: generateEntityId(undefined, "hold") }))
  if (!held.length) return
  await manager.execute(
    `insert into revenue_hold (id, artisan_id, settlement_id, amount, reasons)
     select fresh.hold_id, share.artisan_id, share.settlement_id, share.held, share.hold_reasons
     from jsonb_to_recordset(?::jsonb) as fresh(artisan_id text, hold_id text)
     join revenue_settlement_share share on share.settlement_id = ? and share.artisan_id = fresh.artisan_id
     on conflict (artisan_id, settlement_id) where follows is null do nothing`,
    [JSON.stringify(held), id]
  )
}

function creditsOfKept({ artisan_id, alimony, family, ...share }: KeptShare): Credit[] {
  const amount = (text: string) => centimos(BigInt(text))
  return creditsOf(artisan_id, {
    inpe: amount(share.inpe),
    reparation: amount(share.reparation),
    savings: amount(share.savings),
    personal: amount(share.personal),
    held: amount(share.held),
    alimony: alimony.map((part) => ({ order_id: part.order_id, amount: amount(part.amount) })),
    family: family.map((part) => ({ beneficiary_id: part.beneficiary_id, amount: amount(part.amount) })),
  })
}
