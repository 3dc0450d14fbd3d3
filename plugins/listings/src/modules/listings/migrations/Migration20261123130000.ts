import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Listings, what was said in their review, their photos, templates. The content of a listing is one document, as it is
 * written, sent, compared and approved as one; what the shop shows is its own copy, which only an approval replaces.
 */
export class Migration20261123130000 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [FOLD, PUBLISHABLE, LISTINGS, PHOTOS, REVIEW, TEMPLATES]) this.addSql(statement)
  }

  override async down(): Promise<void> {
    for (const table of ["template", "review_event", "photo", "listing"]) {
      this.addSql(`drop table if exists "listings_${table}" cascade;`)
    }
    for (const name of ["search_text", "append_only", "is_publishable(jsonb)", "fold(text)"]) {
      this.addSql(`drop function if exists listings_${name} cascade;`)
    }
  }
}

// How words are compared: as in the other plugins, without case and accents.
const FOLD = `
  create function listings_fold(words text) returns text language sql immutable strict parallel safe as $$
    select lower(regexp_replace(normalize(words, NFD), '[\\u0300-\\u036f]', '', 'g'))
  $$;`

// Rule S3 where nobody gets past it. The workshop is a column; its craft line is never null there.
const PUBLISHABLE = `
  create function listings_is_publishable(content jsonb) returns boolean language sql immutable parallel safe as $$
    select coalesce(
      content #>> '{title,es}' <> ''
      and (content ->> 'price')::bigint > 0
      and (content ->> 'weight_g')::integer > 0
      and jsonb_array_length(content -> 'photos') > 0
      and jsonb_array_length(content -> 'variants') > 0
      and not exists (
        select from jsonb_array_elements(content -> 'photos') photo
        where coalesce(photo #>> '{alt,es}', '') = '' or coalesce(photo ->> 'photo_id', '') = '')
      and not exists (
        select from jsonb_array_elements(content -> 'variants') variant where variant ->> 'stock' is null),
      false)
  $$;`

const LISTINGS = `
  create table "listings_listing" (
    "id" text primary key,
    -- The operator's own name for it; unique in the prison, never public (it would name a hidden one).
    "code" text not null check (char_length("code") between 1 and 40),
    "establishment_id" text not null,
    "workshop_id" text,
    "state" text not null default 'draft'
      check ("state" in ('draft', 'submitted', 'changes_requested', 'published', 'withdrawn')),
    "edit_state" text check ("edit_state" in ('draft', 'submitted', 'changes_requested')),
    -- Rises with every change: whoever saves says which one they saw.
    "version" integer not null default 1 check ("version" > 0),
    "content" jsonb not null,
    -- What the shop shows, or last showed.
    "published" jsonb,
    "published_at" timestamptz,
    "first_published_at" timestamptz,
    "submitted_at" timestamptz,
    "submitted_by" text,
    "withdrawn_at" timestamptz,
    "withdrawn_kind" text check ("withdrawn_kind" in ('defect', 'sanction', 'duplicate', 'not_made', 'other')),
    "withdrawn_reason" text,
    -- The product that it is in the shop, and how far that is behind: see publication/apply-publication.ts.
    "product_id" text unique,
    "wanted_seq" integer not null default 0,
    "applied_seq" integer not null default 0,
    "applied_at" timestamptz,
    "apply_error" text,
    "created_by" text not null,
    "updated_by" text not null,
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    "search_text" text not null default '',
    constraint "listings_listing_publishable"
      check ("state" <> 'published' or "workshop_id" is not null and listings_is_publishable("published")),
    constraint "listings_listing_edit_of_published" check ("edit_state" is null or "state" = 'published'),
    constraint "listings_listing_withdrawn" check (("state" = 'withdrawn') = ("withdrawn_at" is not null)),
    constraint "listings_listing_withdrawn_why" check ("withdrawn_at" is null or "withdrawn_kind" is not null),
    constraint "listings_listing_applied" check ("applied_seq" <= "wanted_seq")
  );
  create unique index "IDX_listings_listing_code" on "listings_listing" ("establishment_id", "code");
  create index "IDX_listings_listing_updated" on "listings_listing" ("updated_at" desc, "id");
  create index "IDX_listings_listing_establishment" on "listings_listing" ("establishment_id", "updated_at" desc, "id");
  create index "IDX_listings_listing_workshop" on "listings_listing" ("workshop_id");
  create index "IDX_listings_listing_state" on "listings_listing" ("state", "updated_at" desc, "id");
  create index "IDX_listings_listing_queue" on "listings_listing" ("submitted_at", "id")
    where "state" = 'submitted' or "edit_state" = 'submitted';
  create index "IDX_listings_listing_behind" on "listings_listing" ("id") where "applied_seq" < "wanted_seq";
  create extension if not exists pg_trgm;
  create index "IDX_listings_listing_search" on "listings_listing" using gin ("search_text" gin_trgm_ops);
  create function listings_search_text() returns trigger language plpgsql as $$
  begin
    new.search_text := listings_fold(concat_ws(' ', new.code, new.content #>> '{title,es}', new.content #>> '{title,en}',
      new.content #>> '{technique,es}', new.content #>> '{material,es}'));
    return new;
  end $$;
  create trigger "listings_listing_search_text" before insert or update of "code", "content" on "listings_listing"
    for each row execute function listings_search_text();`

