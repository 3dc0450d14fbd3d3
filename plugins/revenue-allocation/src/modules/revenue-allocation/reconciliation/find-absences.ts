import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { LedgerService } from "../service"
import { managerOf } from "../transaction"
import { holdProvider } from "./hold-provider"

/** The provider's clock and ours may put a movement of the last hours on either side of the end of a report. */
const LATE_HOURS = 24

/**
 * Finds what the ledger has at a provider, within the time that its reports cover, and no line tells of; and what was
 * missing and has come meanwhile. Safe to run at any time and any number of times.
 */
export async function findAbsences(ledger: LedgerService, providerId: string): Promise<void> {
  await ledger.inTransaction(async (context) => {
    await holdProvider(context, providerId)
    const manager = managerOf(context)
    await manager.execute(
      `update revenue_provider_absence absence set state = 'found'
       from ledger_transaction posted
       where absence.provider_id = ? and absence.state <> 'found' and posted.id = absence.transaction_id
         and exists (select from revenue_provider_line line
           where line.provider_id = absence.provider_id and line.matched_id = posted.source_id)`,
      [providerId]
    )
    const absent = await readAbsent(context, providerId)
    await manager.execute(
      `insert into revenue_provider_absence (id, provider_id, transaction_id, kind, occurred_at, amount, cause)
       select t.id, ?, t.transaction_id, t.kind, t.occurred_at, t.amount, t.cause
       from jsonb_to_recordset(?::jsonb) as t(id text, transaction_id bigint, kind text, occurred_at timestamptz,
         amount bigint, cause text)
       on conflict (transaction_id) do update set cause = excluded.cause
       where revenue_provider_absence.state = 'difference' and revenue_provider_absence.cause <> excluded.cause`,
      [providerId, JSON.stringify(absent.map((row) => ({ ...row, id: generateEntityId("", "pabs") })))]
    )
  })
}

async function readAbsent(context: Context, providerId: string): Promise<object[]> {
  return await managerOf(context).execute(
    `with covered as (
       select min(occurred_at) as since, max(occurred_at) as until from revenue_provider_line where provider_id = ?)
     select posted.id::text as transaction_id, posted.occurred_at, sum(entry.amount)::text as amount,
       case posted.kind when 'sale_captured' then 'capture' else 'refund' end as kind,
       case
         when posted.occurred_at > max(covered.until) - make_interval(hours => ?) then 'timing'
         when not exists (select from revenue_provider_statement told where told.provider_id = ?
           and (posted.occurred_at at time zone 'America/Lima')::date between told.from_on and told.to_on)
           then 'no_report'
         else 'not_at_provider'
       end as cause
     from covered
     join ledger_account account on account.code = ?
     join ledger_entry entry on entry.account_id = account.id
       and entry.occurred_at between covered.since and covered.until
     join ledger_transaction posted on posted.id = entry.transaction_id
       and posted.kind in ('sale_captured', 'payment_refunded')
     where not exists (select from revenue_provider_line line
       where line.provider_id = ? and line.matched_id = posted.source_id)
       and not exists (select from ledger_transaction gone
         where gone.kind = 'movement_withdrawn' and gone.source_id = posted.source_id)
     group by posted.id`,
    [providerId, LATE_HOURS, providerId, `clearing:${providerId}`, providerId]
  )
}
