import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What nobody may do with money on hold: a hold is opened by the posting of a month, and by the release of another of
 * which a part has to stay (`follows`); it is released once and never changed or deleted.
 */
export class Migration20261123123010 extends Migration {
  override async up(): Promise<void> {
    this.addSql(HOLD)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop trigger revenue_hold_guard on revenue_hold;
      drop trigger revenue_hold_kept on revenue_hold;
      drop function revenue_hold_guard, revenue_hold_check;`)
  }
}

const HOLD = `
  create function revenue_hold_guard() returns trigger language plpgsql as $$
  declare
    before revenue_hold;
  begin
    if tg_op = 'INSERT' then
      select * into before from revenue_hold where id = new.follows;
      if new.state = 'open' and (
           new.follows is null
             and exists (select from revenue_settlement where id = new.settlement_id and state = 'posting')
           or before.state = 'released' and before.amount > new.amount
             and (before.artisan_id, before.settlement_id) = (new.artisan_id, new.settlement_id)) then
        return new;
      end if;
    elsif tg_op = 'UPDATE' and old.state = 'open' and new.state = 'released'
          and (new.id, new.artisan_id, new.settlement_id, new.amount, new.reasons, new.opened_at, new.follows)
            is not distinct from
              (old.id, old.artisan_id, old.settlement_id, old.amount, old.reasons, old.opened_at, old.follows) then
      return new;
    end if;
    raise exception '% of a hold refused: it is opened with a posting and released once', tg_op
      using errcode = 'restrict_violation', constraint = 'revenue_hold_kept';
  end $$;
  create trigger revenue_hold_guard before insert or update or delete on revenue_hold
    for each row execute function revenue_hold_guard();
  alter table revenue_hold enable always trigger revenue_hold_guard;
  create trigger revenue_hold_kept before truncate on revenue_hold
    for each statement execute function revenue_settlement_kept();
  alter table revenue_hold enable always trigger revenue_hold_kept;

  -- Accounts on hold whose balance is not what the open holds say; no rows means that they agree.
  create function revenue_hold_check() returns table (account text, balance bigint, held bigint)
  language sql stable as $$
    select coalesce(books.code, holds.code), coalesce(books.owed, 0)::bigint, coalesce(holds.held, 0)::bigint
    from (
      select account.code, -sum(entry.amount) as owed from ledger_account account
      join ledger_entry entry on entry.account_id = account.id
      where account.code like 'hold:%' and account.code <> 'hold:unattributed' group by account.code
    ) books
    full join (
      select 'hold:' || artisan_id as code, sum(amount) as held from revenue_hold where state = 'open' group by 1
    ) holds on holds.code = books.code
    where coalesce(books.owed, 0) <> coalesce(holds.held, 0)
  $$;`
