import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Posting one fact at the same moment gives everybody the transaction that is there (L4, M5), also where the place among
 * the order's postings is refused before the fact itself is: which index PostgreSQL asks first is not ours to say.
 */
export class Migration20261124220000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(POST)
  }

  override async down(): Promise<void> {
    this.addSql(AS_BEFORE)
  }
}

const POST = `
  create or replace function ledger_post(
    p_kind text, p_source_id text, p_order_id text, p_order_seq integer, p_policy_id text, p_occurred_at timestamptz,
    p_facts jsonb, p_entries jsonb
  ) returns table (transaction_id bigint, created boolean) language plpgsql as $$
  begin
    insert into ledger_transaction (kind, source_id, order_id, order_seq, policy_id, occurred_at, facts)
    values (p_kind, p_source_id, p_order_id, p_order_seq, p_policy_id, p_occurred_at, p_facts)
    -- Whichever index refuses first: of several that post one fact at the same moment, it may be either.
    on conflict do nothing
    returning id into transaction_id;

    created := transaction_id is not null;
    if not created then
      select id into transaction_id from ledger_transaction where kind = p_kind and source_id = p_source_id;
      if transaction_id is null then
        raise exception 'the place % among the postings of order % is taken', p_order_seq, p_order_id
          using errcode = 'unique_violation', constraint = 'ledger_transaction_order_seq';
      end if;
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

const AS_BEFORE = `
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
