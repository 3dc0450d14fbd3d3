import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Payouts at the size of a country: what is to be paid is read from the ledger's kept sums and the entries after them,
 * and a payout's posting is found from its transaction, never through an account that has millions of entries.
 */
export class Migration20261123125010 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [POSTED, PAYABLE]) this.addSql(statement)
  }

  /** Nothing to take back: both go with the migration that made them first. */
  override async down(): Promise<void> {
    return
  }
}

const POSTED = `
  create or replace function revenue_payout_posted(p_kind text, p_payout text, p_account text, p_amount bigint)
  returns boolean language plpgsql stable as $$
  declare
    posted bigint;
  begin
    select id into posted from ledger_transaction where kind = p_kind and source_id = p_payout;
    return exists (
      select from ledger_entry entry
      where entry.transaction_id = posted and entry.amount = p_amount
        and (select account.code from ledger_account account where account.id = entry.account_id) = p_account);
  end $$;`

const PAYABLE = `
  create or replace view revenue_payable as
  select account.id as account_id, account.code, account.currency_code, payee.kind as payee_kind, payee.id as payee_id,
         coalesce(payee.artisan_id, court.artisan_id) as artisan_id, owed.amount,
         case when payee.held then 'hold' when pending.id is not null then 'payout_open' end as obstacle,
         pending.id as pending_payout_id,
         case
           when payee.kind = 'artisan' then
             case terms.account_state when 'open' then null when 'barred' then 'account_barred'
               when 'closed' then 'account_closed' else 'no_account' end
           when payee.kind = 'reparation' then
             case when not exists (
               select from "revenue_artisan_terms" any_terms
               where any_terms.artisan_id = payee.id and any_terms.reparation_account_sealed is not null
             ) then 'no_account' end
           when beneficiary.id is null or beneficiary.deleted_at is not null
             or (beneficiary.account_sealed is null and beneficiary.account_kind is distinct from 'cash_order')
             then 'no_account'
           when beneficiary.ended_at is not null and payee.kind = 'beneficiary' then 'beneficiary_ended'
         end as account_problem
  from ledger_account account
  cross join lateral (
    select case
             when first = 'artisan' and third in ('personal', 'savings') then 'artisan'
             when first = 'artisan' and third = 'family' then 'beneficiary'
             when first in ('court', 'reparation', 'company') then first
             when first = 'deductions' and second = 'materials' then 'workshop'
             when account.code = 'inpe:activity' then 'inpe'
             when account.code = 'tax:igv' then 'tax'
             when first = 'hold' and second <> 'unattributed' then 'artisan'
           end as kind,
           case
             when first = 'artisan' and third = 'family' then split_part(account.code, ':', 4)
             when first = 'deductions' then third
             when account.code in ('inpe:activity', 'tax:igv') then first
             else second
           end as id,
           case when first in ('artisan', 'reparation', 'hold') then second end as artisan_id,
           first = 'hold' as held
    from (select split_part(account.code, ':', 1) as first, split_part(account.code, ':', 2) as second,
                 split_part(account.code, ':', 3) as third) part
  ) payee
  left join ledger_account_total kept on kept.account_id = account.id
  left join (
    select entry.account_id, sum(entry.amount) as amount from ledger_entry entry
    where entry.id > (select entry_id from ledger_checkpoint)
    group by entry.account_id
  ) later on later.account_id = account.id
  cross join lateral (
    select (coalesce(kept.credit - kept.debit, 0) - coalesce(later.amount, 0))::bigint as amount
  ) owed
  left join "revenue_payout" pending on pending.account_code = account.code and pending.state = 'pending'
  left join lateral (
    select recorded.account_state from "revenue_artisan_terms" recorded
    where payee.kind = 'artisan' and recorded.artisan_id = payee.artisan_id
      and recorded.valid_from <= (now() at time zone 'America/Lima')::date
    order by recorded.valid_from desc, recorded.seq desc limit 1
  ) terms on true
  left join "revenue_alimony_order" court on payee.kind = 'court' and court.id = payee.id
  left join "revenue_beneficiary" beneficiary
    on beneficiary.id = case payee.kind when 'beneficiary' then payee.id when 'court' then court.beneficiary_id end
  where payee.kind is not null and owed.amount > 0;`
