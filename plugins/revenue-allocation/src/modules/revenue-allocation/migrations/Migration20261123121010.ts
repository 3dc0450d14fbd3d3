import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Sums of the ledger that are kept, so that a page over millions of entries takes milliseconds.
 *
 * They are sums of entries up to a checkpoint and nothing else: whoever reads a balance adds the entries after it, so
 * what is shown is always the sum of all entries (M10), however old the checkpoint is. Nothing is lost with them; they
 * can be made again from nothing. `ledger_check` compares each of them with its entries (L10).
 */
export class Migration20261123121010 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [KINDS, TOTALS, MARK, ROLL_UP, CHECK_TOTALS, CHECK]) this.addSql(statement)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop function ledger_roll_up, ledger_mark;
      drop table ledger_kind_total, ledger_month_total, ledger_account_total, ledger_checkpoint;
      drop index ledger_transaction_kind_occurred, ledger_account_kind_code, ledger_account_code_id;
      alter table ledger_account drop column kind;
      drop function ledger_account_kind, ledger_check_totals, ledger_lima_month;`)
  }
}

const KINDS = `
  -- The kind of an account, by its code; domain/chart-of-accounts.ts says the same.
  create function ledger_account_kind(code text) returns text language sql immutable strict as $$
    select case
      when code = 'hold:unattributed' then 'unattributed'
      when split_part(code, ':', 1) = 'artisan' then
        case when split_part(code, ':', 3) in ('income', 'personal', 'savings', 'family')
          then split_part(code, ':', 3) else 'other' end
      when split_part(code, ':', 1) in ('clearing', 'bank', 'fees', 'transit', 'tax', 'shipping', 'deductions',
        'company', 'court', 'reparation', 'inpe', 'hold', 'rounding') then split_part(code, ':', 1)
      else 'other' end
  $$;
  alter table ledger_account add column kind text generated always as (ledger_account_kind(code)) stored;
  create index ledger_account_kind_code on ledger_account (kind, code);
  -- The order in which the list of accounts comes.
  create index ledger_account_code_id on ledger_account (code, id);
  create index ledger_transaction_kind_occurred on ledger_transaction (kind, occurred_at, id);

  -- The first day of the month in Lima in which something happened. Peru has had no daylight saving since 1994, so
  -- that the same moment is always of the same month.
  create function ledger_lima_month(moment timestamptz) returns date language sql immutable strict as $$
    select date_trunc('month', moment at time zone interval '-05:00')::date
  $$;`

const TOTALS = `
  create table ledger_checkpoint (
    is_only boolean primary key default true check (is_only),
    -- Every entry and transaction up to these is in the sums; no later one is.
    entry_id bigint not null default 0,
    transaction_id bigint not null default 0,
    transactions bigint not null default 0,
    rolled_up_at timestamptz null
  );
  insert into ledger_checkpoint default values;
  create table ledger_account_total (
    account_id bigint primary key references ledger_account (id),
    debit bigint not null, credit bigint not null, entries bigint not null
  );
  create table ledger_month_total (
    account_id bigint not null references ledger_account (id),
    month date not null,
    debit bigint not null, credit bigint not null, entries bigint not null,
    primary key (account_id, month)
  );
  create table ledger_kind_total (
    kind text not null, currency_code text not null, month date not null,
    debit bigint not null, credit bigint not null, entries bigint not null,
    primary key (kind, currency_code, month)
  );`

const MARK = `
  -- The last entry and transaction that nobody will post before any more. Ids are given when a row is written and seen
  -- when it is committed, so the largest one says nothing about smaller ones that are still under way. The lock waits
  -- until no posting is: every posting begins with its transaction, and its entries are of the same database
  -- transaction. Call it by itself, so that the lock is gone at once; it gives up after half a second (55P03), and the
  -- sums stay as old as they are.
  create function ledger_mark() returns table (entry_id bigint, transaction_id bigint)
  language plpgsql set lock_timeout = '500ms' as $$
  begin
    lock table ledger_transaction in share mode;
    return query select coalesce((select max(id) from ledger_entry), 0), coalesce((select max(id) from ledger_transaction), 0);
  end $$;`

const ROLL_UP = `
  -- Adds the entries up to a mark to the sums. Returns how many. At once with itself, one waits for the other.
  create function ledger_roll_up(p_entry_id bigint, p_transaction_id bigint) returns bigint language plpgsql as $$
  declare
    done ledger_checkpoint;
    added bigint;
  begin
    select * into strict done from ledger_checkpoint for update;
    if p_entry_id <= done.entry_id then return 0; end if;

    with fresh as materialized (
      select account_id, ledger_lima_month(occurred_at) as month, sum(greatest(amount, 0)) as debit,
             sum(greatest(-amount, 0)) as credit, count(*) as entries
      from ledger_entry where id > done.entry_id and id <= p_entry_id
      group by account_id, ledger_lima_month(occurred_at)
    ), by_month as (
      insert into ledger_month_total as total (account_id, month, debit, credit, entries)
      select * from fresh
      on conflict (account_id, month) do update set debit = total.debit + excluded.debit,
        credit = total.credit + excluded.credit, entries = total.entries + excluded.entries
    ), by_account as (
      insert into ledger_account_total as total (account_id, debit, credit, entries)
      select account_id, sum(debit), sum(credit), sum(entries) from fresh group by account_id
      on conflict (account_id) do update set debit = total.debit + excluded.debit,
        credit = total.credit + excluded.credit, entries = total.entries + excluded.entries
    ), by_kind as (
      insert into ledger_kind_total as total (kind, currency_code, month, debit, credit, entries)
      select account.kind, account.currency_code, fresh.month, sum(fresh.debit), sum(fresh.credit), sum(fresh.entries)
      from fresh join ledger_account account on account.id = fresh.account_id
      group by account.kind, account.currency_code, fresh.month
      on conflict (kind, currency_code, month) do update set debit = total.debit + excluded.debit,
        credit = total.credit + excluded.credit, entries = total.entries + excluded.entries
    )
    select coalesce(sum(entries), 0) into added from fresh;

    update ledger_checkpoint set entry_id = p_entry_id, transaction_id = p_transaction_id, rolled_up_at = now(),
      transactions = transactions + (select count(*) from ledger_transaction posted
        where posted.id > done.transaction_id and posted.id <= p_transaction_id);
    return added;
  end $$;`

const CHECK_TOTALS = `
  -- Each kept sum that is not the sum of its entries up to the checkpoint.
  create function ledger_check_totals() returns table (rule text, subject text, detail text) language sql stable as $$
    with entry as materialized (
      select account_id, ledger_lima_month(occurred_at) as month, sum(greatest(amount, 0)) as debit,
             sum(greatest(-amount, 0)) as credit, count(*) as entries
      from ledger_entry where id <= (select entry_id from ledger_checkpoint)
      group by account_id, ledger_lima_month(occurred_at)
    ), account_sum as (
      select account_id, sum(debit) as debit, sum(credit) as credit, sum(entries) as entries from entry group by account_id
    ), kind_sum as (
      select account.kind, account.currency_code, entry.month, sum(entry.debit) as debit, sum(entry.credit) as credit,
             sum(entry.entries) as entries
      from entry join ledger_account account on account.id = entry.account_id
      group by account.kind, account.currency_code, entry.month
    )
    select 'L10 month totals', 'account ' || coalesce(entry.account_id, kept.account_id),
           coalesce(entry.month, kept.month) || ': its entries are not what is kept'
    from entry full join ledger_month_total kept on kept.account_id = entry.account_id and kept.month = entry.month
    where (entry.debit, entry.credit, entry.entries) is distinct from (kept.debit, kept.credit, kept.entries)
    union all
    select 'L10 account totals', 'account ' || coalesce(entry.account_id, kept.account_id),
           'its entries are not what is kept'
    from account_sum entry full join ledger_account_total kept on kept.account_id = entry.account_id
    where (entry.debit, entry.credit, entry.entries) is distinct from (kept.debit, kept.credit, kept.entries)
    union all
    select 'L10 kind totals', coalesce(entry.kind, kept.kind),
           coalesce(entry.month, kept.month) || ': its entries are not what is kept'
    from kind_sum entry full join ledger_kind_total kept
      on kept.kind = entry.kind and kept.currency_code = entry.currency_code and kept.month = entry.month
    where (entry.debit, entry.credit, entry.entries) is distinct from (kept.debit, kept.credit, kept.entries)
    union all
    select 'L10 transactions', 'checkpoint', 'counts ' || kept.transactions || ' of ' || posted.transactions
    from ledger_checkpoint kept,
      lateral (select count(*) as transactions from ledger_transaction where id <= kept.transaction_id) posted
    where posted.transactions <> kept.transactions
  $$;`

const CHECK = `
  create or replace function ledger_check() returns table (rule text, subject text, detail text)
  language sql stable as $$
    select 'L1 balanced', 'transaction ' || entry.transaction_id, sum(entry.amount) || ' ' || entry.currency_code
    from ledger_entry entry group by entry.transaction_id, entry.currency_code having sum(entry.amount) <> 0
    union all
    select 'L1 two entries', 'transaction ' || posted.id, count(entry.id) || ' entries'
    from ledger_transaction posted left join ledger_entry entry on entry.transaction_id = posted.id
    group by posted.id having count(entry.id) < 2
    union all
    select 'L3 one currency', 'entry ' || entry.id, entry.currency_code || ' on a ' || account.currency_code || ' account'
    from ledger_entry entry join ledger_account account on account.id = entry.account_id
    where account.currency_code <> entry.currency_code
    union all
    select 'L10 balances', balance.currency_code, 'all balances together are ' || sum(balance.balance)
    from ledger_balance balance group by balance.currency_code having sum(balance.balance) <> 0
    union all
    select 'M8 row', 'order ' || posted.order_id, count(*) || ' postings, the last is number ' || max(posted.order_seq)
    from ledger_transaction posted where posted.order_id is not null
    group by posted.order_id having count(*) <> max(posted.order_seq)
    union all
    select 'M5 day', 'entry ' || entry.id, 'is of another moment than its transaction'
    from ledger_entry entry join ledger_transaction posted on posted.id = entry.transaction_id
    where entry.occurred_at <> posted.occurred_at
    union all
    select * from ledger_check_totals()
    union all
    select 'guards on', guard.name, 'the trigger is missing or switched off'
    from (values
      ('allocation_policy_append_only'), ('ledger_account_append_only'), ('ledger_transaction_append_only'),
      ('ledger_entry_append_only'), ('ledger_entry_balanced'), ('ledger_transaction_has_entries'),
      ('ledger_entry_take_day')
    ) as guard(name)
    where not exists (select from pg_trigger where tgname = guard.name and tgenabled = 'A')
  $$;`
