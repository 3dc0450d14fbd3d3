import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The month's close and what follows it: settlements, holds, payouts, what a provider reports. Money itself is only in
 * the ledger; these rows say why it moved, and each names the transaction that moved it.
 *
 * What each table may hold is said here; what nobody may do with it is said by the migrations that follow.
 */
export class Migration20261123120200 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [SETTLEMENTS, PAYOUTS, RECONCILIATION]) this.addSql(statement)
  }

  override async down(): Promise<void> {
    for (const table of [
      ...["provider_line", "provider_statement", "payout", "payout_batch", "hold", "settlement_share"],
      "settlement",
    ]) {
      this.addSql(`drop table if exists "revenue_${table}" cascade;`)
    }
  }
}

const SETTLEMENTS = `
  create table "revenue_settlement" (
    "id" text primary key,
    -- The first day of the month in Lima.
    "month" date not null unique check (extract(day from "month") = 1),
    -- computing → proposed → posting → closed; computing and proposed can be withdrawn (the row goes).
    "state" text not null check ("state" in ('computing', 'proposed', 'posting', 'closed')),
    "policy_id" text not null references allocation_policy (id),
    "currency_code" text not null default 'pen',
    -- How far computing or posting has come: the last artisan done, and how many of how many.
    "done_to" text null,
    "done" integer not null default 0,
    "total" integer not null default 0,
    -- Sums of the shares in céntimos, and a digest of them all: what is approved is what was proposed.
    "totals" jsonb null,
    "digest" text null,
    "closed_by" text not null,
    "closed_at" timestamptz not null default now(),
    "proposed_at" timestamptz null,
    "approved_by" text null,
    "approved_at" timestamptz null,
    "posted_at" timestamptz null,
    constraint "revenue_settlement_two_persons" check ("approved_by" is null or "approved_by" <> "closed_by"),
    constraint "revenue_settlement_steps" check
      (("state" in ('posting', 'closed')) = ("approved_by" is not null)
       and ("state" = 'closed') = ("posted_at" is not null)
       and ("state" = 'computing' or ("digest" is not null and "totals" is not null)))
  );
  create table "revenue_settlement_share" (
    "settlement_id" text not null references "revenue_settlement" ("id") on delete cascade,
    "artisan_id" text not null,
    -- What the month brought, and what came over from before; income is what is divided: both, when above zero.
    "earned" bigint not null,
    "carried" bigint not null,
    "income" bigint not null check ("income" >= 0),
    "inpe" bigint not null check ("inpe" >= 0),
    "reparation" bigint not null check ("reparation" >= 0),
    "personal" bigint not null check ("personal" >= 0),
    "savings" bigint not null check ("savings" >= 0),
    "held" bigint not null check ("held" >= 0),
    -- [{ "order_id" | "beneficiary_id", "amount": "céntimos" }]
    "alimony" jsonb not null default '[]',
    "family" jsonb not null default '[]',
    "alimony_total" bigint not null default 0 check ("alimony_total" >= 0),
    "family_total" bigint not null default 0 check ("family_total" >= 0),
    "hold_reasons" text[] not null default '{}',
    -- What it was computed from: ids and figures of terms, orders and instruction. Never who they are.
    "facts" jsonb not null,
    "transaction_id" bigint null references ledger_transaction (id),
    primary key ("settlement_id", "artisan_id"),
    constraint "revenue_settlement_share_adds_up" check
      ("income" = "inpe" + "reparation" + "personal" + "savings" + "held" + "alimony_total" + "family_total"),
    constraint "revenue_settlement_share_divides" check ("income" = greatest("earned" + "carried", 0)),
    constraint "revenue_settlement_share_held_why" check (("held" > 0) <= (cardinality("hold_reasons") > 0))
  );
  create index "IDX_revenue_settlement_share_artisan_id" on "revenue_settlement_share" ("artisan_id");

  create table "revenue_hold" (
    "id" text primary key,
    "artisan_id" text not null,
    "settlement_id" text not null references "revenue_settlement" ("id"),
    "amount" bigint not null check ("amount" > 0),
    "reasons" text[] not null check (cardinality("reasons") > 0),
    "state" text not null default 'open' check ("state" in ('open', 'released')),
    "opened_at" timestamptz not null default now(),
    "released_by" text null,
    "released_at" timestamptz null,
    "release_note" text null,
    "document_id" text null,
    "transaction_id" bigint null references ledger_transaction (id),
    constraint "revenue_hold_once" unique ("artisan_id", "settlement_id"),
    constraint "revenue_hold_released" check
      (("state" = 'released') = ("released_by" is not null)
       and ("state" = 'released') = ("transaction_id" is not null))
  );
  create index "IDX_revenue_hold_open" on "revenue_hold" ("opened_at") where "state" = 'open';`

