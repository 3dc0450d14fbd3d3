import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The same rules of entries, asked once for all the entries of a statement instead of once for each: a posting is
 * measured against pgledger's, and most of what it took was looking the same things up again. What is stricter: entries
 * have to balance at the end of the statement that writes them, no longer only at commit.
 *
 * Two indexes go whose work others do: the sum of an account reads (account_id, occurred_at) with its amounts, and the
 * postings of an order have their places.
 */
export class Migration20261123121030 extends Migration {
  override async up(): Promise<void> {
    this.addSql(ENTRIES)
    this.addSql(POST)
    this.addSql("drop index ledger_entry_account_id; drop index ledger_transaction_order_id;")
  }

  override async down(): Promise<void> {
    this.addSql(`
      create index ledger_entry_account_id on ledger_entry (account_id) include (amount);
      create index ledger_transaction_order_id on ledger_transaction (order_id) where order_id is not null;
      drop trigger ledger_entry_balanced on ledger_entry;
      drop function ledger_demand_entries_right;
      create constraint trigger ledger_entry_balanced after insert on ledger_entry
        deferrable initially deferred for each row execute function ledger_demand_balance();
      alter table ledger_entry enable always trigger ledger_entry_balanced;
      drop trigger ledger_entry_take_day on ledger_entry;
      create trigger ledger_entry_take_day before insert on ledger_entry
        for each row execute function ledger_entry_take_day();
      alter table ledger_entry enable always trigger ledger_entry_take_day;`)
  }
}

const ENTRIES = `
  -- After each statement that writes entries: their transactions are of this database transaction, of the same moment,
  -- and sum to zero.
  create function ledger_demand_entries_right() returns trigger language plpgsql as $$
  declare
    one record;
    posted record;
    unbalanced record;
  begin
    -- One after the other: joined with the table of new rows, of which nobody knows how many it has, PostgreSQL reads
    -- the whole ledger.
    for one in select transaction_id, min(occurred_at) as earliest, max(occurred_at) as latest
               from fresh group by transaction_id loop
      select posted_in, occurred_at into posted from ledger_transaction where id = one.transaction_id;
      if posted.posted_in <> pg_current_xact_id() then
        raise exception 'ledger transaction % is closed: entries cannot be added to it', one.transaction_id
          using errcode = 'restrict_violation';
      end if;
      if posted.occurred_at <> one.earliest or posted.occurred_at <> one.latest then
        raise exception 'entries of ledger transaction % are of another moment', one.transaction_id
          using errcode = 'check_violation';
      end if;
      select currency_code, sum(amount) as total into unbalanced from ledger_entry
      where transaction_id = one.transaction_id group by currency_code having sum(amount) <> 0 limit 1;
      if found then
        raise exception 'ledger transaction % is off by % % (minor units)',
          one.transaction_id, unbalanced.total, unbalanced.currency_code using errcode = 'check_violation';
      end if;
    end loop;
    return null;
  end $$;

  drop trigger ledger_entry_balanced on ledger_entry;
  create trigger ledger_entry_balanced after insert on ledger_entry
    referencing new table as fresh for each statement execute function ledger_demand_entries_right();
  alter table ledger_entry enable always trigger ledger_entry_balanced;

  -- Only for those who do not say the moment themselves.
  drop trigger ledger_entry_take_day on ledger_entry;
  create trigger ledger_entry_take_day before insert on ledger_entry
    for each row when (new.occurred_at is null) execute function ledger_entry_take_day();
  alter table ledger_entry enable always trigger ledger_entry_take_day;`

const POST = `
  -- As before (Migration20261123120000), with the moment written along with the entries.
  create or replace function ledger_post(
    p_kind text, p_source_id text, p_order_id text, p_order_seq integer, p_policy_id text, p_occurred_at timestamptz,
    p_facts jsonb, p_entries jsonb
  ) returns table (transaction_id bigint, created boolean) language plpgsql as $$
  begin
    insert into ledger_transaction (kind, source_id, order_id, order_seq, policy_id, occurred_at, facts)
    values (p_kind, p_source_id, p_order_id, p_order_seq, p_policy_id, p_occurred_at, p_facts)
    on conflict (kind, source_id) do nothing
    returning id into transaction_id;

    created := transaction_id is not null;
    if not created then
      select id into strict transaction_id from ledger_transaction
      where kind = p_kind and source_id = p_source_id;
      return next;
      return;
    end if;

    -- In order of code, so that two postings that open the same accounts cannot deadlock.
    insert into ledger_account (code, currency_code)
    select distinct entry.account, entry.currency_code
    from jsonb_to_recordset(p_entries) as entry(account text, currency_code text)
    where not exists (
      select from ledger_account known
      where known.code = entry.account and known.currency_code = entry.currency_code
    )
    order by 1, 2
    on conflict (code, currency_code) do nothing;

    insert into ledger_entry (transaction_id, account_id, currency_code, amount, line_id, occurred_at)
    select ledger_post.transaction_id, account.id, account.currency_code, (entry.value ->> 'amount')::bigint,
           entry.value ->> 'line_id', p_occurred_at
    from jsonb_array_elements(p_entries) with ordinality as entry(value, position)
    join ledger_account account
      on account.code = entry.value ->> 'account' and account.currency_code = entry.value ->> 'currency_code'
    order by entry.position;

    return next;
  end $$;`
