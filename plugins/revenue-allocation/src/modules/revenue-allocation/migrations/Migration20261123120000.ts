import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What dividing a month's income rests on, beside the ledger: postings of an order in a row, policies that two persons
 * put in force, people's terms and instructions, their beneficiaries.
 *
 * What each table may hold is said here; what nobody may do with it is said by the migrations that follow.
 */
export class Migration20261123120000 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [LEDGER, POST, POLICIES, PEOPLE]) {
      this.addSql(statement)
    }
  }

  override async down(): Promise<void> {
    for (const table of [
      ...[
        "instruction_part",
        "instruction",
        "alimony_order",
        "artisan_terms",
        "beneficiary",
        "policy_proposal",
      ],
    ]) {
      this.addSql(`drop table if exists "revenue_${table}" cascade;`)
    }
    this.addSql(`
      drop trigger ledger_entry_take_day on ledger_entry;
      drop function ledger_entry_take_day;
      drop index ledger_entry_account_occurred;
      alter table ledger_entry drop column occurred_at;
      alter table ledger_transaction drop column order_seq;`)
  }
}

const LEDGER = `
  -- Postings about one order form a row without gaps: two that are made at once cannot both be its next.
  alter table ledger_transaction add column order_seq integer null check (order_seq > 0);
  alter table ledger_transaction disable trigger ledger_transaction_append_only;
  update ledger_transaction posted set order_seq = numbered.seq
  from (select id, row_number() over (partition by order_id order by id) as seq
        from ledger_transaction where order_id is not null) numbered
  where numbered.id = posted.id;
  alter table ledger_transaction enable always trigger ledger_transaction_append_only;
  create unique index ledger_transaction_order_seq on ledger_transaction (order_id, order_seq)
    where order_id is not null;
  alter table ledger_transaction add constraint ledger_transaction_order_has_seq
    check ((order_id is null) = (order_seq is null));

  -- The day of the world, repeated from the transaction: a balance at a date is then a sum over one index.
  alter table ledger_entry add column occurred_at timestamptz null;
  alter table ledger_entry disable trigger ledger_entry_append_only;
  update ledger_entry entry set occurred_at = posted.occurred_at
  from ledger_transaction posted where posted.id = entry.transaction_id;
  alter table ledger_entry alter column occurred_at set not null;
  alter table ledger_entry enable always trigger ledger_entry_append_only;
  create function ledger_entry_take_day() returns trigger language plpgsql as $$
  begin
    select occurred_at into new.occurred_at from ledger_transaction where id = new.transaction_id;
    return new;
  end $$;
  create trigger ledger_entry_take_day before insert on ledger_entry
    for each row execute function ledger_entry_take_day();
  alter table ledger_entry enable always trigger ledger_entry_take_day;
  create index ledger_entry_account_occurred on ledger_entry (account_id, occurred_at) include (amount);`

const POST = `
  drop function ledger_post(text, text, text, text, timestamptz, jsonb, jsonb);
  -- Writes one balanced transaction, opening the accounts it names for the first time. Entries are a JSON array of
  -- { account, currency_code, amount, line_id }. Posting the same (kind, source_id) again, even at the same moment,
  -- writes nothing and returns the transaction that is there with created = false. p_order_seq is the place among the
  -- postings of the order that the amounts were computed for: when somebody else took it meanwhile, the unique index
  -- refuses (23505, ledger_transaction_order_seq) and the caller computes again.
  -- One round trip; relies on READ COMMITTED, where each statement sees what others committed before it.
  create function ledger_post(
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

    insert into ledger_entry (transaction_id, account_id, currency_code, amount, line_id)
    select ledger_post.transaction_id, account.id, account.currency_code, (entry.value ->> 'amount')::bigint,
           entry.value ->> 'line_id'
    from jsonb_array_elements(p_entries) with ordinality as entry(value, position)
    join ledger_account account
      on account.code = entry.value ->> 'account' and account.currency_code = entry.value ->> 'currency_code'
    order by entry.position;

    return next;
  end $$;`

const POLICIES = `
  create table "revenue_policy_proposal" (
    "id" text primary key,
    "version" integer not null check ("version" > 0),
    "valid_from" timestamptz not null,
    "rules" jsonb not null,
    "note" text not null,
    "document_id" text null,
    "state" text not null default 'proposed' check ("state" in ('proposed', 'in_force', 'withdrawn', 'refused')),
    "proposed_by" text not null,
    "proposed_at" timestamptz not null default now(),
    "decided_by" text null,
    "decided_at" timestamptz null,
    "policy_id" text null references allocation_policy (id),
    constraint "revenue_policy_two_persons" check ("state" <> 'in_force' or "decided_by" <> "proposed_by"),
    constraint "revenue_policy_decided" check
      (("state" = 'proposed') = ("decided_by" is null) and ("state" = 'in_force') = ("policy_id" is not null))
  );
  create unique index "IDX_revenue_policy_proposal_open" on "revenue_policy_proposal" ("version")
    where "state" in ('proposed', 'in_force');`

