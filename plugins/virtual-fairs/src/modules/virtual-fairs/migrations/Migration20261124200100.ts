import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** How fairs are searched for, the mails owed to operators when an application is decided, and who arranged a stand. */
export class Migration20261124200100 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [SEARCH, MAIL, STAND]) this.addSql(statement)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "fairs_decision_mail";`)
    this.addSql(`alter table "fairs_stand" drop column if exists "updated_by";`)
    this.addSql(`alter table "fairs_fair" drop column if exists "search_text";`)
    this.addSql("drop function if exists fairs_fold(text);")
  }
}

// How words are compared: as in the other plugins, without case and accents.
const SEARCH = `
  create function fairs_fold(words text) returns text language sql immutable strict parallel safe as $$
    select lower(regexp_replace(normalize(words, NFD), '[\\u0300-\\u036f]', '', 'g'))
  $$;
  alter table "fairs_fair" add column "search_text" text not null generated always as (fairs_fold(
    "handle" || ' ' || coalesce("words" #>> '{title,es}', '') || ' ' || coalesce("words" #>> '{title,en}', '') || ' ' ||
    coalesce("words" #>> '{theme,es}', ''))) stored;`

// No address stands here: a mail goes to whoever the member is by then.
const MAIL = `
  create table "fairs_decision_mail" (
    "id" bigint generated always as identity primary key,
    "application_id" text not null references "fairs_application" ("id") on delete cascade,
    "member_id" text not null,
    "decision" text not null check ("decision" in ('accepted', 'waitlisted', 'declined')),
    -- Of the application when it was decided: a later decision has mails of its own.
    "version" integer not null,
    "state" text not null default 'waiting' check ("state" in ('waiting', 'sending', 'sent', 'failed', 'none')),
    "attempts" integer not null default 0,
    "attempted_at" timestamptz,
    "created_at" timestamptz not null default now(),
    unique ("application_id", "member_id", "version")
  );
  create index "IDX_fairs_decision_mail_due" on "fairs_decision_mail" ("id")
    where "state" in ('waiting', 'sending', 'failed');`

const STAND = `
  -- Null until somebody changes it by hand: it is made by the decision.
  alter table "fairs_stand" add column "updated_by" text;
  create index "IDX_fairs_stand_zone" on "fairs_stand" ("zone_id", "position");
  create index "IDX_fairs_stand_establishment" on "fairs_stand" ("establishment_id");
  create index "IDX_fairs_stand_product_stand" on "fairs_stand_product" ("stand_id", "position");`
