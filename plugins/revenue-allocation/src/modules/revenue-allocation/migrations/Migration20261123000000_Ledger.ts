import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { POLICY_V1 } from "../policies/v1"

/**
 * The ledger. Four tables, and every rule about money that can be said in SQL is said here, so that
 * it holds for any program that connects, not only for ours.
 *
 * Reading order: tables, then "What may never happen" (triggers), then `ledger_post` (the only way in
 * that our code uses), then `ledger_check` (the proof that nothing went wrong).
 *
 * Sign: an entry's `amount` is in the currency's minor unit (céntimos); **debit is positive, credit is
 * negative**. What the ledger owes to somebody is therefore minus the balance of their account.
 *
 * Written by hand, not derived from models: Medusa's models add `updated_at` and `deleted_at`, which
 * an append-only table must not have.
 */
export class Migration20261123000000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(TABLES)
    this.addSql(APPEND_ONLY)
    this.addSql(BALANCED)
    this.addSql(POST)
    this.addSql(CHECK)
    const { id, version, valid_from, rules } = POLICY_V1
    const text = (value: string) => `'${value.replaceAll("'", "''")}'`
    this.addSql(
      `insert into allocation_policy (id, version, valid_from, rules)
       values (${text(id)}, ${version}, ${text(valid_from)}, ${text(JSON.stringify(rules))}::jsonb)`
    )
  }

  /** Refuses while there is money in the ledger: a rollback of code must not be a loss of books. */
  override async down(): Promise<void> {
    this.addSql(`
      do $$ begin
        if exists (select from ledger_transaction) then
          raise exception 'the ledger has transactions and cannot be dropped by a rollback';
        end if;
      end $$`)
    this.addSql(`
      drop view ledger_balance;
      drop table ledger_entry, ledger_transaction, ledger_account, allocation_policy;
      drop function ledger_post, ledger_check, ledger_refuse_change, ledger_demand_balance, ledger_demand_entries`)
  }
}

const TABLES = `
create table allocation_policy (
  id         text primary key,
  version    integer not null unique check (version > 0),
  -- In force from this moment until the next version's.
  valid_from timestamptz not null unique,
  rules      jsonb not null,
  created_at timestamptz not null default now()
);

create table ledger_account (
  id            bigint generated always as identity primary key,
  -- Who or what, in words: 'tax:igv', 'artisan:artn_01:income'.
  code          text not null check (code ~ '^[a-z_]+(:[A-Za-z0-9_.-]+)*$'),
  currency_code text not null check (currency_code ~ '^[a-z]{3}$'),
  created_at    timestamptz not null default now(),
  unique (code, currency_code),
  -- Target of ledger_entry's foreign key: an entry cannot be in another currency than its account.
  unique (id, currency_code)
);

create table ledger_transaction (
  id          bigint generated always as identity primary key,
  kind        text not null check (kind ~ '^[a-z_]+$'),
  -- The business fact that caused it, e.g. the capture's id. One fact, one posting.
  source_id   text not null check (source_id <> ''),
  order_id    text,
  -- The policy that applied. Nothing can change it afterwards.
  policy_id   text references allocation_policy (id),
  -- What the amounts were computed from, so that anybody can compute them again.
  facts       jsonb not null,
  -- When it happened in the world (decides the month it belongs to), and when we wrote it down.
  occurred_at timestamptz not null,
  posted_at   timestamptz not null default now(),
  -- The database transaction that wrote it: entries can be added in that one and in no later one.
  posted_in   xid8 not null default pg_current_xact_id(),
  unique (kind, source_id),
  check (kind <> 'sale_captured' or (policy_id is not null and order_id is not null))
);
create index ledger_transaction_order_id on ledger_transaction (order_id) where order_id is not null;

create table ledger_entry (
  id             bigint generated always as identity primary key,
  transaction_id bigint not null references ledger_transaction (id),
  account_id     bigint not null,
  currency_code  text not null,
  -- Minor units. Debit positive, credit negative.
  amount         bigint not null check (amount <> 0),
  -- The order line or shipping method it comes from; null when it concerns the whole.
  line_id        text,
  foreign key (account_id, currency_code) references ledger_account (id, currency_code)
);
create index ledger_entry_transaction_id on ledger_entry (transaction_id);
-- Covers the sum of an account, which is what a balance is.
create index ledger_entry_account_id on ledger_entry (account_id) include (amount);

create view ledger_balance as
  select account.id as account_id, account.code, account.currency_code,
         coalesce(sum(entry.amount), 0)::bigint as balance, count(entry.id) as entries
  from ledger_account account
  left join ledger_entry entry on entry.account_id = account.id
  group by account.id;
`

