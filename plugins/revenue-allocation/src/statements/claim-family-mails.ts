import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../modules/revenue-allocation/transaction"

/** A mail that is ours to send now: to whom, and of whose month. The address is still sealed. */
export type FamilyMail = {
  beneficiary_id: string
  artisan_id: string
  code: string
  /** `2026-10` */
  month: string
  key_id: string | null
  email_sealed: string
}

/**
 * Takes the next mails that are due, for whoever calls this alone: relatives who got something of a closed month and to
 * whom a payment of it was sent, while the artisan's consent to tell them stands and was given before. What failed is
 * taken again after an hour, five times in all. Belongs in a transaction of its own: what is taken is committed before
 * anything is sent. One statement.
 */
export async function claimFamilyMails(context: Context, limit: number): Promise<FamilyMail[]> {
  return await managerOf(context).execute<FamilyMail[]>(
    `with due as (
       select distinct b.id as beneficiary_id, b.artisan_id, b.key_id, b.email_sealed, artisan.code, settlement.month
       from revenue_payout payout
       left join revenue_alimony_order court on payout.payee_kind = 'court' and court.id = payout.payee_id
       join revenue_beneficiary b
         on b.id = case payout.payee_kind when 'beneficiary' then payout.payee_id else court.beneficiary_id end
       join provenance_artisan artisan on artisan.id = b.artisan_id and artisan.erased_at is null
       join provenance_consent consent on consent.artisan_id = b.artisan_id and consent.purpose = 'family_statement'
         and consent.revoked_at is null and consent.created_at < payout.sent_at
       join revenue_settlement_share share on share.artisan_id = b.artisan_id
       join revenue_settlement settlement on settlement.id = share.settlement_id and settlement.state = 'closed'
         and settlement.posted_at < payout.sent_at
       where payout.state in ('sent', 'paid') and payout.sent_at > now() - interval '30 days'
         and b.email_sealed is not null and b.ended_at is null and b.deleted_at is null
         and (share.family @> jsonb_build_array(jsonb_build_object('beneficiary_id', b.id))
           or exists (select from jsonb_array_elements(share.alimony) part
             join revenue_alimony_order ordered on ordered.id = part->>'order_id' and ordered.beneficiary_id = b.id)
           or exists (select from revenue_hold hold join ledger_entry entry on entry.transaction_id = hold.transaction_id
             join ledger_account account on account.id = entry.account_id
             left join revenue_alimony_order ordered on account.code = 'court:' || ordered.id
             where hold.settlement_id = share.settlement_id and hold.artisan_id = share.artisan_id
               and (ordered.beneficiary_id = b.id
                 or account.code = 'artisan:' || b.artisan_id || ':family:' || b.id)))
         and not exists (
           select from revenue_family_mail mail where mail.beneficiary_id = b.id and mail.month = settlement.month
             and (mail.state <> 'failed' or mail.attempts >= 5 or mail.attempted_at > now() - interval '1 hour'))
       order by settlement.month, b.id limit ?
     ), taken as (
       insert into revenue_family_mail (beneficiary_id, month) select beneficiary_id, month from due
       on conflict (beneficiary_id, month) do update
         set state = 'sending', attempts = revenue_family_mail.attempts + 1, attempted_at = now()
         where revenue_family_mail.state = 'failed' and revenue_family_mail.attempted_at <= now() - interval '1 hour'
       returning beneficiary_id, month
     )
     select due.beneficiary_id, due.artisan_id, due.code, to_char(due.month, 'YYYY-MM') as month, due.key_id,
       due.email_sealed
     from due join taken on taken.beneficiary_id = due.beneficiary_id and taken.month = due.month
     order by due.month, due.beneficiary_id`,
    [limit]
  )
}

/** Keeps how sending went. */
export async function keepOutcome(
  context: Context,
  { beneficiary_id, month }: Pick<FamilyMail, "beneficiary_id" | "month">,
  state: "sent" | "failed"
): Promise<void> {
  await managerOf(context).execute(
    "update revenue_family_mail set state = ? where beneficiary_id = ? and month = ?::date",
    [state, beneficiary_id, `${month}-01`]
  )
}
