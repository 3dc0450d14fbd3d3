import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Which products the index must take in anew, what visitors look for, and what was checked. */
export class Migration20261124130000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      -- Written by triggers in the transaction of the change itself, so that no change is lost. Rows are only added:
      -- two sales of one product must not wait for each other here.
      create table "search_touch" (
        "id" bigint generated always as identity primary key,
        "product_id" text not null,
        "touched_at" timestamptz not null default clock_timestamp(),
        "attempts" integer not null default 0,
        "not_before" timestamptz null,
        "error" text null
      );
      -- Up to when price lists that start or end were looked at.
      create table "search_clock" (
        "one" boolean primary key default true check ("one"),
        "looked_at" timestamptz not null default now(),
        -- The version of the index that was compared with the database after it came into service.
        "checked_version" integer null
      );
      insert into "search_clock" default values;
      -- What operators ask of the running server, and what came of it.
      create table "search_task" (
        "id" bigint generated always as identity primary key,
        "kind" text not null check ("kind" in ('check', 'mend', 'reindex')),
        "asked_by" text not null check ("asked_by" in ('operator', 'schedule', 'new_version')),
        "asked_at" timestamptz not null default now(),
        "started_at" timestamptz null,
        "ended_at" timestamptz null,
        "report" jsonb null,
        "error" text null
      );
      create index "search_task_waiting" on "search_task" ("id") where "started_at" is null;
      create index "search_task_ended" on "search_task" ("ended_at" desc) where "ended_at" is not null;
      -- Words, never who: no person, no moment, no address.
      create table "search_query_day" (
        "day" date not null,
        "locale" text not null check ("locale" in ('es', 'en')),
        "query" text not null,
        "searches" integer not null check ("searches" > 0),
        "without_results" integer not null default 0,
        "results_total" bigint not null default 0,
        primary key ("day", "locale", "query")
      );
      create index "search_query_day_query" on "search_query_day" ("query");`)
  }

  override async down(): Promise<void> {
    this.addSql(
      `drop table if exists "search_query_day", "search_task", "search_clock", "search_touch" cascade;`
    )
  }
}
