import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What the public was told of sums about people: batches that are published whole or not at all, which facts each is
 * made of, and the table of each day. Nothing that was published is ever taken back or split, or a difference would
 * tell what was hidden.
 */
export class Migration20261123107000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table "impact_batch" (
        "id" bigint generated always as identity primary key,
        "measure" text not null check ("measure" in ('amount', 'hours')),
        -- Null: of several regions together.
        "region" text null,
        "month" text not null check ("month" ~ '^[0-9]{4}-[0-9]{2}$'),
        -- Céntimos or hours.
        "value" bigint not null,
        "people" integer not null check ("people" >= 5),
        "released_at" timestamptz not null default now()
      );
      create table "impact_source" (
        "measure" text not null,
        "source" text not null,
        "batch_id" bigint not null references "impact_batch" ("id"),
        primary key ("measure", "source")
      );
      create table "impact_snapshot" (
        "as_of" date primary key,
        "content" jsonb not null,
        "taken_at" timestamptz not null default now()
      );
      create function impact_refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% on % refused: what was published stays', tg_op, tg_table_name
          using errcode = 'restrict_violation';
      end $$;`)
    for (const table of ["impact_batch", "impact_source", "impact_snapshot"]) {
      this.addSql(`
        create trigger "${table}_append_only" before update or delete or truncate on "${table}"
          for each statement execute function impact_refuse_change();`)
    }
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "impact_snapshot", "impact_source", "impact_batch" cascade;`)
    this.addSql(`drop function if exists impact_refuse_change;`)
  }
}