const PEOPLE = `
  create table "revenue_beneficiary" (
    "id" text primary key,
    "artisan_id" text not null,
    "relation" text not null check ("relation" in
      ('mother', 'father', 'partner', 'child', 'sibling', 'grandparent', 'other_relative', 'guardian', 'other')),
    -- Who it is, where to pay and where to write: sealed like identities, bound to this row.
    "full_name_sealed" text not null,
    "document_type" text not null check ("document_type" in ('dni', 'ce', 'passport')),
    "document_number_sealed" text not null,
    "fingerprint" text not null,
    "bank" text null,
    "account_sealed" text null,
    "account_kind" text null check ("account_kind" in ('cci', 'account', 'cash_order')),
    "account_warning" boolean not null default false,
    "email_sealed" text null,
    "key_id" text not null,
    "is_demo" boolean not null default false,
    "ended_at" timestamptz null,
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    "deleted_at" timestamptz null
  );
  create index "IDX_revenue_beneficiary_artisan_id" on "revenue_beneficiary" ("artisan_id");
  create index "IDX_revenue_beneficiary_key_id" on "revenue_beneficiary" ("key_id");
  create unique index "IDX_revenue_beneficiary_once" on "revenue_beneficiary" ("artisan_id", "fingerprint")
    where "ended_at" is null and "deleted_at" is null;

  create table "revenue_artisan_terms" (
    "id" text primary key,
    "artisan_id" text not null,
    -- Of several that begin on the same day the last one recorded counts.
    "seq" integer not null check ("seq" > 0),
    "valid_from" date not null,
    "situation" text not null check ("situation" in ('awaiting_sentence', 'sentenced', 'released')),
    "life_sentence" boolean not null default false,
    -- What is still owed of the civil reparation on valid_from, in céntimos; 0 when none was imposed or it is paid.
    "reparation_outstanding" bigint not null default 0 check ("reparation_outstanding" >= 0),
    "reparation_case_sealed" text null,
    "reparation_account_sealed" text null,
    "account_state" text not null check ("account_state" in ('open', 'none', 'barred', 'closed')),
    "bank" text null,
    "account_sealed" text null,
    "account_kind" text null check ("account_kind" in ('cci', 'account')),
    "account_warning" boolean not null default false,
    "key_id" text null,
    "document_id" text null,
    "note" text null,
    "recorded_by" text not null,
    "recorded_at" timestamptz not null default now(),
    constraint "revenue_artisan_terms_once" unique ("artisan_id", "seq"),
    constraint "revenue_terms_account" check (("account_state" = 'open') = ("account_sealed" is not null)),
    constraint "revenue_terms_before_sentence" check
      ("situation" <> 'awaiting_sentence' or (not "life_sentence" and "reparation_outstanding" = 0))
  );
  create index "IDX_revenue_artisan_terms_in_force" on "revenue_artisan_terms"
    ("artisan_id", "valid_from" desc, "seq" desc);

  create table "revenue_alimony_order" (
    "id" text primary key,
    "artisan_id" text not null,
    "beneficiary_id" text not null references "revenue_beneficiary" ("id"),
    "kind" text not null check ("kind" in ('amount', 'percent')),
    "amount" bigint null check ("amount" > 0),
    -- Of the month's income, in basis points.
    "percent_bp" integer null check ("percent_bp" between 1 and 6000),
    "priority" integer not null default 1 check ("priority" between 1 and 99),
    "court_sealed" text not null,
    "case_sealed" text not null,
    "key_id" text not null,
    "starts_on" date not null,
    "ends_on" date null check ("ends_on" >= "starts_on"),
    "document_id" text null,
    "recorded_by" text not null,
    "recorded_at" timestamptz not null default now(),
    constraint "revenue_alimony_one_measure" check
      (("kind" = 'amount') = ("amount" is not null) and ("kind" = 'percent') = ("percent_bp" is not null))
  );
  create index "IDX_revenue_alimony_order_artisan_id" on "revenue_alimony_order" ("artisan_id", "starts_on");

  create table "revenue_instruction" (
    "id" text primary key,
    "artisan_id" text not null,
    "signed_on" date not null,
    "starts_on" date not null check ("starts_on" >= "signed_on"),
    "document_id" text null,
    "revoked_on" date null,
    "revoked_by" text null,
    "revoked_at" timestamptz null,
    "recorded_by" text not null,
    "recorded_at" timestamptz not null default now(),
    constraint "revenue_instruction_revoked" check
      (("revoked_on" is null) = ("revoked_by" is null) and ("revoked_on" is null) = ("revoked_at" is null))
  );
  create index "IDX_revenue_instruction_artisan_id" on "revenue_instruction" ("artisan_id", "starts_on" desc);
  create table "revenue_instruction_part" (
    "instruction_id" text not null references "revenue_instruction" ("id"),
    "position" integer not null check ("position" > 0),
    "destination" text not null check ("destination" in ('beneficiary', 'savings')),
    "beneficiary_id" text null references "revenue_beneficiary" ("id"),
    "kind" text not null check ("kind" in ('amount', 'percent')),
    "amount" bigint null check ("amount" > 0),
    "percent_bp" integer null check ("percent_bp" between 1 and 10000),
    primary key ("instruction_id", "position"),
    constraint "revenue_instruction_part_to" check (("destination" = 'beneficiary') = ("beneficiary_id" is not null)),
    constraint "revenue_instruction_part_one_measure" check
      (("kind" = 'amount') = ("amount" is not null) and ("kind" = 'percent') = ("percent_bp" is not null))
  );`
