import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Files of listings on their way in. The rows of a file wait here until they are written: checked and imported a part
 * at a time, so that whoever comes after a process that died goes on where it was.
 */
export class Migration20261123134000 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [IMPORTS, ROWS, PROBLEMS]) this.addSql(statement)
  }

  override async down(): Promise<void> {
    for (const table of ["import_problem", "import_row", "import"]) {
      this.addSql(`drop table if exists "listings_${table}";`)
    }
  }
}

const IMPORTS = `
  create table "listings_import" (
    "id" text primary key,
    "state" text not null default 'checking'
      check ("state" in ('checking', 'checked', 'importing', 'done', 'cancelled', 'failed')),
    -- What is being done of it: the rows are read, looked at, written; then the photos, then what is sent for review.
    "phase" text not null default 'reading'
      check ("phase" in ('reading', 'checking', 'writing', 'photos', 'submitting', 'over')),
    -- Up to which line of the file the phase is through.
    "cursor" integer not null default 0,
    "filename" text not null,
    "format" text not null check ("format" in ('csv', 'xlsx')),
    "sha256" text not null check ("sha256" ~ '^[0-9a-f]{64}$'),
    "bytes" integer not null check ("bytes" > 0),
    -- Gone when the import is over.
    "file" bytea,
    "photos_filename" text,
    "photos_upload_id" text references "listings_upload" ("id") on delete set null,
    -- Prisons that whoever sent it has charge of, null for all: rows of others are as if these were not there.
    "establishment_ids" jsonb check (jsonb_typeof("establishment_ids") = 'array'),
    -- Who sent it, and who had it written.
    "actor" jsonb not null,
    "starter" jsonb,
    "mode" text check ("mode" in ('all_or_none', 'good_rows')),
    "submit" boolean not null default false,
    -- What the file calls its columns: { "code": "Código" }.
    "headings" jsonb not null default '{}',
    "rows" integer not null default 0,
    "good" integer not null default 0,
    "bad" integer not null default 0,
    "done" integer not null default 0,
    -- Of listings, not of rows: what the check foresees, and what has been done.
    "to_create" integer not null default 0,
    "to_update" integer not null default 0,
    "created" integer not null default 0,
    "updated" integer not null default 0,
    "unchanged" integer not null default 0,
    "submitted" integer not null default 0,
    "photos_matched" integer not null default 0,
    "photos_missing" integer not null default 0,
    "photos_added" integer not null default 0,
    "problems_count" integer not null default 0,
    -- Why nothing came of it, as a code that the panel has words for.
    "failure" text,
    -- Of whoever works on it now; another's result does not count.
    "lease_id" text,
    "leased_until" timestamptz,
    -- How often in a row it was begun and got nowhere.
    "attempts" integer not null default 0,
    "created_by" text not null,
    "created_at" timestamptz not null default now(),
    "checked_at" timestamptz,
    "started_at" timestamptz,
    "finished_at" timestamptz,
    "updated_at" timestamptz not null default now(),
    constraint "listings_import_failed" check (("state" = 'failed') = ("failure" is not null)),
    constraint "listings_import_started" check ("state" <> 'importing' or ("mode" is not null and "starter" is not null)),
    constraint "listings_import_counted" check ("good" + "bad" <= "rows" and "done" <= "rows")
  );
  alter table "listings_import" alter column "file" set storage external;
  create index "IDX_listings_import_created" on "listings_import" ("created_at" desc, "id");
  create index "IDX_listings_import_open" on "listings_import" ("created_at")
    where "state" in ('checking', 'importing');`

// The first row of a listing also has what becomes of the listing.
const ROWS = `
  create table "listings_import_row" (
    "import_id" text not null references "listings_import" ("id") on delete cascade,
    "line" integer not null check ("line" > 0),
    -- The first line of the same listing: all rows of it are read together.
    "first_line" integer not null,
    "code" text,
    "establishment_id" text,
    "workshop_id" text,
    "cells" jsonb not null,
    -- Something is wrong with the row by itself, or with where it says it belongs.
    "faulty" boolean not null default false,
    "verdict" text check ("verdict" in ('bad', 'create', 'update', 'unchanged')),
    "listing_id" text,
    -- Photos that are still to be taken out of the archive; null where there are none.
    "photos" jsonb,
    -- Whether it was sent for review; null until that was tried.
    "sent" boolean,
    primary key ("import_id", "line"),
    check ("first_line" <= "line")
  );
  create index "IDX_listings_import_row_first" on "listings_import_row" ("import_id", "first_line", "line");`

const PROBLEMS = `
  create table "listings_import_problem" (
    "id" bigint generated always as identity primary key,
    "import_id" text not null references "listings_import" ("id") on delete cascade,
    "line" integer not null,
    "field" text,
    -- What the file calls the column.
    "heading" text,
    "code" text not null,
    "detail" text,
    -- What the cell says, shortened.
    "value" text
  );
  create index "IDX_listings_import_problem_import" on "listings_import_problem" ("import_id", "line", "id");`