// "always": they fire for replication roles too, and ledger_check reports one that was switched off.
const APPEND_ONLY = `
create function ledger_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% on % refused: the ledger is append-only, post a correcting transaction', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end $$;

${["allocation_policy", "ledger_account", "ledger_transaction", "ledger_entry"]
  .map(
    (table) => `
create trigger ${table}_append_only before update or delete or truncate on ${table}
  for each statement execute function ledger_refuse_change();
alter table ${table} enable always trigger ${table}_append_only;`
  )
  .join("")}
`

const BALANCED = `
-- At commit, for each new entry: its transaction is of this database transaction and sums to zero.
create function ledger_demand_balance() returns trigger language plpgsql as $$
declare
  unbalanced record;
begin
  if (select posted_in from ledger_transaction where id = new.transaction_id) <> pg_current_xact_id() then
    raise exception 'ledger transaction % is closed: entries cannot be added to it', new.transaction_id
      using errcode = 'restrict_violation';
  end if;
  select currency_code, sum(amount) as total into unbalanced
  from ledger_entry where transaction_id = new.transaction_id
  group by currency_code having sum(amount) <> 0 limit 1;
  if found then
    raise exception 'ledger transaction % is off by % % (minor units)',
      new.transaction_id, unbalanced.total, unbalanced.currency_code using errcode = 'check_violation';
  end if;
  return null;
end $$;

create constraint trigger ledger_entry_balanced after insert on ledger_entry
  deferrable initially deferred for each row execute function ledger_demand_balance();
alter table ledger_entry enable always trigger ledger_entry_balanced;

-- At commit, for each new transaction: it has entries, two at least.
create function ledger_demand_entries() returns trigger language plpgsql as $$
begin
  if new.posted_in <> pg_current_xact_id() then
    raise exception 'ledger transaction % claims to be of another database transaction', new.id
      using errcode = 'restrict_violation';
  end if;
  if (select count(*) from ledger_entry where transaction_id = new.id) < 2 then
    raise exception 'ledger transaction % has fewer than two entries', new.id using errcode = 'check_violation';
  end if;
  return null;
end $$;

create constraint trigger ledger_transaction_has_entries after insert on ledger_transaction
  deferrable initially deferred for each row execute function ledger_demand_entries();
alter table ledger_transaction enable always trigger ledger_transaction_has_entries;
`

const POST = `
-- Writes one balanced transaction, opening the accounts it names for the first time. Entries are a JSON
-- array of { account, currency_code, amount, line_id }. Posting the same (kind, source_id) again, even at
-- the same moment, writes nothing and returns the transaction that is there with created = false.
-- One round trip; relies on READ COMMITTED, where each statement sees what others committed before it.
create function ledger_post(
  p_kind text, p_source_id text, p_order_id text, p_policy_id text, p_occurred_at timestamptz, p_facts jsonb,
  p_entries jsonb
) returns table (transaction_id bigint, created boolean) language plpgsql as $$
begin
  insert into ledger_transaction (kind, source_id, order_id, policy_id, occurred_at, facts)
  values (p_kind, p_source_id, p_order_id, p_policy_id, p_occurred_at, p_facts)
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

  insert into ledger_entry (transaction_id, account_id, currency_code, amount, line_id)
  select ledger_post.transaction_id, account.id, account.currency_code, (entry.value ->> 'amount')::bigint,
         entry.value ->> 'line_id'
  from jsonb_array_elements(p_entries) with ordinality as entry(value, position)
  join ledger_account account
    on account.code = entry.value ->> 'account' and account.currency_code = entry.value ->> 'currency_code'
  order by entry.position;

  return next;
end $$;
`

const CHECK = `
-- Every way in which the ledger could be wrong, one row per finding; no rows means it holds.
create function ledger_check() returns table (rule text, subject text, detail text) language sql stable as $$
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
  select 'guards on', guard.name, 'the trigger is missing or switched off'
  from (values
    ('allocation_policy_append_only'), ('ledger_account_append_only'), ('ledger_transaction_append_only'),
    ('ledger_entry_append_only'), ('ledger_entry_balanced'), ('ledger_transaction_has_entries')
  ) as guard(name)
  where not exists (select from pg_trigger where tgname = guard.name and tgenabled = 'A')
$$;
`
