import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What the database holds of reconciliation: a provider's word is never changed, each movement of ours is behind one
 * line at most, and what the ledger has and a provider does not tell of is a difference too.
 */
export class Migration20261123126000 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [LINES, ABSENCES, UNCHANGED]) this.addSql(statement)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop trigger revenue_provider_statement_unchanged on "revenue_provider_statement";
      drop trigger revenue_provider_line_unchanged on "revenue_provider_line";
      drop trigger revenue_provider_line_kept on "revenue_provider_line";
      drop table "revenue_provider_absence" cascade;
      drop function revenue_provider_unchanged;
      drop function revenue_provider_line_unchanged;
      alter table "revenue_provider_line"
        drop constraint "revenue_provider_line_state_says_why",
        drop column "matched_id", drop column "ledger_amount", drop column "restated", drop column "explained_at";`)
  }
}

const LINES = `
  alter table "revenue_provider_line"
    -- The shop's capture or refund that the line tells of, and what the ledger's entry at the provider says.
    add column "matched_id" text null,
    add column "ledger_amount" bigint null,
    -- What a later report said of the same movement where it was not the same: { gross, fee, net }.
    add column "restated" jsonb null,
    add column "explained_at" timestamptz null;
  alter table "revenue_provider_line" add constraint "revenue_provider_line_state_says_why" check (
    case "state"
      when 'matched' then "cause" is null and "matched_id" is not null and "ledger_amount" = "gross"
      when 'posted' then "cause" is null and "transaction_id" is not null
      when 'difference' then "cause" is not null
      else "cause" is not null and "explained_by" is not null and length(trim("explained_note")) > 2
        and "explained_at" is not null
    end);
  create unique index "IDX_revenue_provider_line_matched" on "revenue_provider_line" ("provider_id", "matched_id")
    where "matched_id" is not null;
  create index "IDX_revenue_provider_line_provider" on "revenue_provider_line" ("provider_id", "occurred_at");`

const ABSENCES = `
  create table "revenue_provider_absence" (
    "id" text primary key,
    "provider_id" text not null,
    "transaction_id" bigint not null unique references ledger_transaction (id),
    "kind" text not null check ("kind" in ('capture', 'refund')),
    "occurred_at" timestamptz not null,
    -- What the ledger's entry at the provider says.
    "amount" bigint not null,
    -- found: a later report brought the line.
    "state" text not null default 'difference' check ("state" in ('difference', 'explained', 'found')),
    "cause" text not null check ("cause" in ('not_at_provider', 'no_report', 'timing')),
    "explained_by" text null,
    "explained_note" text null,
    "explained_at" timestamptz null,
    constraint "revenue_provider_absence_explained" check ("state" <> 'explained' or
      ("explained_by" is not null and length(trim("explained_note")) > 2 and "explained_at" is not null))
  );
  create index "IDX_revenue_provider_absence_open" on "revenue_provider_absence" ("provider_id", "occurred_at")
    where "state" = 'difference';`

const UNCHANGED = `
  create function revenue_provider_unchanged() returns trigger language plpgsql as $$
  begin
    raise exception '% on % refused: what a provider told stays as it was told', tg_op, tg_table_name
      using errcode = 'restrict_violation';
  end $$;
  create trigger revenue_provider_statement_unchanged before update or delete or truncate
    on "revenue_provider_statement" for each statement execute function revenue_provider_unchanged();
  create trigger revenue_provider_line_kept before delete or truncate
    on "revenue_provider_line" for each statement execute function revenue_provider_unchanged();

  create function revenue_provider_line_unchanged() returns trigger language plpgsql as $$
  begin
    if (old.id, old.statement_id, old.provider_id, old.kind, old.reference, old.payment_reference, old.occurred_at,
        old.gross, old.fee, old.net) is distinct from
       (new.id, new.statement_id, new.provider_id, new.kind, new.reference, new.payment_reference, new.occurred_at,
        new.gross, new.fee, new.net) then
      raise exception 'line % refused: what a provider told stays as it was told', old.id
        using errcode = 'restrict_violation';
    end if;
    return new;
  end $$;
  create trigger revenue_provider_line_unchanged before update on "revenue_provider_line"
    for each row execute function revenue_provider_line_unchanged();`