const PAYOUTS = `
  create table "revenue_payout_batch" (
    "id" text primary key,
    "number" integer generated always as identity unique,
    "rail" text not null check ("rail" ~ '^[a-z-]+$'),
    "state" text not null default 'draft' check ("state" in ('draft', 'releasing', 'released', 'done', 'cancelled')),
    "currency_code" text not null default 'pen',
    "control_count" integer not null default 0,
    "control_total" bigint not null default 0,
    -- SHA-256 of the file that was given out.
    "file_digest" text null,
    "created_by" text not null,
    "created_at" timestamptz not null default now(),
    "released_by" text null,
    "released_at" timestamptz null,
    "done_at" timestamptz null,
    constraint "revenue_payout_batch_two_persons" check ("released_by" is null or "released_by" <> "created_by"),
    constraint "revenue_payout_batch_released" check
      (("state" in ('releasing', 'released', 'done')) = ("released_by" is not null))
  );
  create table "revenue_payout" (
    "id" text primary key,
    "batch_id" text not null references "revenue_payout_batch" ("id"),
    -- The ledger's account that it empties, and who is paid: the kind of payee and its id.
    "account_code" text not null,
    "payee_kind" text not null check ("payee_kind" in
      ('artisan', 'beneficiary', 'court', 'reparation', 'inpe', 'company', 'workshop', 'tax')),
    "payee_id" text not null,
    "artisan_id" text null,
    "amount" bigint not null check ("amount" > 0),
    -- What the bank repeats to us.
    "reference" text not null unique check ("reference" ~ '^[A-Z0-9]{6,20}$'),
    -- pending → sent → paid | returned; parked: nobody knows what became of it, a person has to find out.
    "state" text not null default 'pending' check ("state" in
      ('pending', 'sent', 'paid', 'returned', 'parked', 'cancelled')),
    "sent_at" timestamptz null,
    "settled_at" timestamptz null,
    "outcome_note" text null,
    "evidence_document_id" text null,
    "created_at" timestamptz not null default now()
  );
  create index "IDX_revenue_payout_batch_id" on "revenue_payout" ("batch_id");
  create index "IDX_revenue_payout_payee" on "revenue_payout" ("payee_kind", "payee_id");
  create index "IDX_revenue_payout_artisan_id" on "revenue_payout" ("artisan_id") where "artisan_id" is not null;
  -- What is on its way already cannot be claimed again.
  create unique index "IDX_revenue_payout_claim" on "revenue_payout" ("account_code") where "state" = 'pending';`

const RECONCILIATION = `
  create table "revenue_provider_statement" (
    "id" text primary key,
    "provider_id" text not null,
    "from_on" date not null,
    "to_on" date not null check ("to_on" >= "from_on"),
    "file_digest" text not null unique,
    "lines" integer not null,
    "imported_by" text not null,
    "imported_at" timestamptz not null default now()
  );
  create table "revenue_provider_line" (
    "id" text primary key,
    "statement_id" text not null references "revenue_provider_statement" ("id"),
    "provider_id" text not null,
    "kind" text not null check ("kind" in
      ('capture', 'refund', 'fee', 'payout', 'dispute', 'dispute_reversal', 'adjustment')),
    -- The provider's own id of the movement; of the payment that it is about, where there is one.
    "reference" text not null,
    "payment_reference" text null,
    "occurred_at" timestamptz not null,
    -- Céntimos as the provider counts them: what comes to us is positive.
    "gross" bigint not null,
    "fee" bigint not null default 0,
    "net" bigint not null,
    "state" text not null check ("state" in ('matched', 'posted', 'difference', 'explained')),
    "cause" text null,
    "transaction_id" bigint null references ledger_transaction (id),
    "explained_by" text null,
    "explained_note" text null,
    constraint "revenue_provider_line_once" unique ("provider_id", "kind", "reference"),
    constraint "revenue_provider_line_adds_up" check ("net" = "gross" - "fee")
  );
  create index "IDX_revenue_provider_line_statement_id" on "revenue_provider_line" ("statement_id");
  create index "IDX_revenue_provider_line_open" on "revenue_provider_line" ("occurred_at") where "state" = 'difference';`