// The pictures themselves are in the store of files, by format and width; the photo as it was sent is kept nowhere once
// they are made (rule P5).
const PHOTOS = `
  create table "listings_photo" (
    "id" text primary key,
    "listing_id" text not null references "listings_listing" ("id") on delete cascade,
    "state" text not null default 'waiting' check ("state" in ('waiting', 'ready', 'failed')),
    "filename" text not null,
    "bytes" integer not null check ("bytes" > 0),
    -- Of the file as it was sent: the same one twice is one photo.
    "sha256" text not null check ("sha256" ~ '^[0-9a-f]{64}$'),
    -- Why it could not be used, as a code that the panel has words for.
    "failure" text,
    "width" integer check ("width" > 0),
    "height" integer check ("height" > 0),
    -- Base64; a blurred picture of 25 bytes, for the moment before the real one.
    "thumbhash" text,
    -- { "avif": { "640": { "id", "url" } }, "webp": { … } }
    "files" jsonb not null default '{}',
    -- Drawn by code, not taken with a camera: the shop says so.
    "illustration" boolean not null default false,
    "attempts" integer not null default 0,
    "leased_until" timestamptz,
    "created_by" text not null,
    "created_at" timestamptz not null default now(),
    "ready_at" timestamptz,
    unique ("listing_id", "sha256"),
    constraint "listings_photo_ready"
      check ("state" <> 'ready' or ("width" is not null and "height" is not null and "files" <> '{}')),
    constraint "listings_photo_failed" check (("state" = 'failed') = ("failure" is not null))
  );
  create index "IDX_listings_photo_waiting" on "listings_photo" ("created_at") where "state" = 'waiting';`

// What was said and decided, by whom and about which content. Only ever added to.
const REVIEW = `
  create table "listings_review_event" (
    "id" bigint generated always as identity primary key,
    "listing_id" text not null references "listings_listing" ("id"),
    "kind" text not null check ("kind" in ('submitted', 'taken_back', 'approved', 'changes_requested', 'answered', 'withdrawn')),
    "of_edit" boolean not null default false,
    "member_id" text not null,
    "note" text,
    -- { "photos": "ok" | "problem", … } of an approval or a request for changes.
    "checklist" jsonb,
    -- Codes of what is to be changed.
    "reasons" jsonb not null default '[]',
    "content" jsonb,
    "created_at" timestamptz not null default now()
  );
  create index "IDX_listings_review_event_listing" on "listings_review_event" ("listing_id", "id");
  create index "IDX_listings_review_event_created" on "listings_review_event" ("created_at");
  create function listings_append_only() returns trigger language plpgsql as $$
  begin
    raise exception '% on % refused: it is only ever added to', tg_op, tg_table_name
      using errcode = 'restrict_violation', constraint = tg_table_name || '_append_only';
  end $$;
  create trigger "listings_review_event_append_only" before update or delete or truncate on "listings_review_event"
    for each statement execute function listings_append_only();`

const TEMPLATES = `
  create table "listings_template" (
    "id" text primary key,
    "establishment_id" text not null,
    "workshop_id" text,
    "name" text not null check (char_length("name") between 1 and 80),
    "content" jsonb not null,
    "created_by" text not null,
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    "deleted_at" timestamptz
  );
  create unique index "IDX_listings_template_name" on "listings_template" ("establishment_id", "name")
    where "deleted_at" is null;`
