import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What can be paid out, and what no program may do with a payout: claim more than its account has, leave without a
 * second person, change its state without the ledger's transaction of it, be deleted.
 */
export class Migration20261123125000 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [COLUMNS, PAYABLE, POSTED, PAYOUTS, BATCHES, KEPT]) this.addSql(statement)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop view if exists revenue_payable;
      drop table if exists "revenue_payout_result_file";
      drop function if exists revenue_payout_begins, revenue_payout_moves, revenue_payout_batch_moves,
        revenue_payout_refuse, revenue_payout_kept cascade;
      drop function if exists revenue_payout_posted, revenue_account_owes cascade;
      alter table "revenue_payout" drop column if exists "attempted_at", drop column if exists "answered_at",
        drop column if exists "rail_reference", drop column if exists "paid_on", drop column if exists "returned_on";
      alter table "revenue_payout_batch" drop column if exists "file_given_at";`)
  }
}

const COLUMNS = `
  alter table "revenue_payout"
    -- For rails that are told by a program: when they were, when they answered, and what they call it. Told and
    -- without an answer is an outcome that nobody knows.
    add column "attempted_at" timestamptz null,
    add column "answered_at" timestamptz null check ("answered_at" is null or "attempted_at" is not null),
    add column "rail_reference" text null,
    -- Days of Lima, as the bank says. What came back after it had been paid has both.
    add column "paid_on" date null,
    add column "returned_on" date null;
  -- What was settled before the bank's file was given out is not in it.
  alter table "revenue_payout_batch" add column "file_given_at" timestamptz null,
    add constraint "revenue_payout_batch_file" check (("file_given_at" is null) = ("file_digest" is null));
  create index "IDX_revenue_payout_account_code" on "revenue_payout" ("account_code", "created_at" desc);
  create index "IDX_revenue_payout_open" on "revenue_payout" ("batch_id") where "state" in ('pending', 'sent', 'parked');

  -- The answers of banks that were taken in; the same file changes nothing.
  create table "revenue_payout_result_file" (
    "id" text primary key,
    "batch_id" text not null references "revenue_payout_batch" ("id"),
    "file_digest" text not null check ("file_digest" ~ '^[0-9a-f]{64}$'),
    "lines" integer not null check ("lines" > 0),
    "changed" integer not null check ("changed" >= 0),
    "imported_by" text not null,
    "imported_at" timestamptz not null default now(),
    unique ("batch_id", "file_digest")
  );`

const PAYABLE = `
  -- What an account of the ledger owes, in céntimos: minus its balance.
  create function revenue_account_owes(p_code text, p_currency text) returns bigint language sql stable as $$
    select coalesce(-sum(entry.amount), 0)::bigint
    from ledger_account account join ledger_entry entry on entry.account_id = account.id
    where account.code = p_code and account.currency_code = p_currency
  $$;

  -- Accounts of which somebody is to be paid, what they owe, and to whom. obstacle: why nobody can be paid from it now,
  -- by any rail; account_problem: why a bank cannot.
  create view revenue_payable as
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
  cross join lateral (
    select coalesce(-sum(entry.amount), 0)::bigint as amount
    from ledger_entry entry where entry.account_id = account.id
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

const POSTED = `
  create function revenue_payout_refuse(rule text, words text) returns void language plpgsql as $$
  begin
    raise exception '%', words using errcode = 'check_violation', constraint = rule;
  end $$;

  -- Whether the ledger has the transaction of this step of the payout, with this entry on the account.
  create function revenue_payout_posted(p_kind text, p_payout text, p_account text, p_amount bigint)
  returns boolean language sql stable as $$
    select exists (
      select from ledger_transaction posted
      join ledger_entry entry on entry.transaction_id = posted.id and entry.amount = p_amount
      join ledger_account account on account.id = entry.account_id and account.code = p_account
      where posted.kind = p_kind and posted.source_id = p_payout)
  $$;`

const PAYOUTS = `
  create function revenue_payout_begins() returns trigger language plpgsql as $$
  declare
    batch record;
  begin
    select state, currency_code into batch from "revenue_payout_batch" where id = new.batch_id;
    if batch.state <> 'draft' or new.state <> 'pending' or new.sent_at is not null or new.settled_at is not null then
      perform revenue_payout_refuse('revenue_payout_begins', 'a payout begins as pending, in a batch that is prepared');
    end if;
    if new.account_code ~ '^hold:' then
      perform revenue_payout_refuse('revenue_payout_not_held', 'what is on hold is not paid out');
    end if;
    if new.amount > revenue_account_owes(new.account_code, batch.currency_code) then
      perform revenue_payout_refuse('revenue_payout_within_account', 'a payout claims no more than its account has');
    end if;
    return new;
  end $$;
  create trigger "revenue_payout_begins" before insert on "revenue_payout"
    for each row execute function revenue_payout_begins();

  create function revenue_payout_moves() returns trigger language plpgsql as $$
  declare
    batch record;
    moving constant text[] := array['state', 'sent_at', 'settled_at', 'paid_on', 'returned_on', 'outcome_note',
      'evidence_document_id'];
    telling constant text[] := array['attempted_at', 'answered_at', 'rail_reference'];
  begin
    select rail, state, currency_code into batch from "revenue_payout_batch" where id = old.batch_id;
    if old.state = new.state then
      -- Only what a rail was told and answered, each once, while it is on its way.
      if old.state <> 'sent' or to_jsonb(new) - telling <> to_jsonb(old) - telling
        or (old.attempted_at is not null and new.attempted_at is distinct from old.attempted_at)
        or (old.answered_at is not null and (new.answered_at, new.rail_reference)
            is distinct from (old.answered_at, old.rail_reference))
      then
        perform revenue_payout_refuse('revenue_payout_kept', 'a payout keeps what it is');
      end if;
      return new;
    end if;
    if to_jsonb(new) - moving - telling <> to_jsonb(old) - moving - telling then
      perform revenue_payout_refuse('revenue_payout_kept', 'a payout keeps what it is');
    end if;
    if (old.state, new.state) not in (
      ('pending', 'sent'), ('pending', 'cancelled'), ('sent', 'paid'), ('sent', 'returned'), ('sent', 'parked'),
      ('parked', 'paid'), ('parked', 'returned'), ('paid', 'returned')
    ) then
      perform revenue_payout_refuse('revenue_payout_steps', format('a payout does not go from %s to %s', old.state, new.state));
    end if;
    if new.state = 'cancelled' and batch.state not in ('cancelled', 'releasing') then
      perform revenue_payout_refuse('revenue_payout_steps', 'a payout is cancelled with its batch, or refused at its release');
    end if;
    if new.state = 'sent' then
      if batch.state <> 'releasing' then
        perform revenue_payout_refuse('revenue_payout_released', 'a payout is sent once a second person released its batch');
      end if;
      if not revenue_payout_posted('payout_sent', new.id, new.account_code, new.amount)
        or not revenue_payout_posted('payout_sent', new.id, 'transit:' || batch.rail, -new.amount)
      then
        perform revenue_payout_refuse('revenue_payout_is_posted', 'a payout is sent together with its posting');
      end if;
      if revenue_account_owes(new.account_code, batch.currency_code) < 0 then
        perform revenue_payout_refuse('revenue_payout_within_account', 'a payout takes no more than its account has');
      end if;
    end if;
    if new.state = 'paid' then
      if batch.rail = 'manual' and new.evidence_document_id is null then
        perform revenue_payout_refuse('revenue_payout_proof', 'a payment made by hand has a document that proves it');
      end if;
      if not revenue_payout_posted('payout_paid', new.id, 'bank:main', -new.amount) then
        perform revenue_payout_refuse('revenue_payout_is_posted', 'a payout is paid together with its posting');
      end if;
    end if;
    if new.state = 'returned' and not revenue_payout_posted('payout_returned', new.id, new.account_code, -new.amount) then
      perform revenue_payout_refuse('revenue_payout_is_posted', 'a payout is returned together with its posting');
    end if;
    return new;
  end $$;
  create trigger "revenue_payout_moves" before update on "revenue_payout"
    for each row execute function revenue_payout_moves();`

const BATCHES = `
  create function revenue_payout_batch_moves() returns trigger language plpgsql as $$
  declare
    counted record;
    moving constant text[] := array['state', 'control_count', 'control_total', 'released_by', 'released_at', 'done_at',
      'file_digest', 'file_given_at'];
  begin
    if to_jsonb(new) - moving <> to_jsonb(old) - moving
      or (old.file_digest is not null
          and (new.file_digest, new.file_given_at) is distinct from (old.file_digest, old.file_given_at))
      or (new.file_digest is not null and new.state not in ('released', 'done'))
      or (old.released_by is not null and (new.released_by, new.released_at) is distinct from (old.released_by, old.released_at))
      or (old.state in ('released', 'done', 'cancelled')
          and (new.control_count, new.control_total) <> (old.control_count, old.control_total))
    then
      perform revenue_payout_refuse('revenue_payout_batch_kept', 'a batch of payouts keeps what it is');
    end if;
    if old.state = new.state then
      return new;
    end if;
    if (old.state, new.state) not in
      (('draft', 'releasing'), ('draft', 'cancelled'), ('releasing', 'released'), ('released', 'done'))
    then
      perform revenue_payout_refuse('revenue_payout_batch_steps', format('a batch does not go from %s to %s', old.state, new.state));
    end if;
    select count(*) filter (where state <> 'cancelled') as count,
           coalesce(sum(amount) filter (where state <> 'cancelled'), 0) as total,
           count(*) filter (where state = 'pending') as pending,
           count(*) filter (where state in ('sent', 'parked')) as under_way
    into counted from "revenue_payout" where batch_id = new.id;
    if new.state in ('releasing', 'released') and (new.control_count, new.control_total) <> (counted.count, counted.total) then
      perform revenue_payout_refuse('revenue_payout_batch_control', 'the control totals are those of the payouts');
    end if;
    if (new.state = 'releasing' and counted.pending = 0) or (new.state = 'released' and counted.pending > 0)
      or (new.state = 'done' and counted.under_way > 0)
    then
      perform revenue_payout_refuse('revenue_payout_batch_steps', 'a batch is only as far as its payouts are');
    end if;
    return new;
  end $$;
  create trigger "revenue_payout_batch_moves" before update on "revenue_payout_batch"
    for each row execute function revenue_payout_batch_moves();`

// "always": they fire for replication roles too, as the ledger's do.
const KEPT = `
  create function revenue_payout_kept() returns trigger language plpgsql as $$
  begin
    raise exception '% on % refused: payouts are kept for good', tg_op, tg_table_name
      using errcode = 'restrict_violation', constraint = 'revenue_payout_kept';
  end $$;
  ${["revenue_payout", "revenue_payout_batch"]
    .map(
      (table) => `
  create trigger "${table}_not_deleted" before delete or truncate on "${table}"
    for each statement execute function revenue_payout_kept();
  alter table "${table}" enable always trigger "${table}_not_deleted";
  alter table "${table}" enable always trigger "${table}_moves";`
    )
    .join("")}
  alter table "revenue_payout" enable always trigger "revenue_payout_begins";
  create trigger "revenue_payout_result_file_kept" before update or delete or truncate on "revenue_payout_result_file"
    for each statement execute function revenue_payout_kept();
  alter table "revenue_payout_result_file" enable always trigger "revenue_payout_result_file_kept";`
