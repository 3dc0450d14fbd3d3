import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A fair's programme, the reminders that visitors ask for, their wholesale enquiries, and the mails owed for these. */
export class Migration20261124212000 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [EVENT, REMINDER, ENQUIRY, MAIL, ATTEMPT]) this.addSql(statement)
  }

  override async down(): Promise<void> {
    const tables = ["attempt", "mail", "enquiry_answer", "enquiry", "enquiry_number", "reminder", "event"]
    for (const table of tables) this.addSql(`drop table if exists "fairs_${table}" cascade;`)
  }
}

const EVENT = `
  create table "fairs_event" (
    "id" text primary key,
    "fair_id" text not null references "fairs_fair" ("id") on delete cascade,
    -- Where at the fair it is; null for what is everybody's.
    "stand_id" text references "fairs_stand" ("id") on delete cascade,
    "kind" text not null
      check ("kind" in ('opening', 'talk', 'demonstration', 'workshop', 'music', 'closing')),
    "title" jsonb not null check (coalesce("title" ->> 'es', '') <> ''),
    "text" jsonb not null default '{}',
    -- Institutions and roles, as a list of texts: never a person in prison.
    "speakers" jsonb not null default '[]',
    "starts_at" timestamptz not null,
    "ends_at" timestamptz not null,
    -- As staff gave them; what visitors get is made of them by domain/stream.ts.
    "stream_url" text,
    "recording_url" text,
    "version" integer not null default 1 check ("version" > 0),
    "created_by" text not null,
    "updated_by" text not null,
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    constraint "fairs_event_times" check ("starts_at" < "ends_at")
  );
  create index "IDX_fairs_event_fair" on "fairs_event" ("fair_id", "starts_at");`

// An address stands here only until its mail has left: see modules/virtual-fairs/reminders.
const REMINDER = `
  create table "fairs_reminder" (
    "id" text primary key,
    "fair_id" text not null references "fairs_fair" ("id") on delete cascade,
    -- Null: of the fair's opening.
    "event_id" text references "fairs_event" ("id") on delete cascade,
    "email" text not null,
    "locale" text not null check ("locale" in ('es', 'en')),
    -- Whoever has it may confirm and forget: it is in the mails alone.
    "token" text not null unique,
    "confirmed_at" timestamptz,
    "created_at" timestamptz not null default now()
  );
  create unique index "IDX_fairs_reminder_once" on "fairs_reminder" ("fair_id", coalesce("event_id", ''), "email");`

const ENQUIRY = `
  create table "fairs_enquiry_number" ("year" integer primary key, "last" integer not null);

  create table "fairs_enquiry" (
    "id" text primary key,
    -- FE-2026-00012: what both sides call it by.
    "code" text not null unique,
    "fair_id" text not null references "fairs_fair" ("id") on delete cascade,
    "stand_id" text references "fairs_stand" ("id") on delete cascade,
    -- Of the stand: whose operators see it.
    "establishment_id" text,
    "product_id" text,
    "state" text not null default 'open' check ("state" in ('open', 'answered', 'closed')),
    "name" text not null,
    "email" text not null,
    "phone" text,
    "organisation" text,
    "quantity" integer not null check ("quantity" > 0),
    "wanted_by" date,
    "message" text not null,
    "locale" text not null check ("locale" in ('es', 'en')),
    "closed_at" timestamptz,
    "close_reason" text,
    "version" integer not null default 1 check ("version" > 0),
    "updated_by" text,
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    "search_text" text not null generated always as (fairs_fold("code" || ' ' || "name" || ' ' || "email" || ' ' ||
      coalesce("organisation", '') || ' ' || "message")) stored,
    constraint "fairs_enquiry_closed" check (("state" = 'closed') = ("closed_at" is not null)),
    check (("stand_id" is null) = ("establishment_id" is null))
  );
  create index "IDX_fairs_enquiry_created" on "fairs_enquiry" ("created_at" desc);
  create index "IDX_fairs_enquiry_fair" on "fairs_enquiry" ("fair_id");
  create index "IDX_fairs_enquiry_stand" on "fairs_enquiry" ("stand_id");
  create index "IDX_fairs_enquiry_establishment" on "fairs_enquiry" ("establishment_id", "state");

  create table "fairs_enquiry_answer" (
    "id" text primary key,
    "enquiry_id" text not null references "fairs_enquiry" ("id") on delete cascade,
    "member_id" text not null,
    "text" text not null check ("text" <> ''),
    "created_at" timestamptz not null default now()
  );
  create index "IDX_fairs_enquiry_answer_enquiry" on "fairs_enquiry_answer" ("enquiry_id", "created_at");`

// Owed in the transaction of what they tell of, sent by whoever is up. No address stands here.
const MAIL = `
  create table "fairs_mail" (
    "id" bigint generated always as identity primary key,
    "kind" text not null check ("kind" in ('enquiry_copy', 'enquiry_notice', 'enquiry_answer', 'reminder_confirm',
      'reminder_day_before', 'reminder_opening', 'reminder_event', 'reminder_cancelled')),
    "enquiry_id" text references "fairs_enquiry" ("id") on delete cascade,
    "answer_id" text references "fairs_enquiry_answer" ("id") on delete cascade,
    "reminder_id" text references "fairs_reminder" ("id") on delete cascade,
    -- Of the staff, where it goes to one of them.
    "member_id" text,
    "state" text not null default 'waiting' check ("state" in ('waiting', 'sending', 'sent', 'failed', 'none')),
    "attempts" integer not null default 0,
    "attempted_at" timestamptz,
    "created_at" timestamptz not null default now(),
    check (("enquiry_id" is null) <> ("reminder_id" is null)),
    unique ("reminder_id", "kind")
  );
  create index "IDX_fairs_mail_due" on "fairs_mail" ("id") where "state" in ('waiting', 'sending', 'failed');
  create index "IDX_fairs_mail_enquiry" on "fairs_mail" ("enquiry_id");
  create index "IDX_fairs_mail_answer" on "fairs_mail" ("answer_id");`

// In the form that rate-limiter-flexible's RateLimiterPostgres reads and writes; keys are hashes.
const ATTEMPT = `
  create table "fairs_attempt" (
    "key" varchar(255) primary key,
    "points" integer not null default 0,
    -- Milliseconds since 1970.
    "expire" bigint
  );
  create index "IDX_fairs_attempt_expire" on "fairs_attempt" ("expire");`
