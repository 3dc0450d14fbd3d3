import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The proof that closed months, holds and ledger agree, in the form of `ledger_check`. */
export class Migration20261123123020 extends Migration {
  override async up(): Promise<void> {
    this.addSql(CHECK)
  }

  override async down(): Promise<void> {
    this.addSql("drop function if exists revenue_settlement_check;")
  }
}

const CHECK = `
  -- Every way in which closed months could be wrong, one row per finding; no rows means that they hold.
  create function revenue_settlement_check() returns table (rule text, subject text, detail text)
  language sql stable as $$
    select 'M5 share posted', 'settlement ' || month.id || ' of ' || amiss.artisan_id, amiss.problem
    from revenue_settlement month cross join lateral revenue_settlement_posted(month.id) amiss
    where month.state = 'closed'
    union all
    select 'M6 shares approved', 'settlement ' || month.id, 'its shares are not the ones that were approved'
    from revenue_settlement month
    where month.state in ('posting', 'closed') and month.digest <> revenue_settlement_digest(month.id)
    union all
    select 'M5 posting known', 'transaction ' || posted.id, posted.source_id || ' is no share of a month'
    from ledger_transaction posted
    where posted.kind = 'settlement'
      and not exists (select from revenue_settlement_share share where share.transaction_id = posted.id)
    union all
    select 'M2 holds', amiss.account, 'owes ' || amiss.balance || ', open holds are ' || amiss.held
    from revenue_hold_check() amiss
    union all
    select 'guards on', guard.name, 'the trigger is missing or switched off'
    from (values
      ('revenue_settlement_guard'), ('revenue_settlement_kept'), ('revenue_settlement_share_guard'),
      ('revenue_settlement_share_kept'), ('revenue_hold_guard'), ('revenue_hold_kept')
    ) as guard(name)
    where not exists (select from pg_trigger where tgname = guard.name and tgenabled = 'A')
  $$;`
