import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { CRAFT_LINE_CODES } from "../../../domain/craft-lines"
import { REGIONS } from "../../../domain/region-codes"

const list = (values: readonly string[]) => values.map((value) => `'${value}'`).join(", ")

/**
 * The registry, the vault, consents, the artisans' register, trainings and lots. What each table may
 * hold is said here; what nobody may do with it (change a consent's past, a custody event, a certificate) is said by
 * the triggers of the migrations that follow.
 */
export class Migration20261123100000 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [EXTENSION, PLACES, ARTISANS, VAULT, CONSENTS, REGISTER, PHOTOS, LOTS]) {
      this.addSql(statement)
    }
  }

  override async down(): Promise<void> {
    for (const table of [
      ...["custody_event", "piece", "lot_maker", "lot", "photo_subject", "photo"],
      ...["training_attendee", "training", "competence", "registration", "consent", "rights_request"],
      ...["agreement_addendum", "agreement", "document", "stay"],
    ]) {
      this.addSql(`drop table if exists "provenance_${table}" cascade;`)
    }
    this.addSql(`
      alter table "provenance_establishment" drop column "story", drop column "closed_at";
      alter table "provenance_workshop" drop column "closed_at";
      alter table "provenance_artisan" drop column "story", drop column "story_public", drop column "released_at",
        drop column "erased_at";
      alter table "provenance_artisan_identity" drop column "document_type", drop column "fingerprint";`)
  }
}

// For "no two periods of the same artisan overlap". Trusted since PostgreSQL 13: the database's owner may create it.
const EXTENSION = `create extension if not exists btree_gist;`

const PLACES = `
  alter table "provenance_establishment" add column "story" text null, add column "closed_at" timestamptz null;
  alter table "provenance_workshop" add column "closed_at" timestamptz null;`

const ARTISANS = `
  alter table "provenance_artisan"
    add column "story" text null,
    add column "story_public" boolean not null default false,
    add column "released_at" timestamptz null,
    add column "erased_at" timestamptz null;
  create table "provenance_stay" (
    "id" text primary key,
    "artisan_id" text not null references "provenance_artisan" ("id") on delete cascade,
    "workshop_id" text not null references "provenance_workshop" ("id"),
    "from_on" date not null,
    "to_on" date null,
    "ended_by" text null check ("ended_by" in ('moved', 'transferred', 'released')),
    "created_at" timestamptz not null default now(),
    constraint "provenance_stay_order" check ("to_on" >= "from_on"),
    constraint "provenance_stay_end_has_reason" check (("to_on" is null) = ("ended_by" is null)),
    constraint "provenance_stay_no_overlap" exclude using gist
      ("artisan_id" with =, daterange("from_on", "to_on", '[)') with &&)
  );
  create index "IDX_provenance_stay_workshop_id" on "provenance_stay" ("workshop_id", "from_on");`

const VAULT = `
  alter table "provenance_artisan_identity"
    add column "document_type" text not null default 'dni' check ("document_type" in ('dni', 'ce', 'passport')),
    add column "fingerprint" text null;
  create unique index "IDX_provenance_artisan_identity_fingerprint_unique" on "provenance_artisan_identity" ("fingerprint")
    where "deleted_at" is null;
  create table "provenance_document" (
    "id" text primary key,
    "kind" text not null check ("kind" in ('consent', 'agreement', 'rights_request', 'competence', 'other')),
    "artisan_id" text null references "provenance_artisan" ("id") on delete cascade,
    "establishment_id" text null references "provenance_establishment" ("id"),
    "filename_sealed" text not null,
    "media_type" text not null,
    "size_bytes" integer not null check ("size_bytes" between 1 and 10485760),
    "key_id" text not null,
    "wrapped_key" text not null,
    "content_sealed" bytea not null,
    "created_by" text null,
    "created_at" timestamptz not null default now()
  );
  create index "IDX_provenance_document_artisan_id" on "provenance_document" ("artisan_id");
  create index "IDX_provenance_document_key_id" on "provenance_document" ("key_id");
  create table "provenance_agreement" (
    "id" text primary key,
    "workshop_id" text not null references "provenance_workshop" ("id"),
    "company_name" text not null,
    "company_ruc" text not null check ("company_ruc" ~ '^[0-9]{11}$'),
    "number" text not null,
    "signed_on" date not null,
    "starts_on" date not null,
    "ends_on" date not null,
    "document_id" text null references "provenance_document" ("id"),
    "created_at" timestamptz not null default now(),
    constraint "provenance_agreement_order" check ("ends_on" >= "starts_on")
  );
  create index "IDX_provenance_agreement_workshop_id" on "provenance_agreement" ("workshop_id");
  create table "provenance_agreement_addendum" (
    "id" text primary key,
    "agreement_id" text not null references "provenance_agreement" ("id") on delete cascade,
    "number" text not null,
    "signed_on" date not null,
    "ends_on" date not null,
    "document_id" text null references "provenance_document" ("id"),
    "created_at" timestamptz not null default now()
  );
  create index "IDX_provenance_agreement_addendum_agreement_id" on "provenance_agreement_addendum" ("agreement_id");
  create table "provenance_rights_request" (
    "id" text primary key,
    "artisan_id" text not null references "provenance_artisan" ("id"),
    "kind" text not null check ("kind" in ('information', 'access', 'rectification', 'cancellation', 'opposition')),
    "status" text not null default 'open' check ("status" in ('open', 'answered', 'refused', 'withdrawn')),
    "received_on" date not null,
    "due_on" date not null,
    "extended_on" date null,
    "extension_reason" text null,
    "detail" text null,
    "document_id" text null references "provenance_document" ("id"),
    "answered_on" date null,
    "answer" text null,
    "created_by" text null,
    "created_at" timestamptz not null default now(),
    constraint "provenance_rights_request_order" check ("due_on" >= "received_on" and "answered_on" >= "received_on"),
    constraint "provenance_rights_request_end" check (("status" = 'open') = ("answered_on" is null))
  );
  create index "IDX_provenance_rights_request_due" on "provenance_rights_request" ("due_on") where "status" = 'open';
  create index "IDX_provenance_rights_request_artisan_id" on "provenance_rights_request" ("artisan_id");`

const CONSENTS = `
  create table "provenance_consent" (
    "id" text primary key,
    "artisan_id" text not null references "provenance_artisan" ("id"),
    "purpose" text not null
      check ("purpose" in ('alias_shown', 'story_shown', 'photo_shown', 'family_statement')),
    "given_on" date not null,
    "document_id" text not null references "provenance_document" ("id"),
    "taken_by" text null,
    "taken_by_label" text not null,
    "note" text null,
    "revoked_at" timestamptz null,
    "revoked_by" text null,
    "revoke_reason" text null,
    "spread_at" timestamptz null,
    "created_at" timestamptz not null default now(),
    constraint "provenance_consent_end" check (("revoked_at" is null) = ("revoke_reason" is null))
  );
  create unique index "IDX_provenance_consent_live_unique" on "provenance_consent" ("artisan_id", "purpose")
    where "revoked_at" is null;
  create index "IDX_provenance_consent_artisan_id" on "provenance_consent" ("artisan_id");
  create index "IDX_provenance_consent_unspread" on "provenance_consent" ("created_at") where "spread_at" is null;`

const REGISTER = `
  create table "provenance_registration" (
    "id" text primary key,
    "artisan_id" text not null references "provenance_artisan" ("id"),
    "number" text not null,
    "craft_line" text not null check ("craft_line" in (${list(CRAFT_LINE_CODES)})),
    "region" text not null check ("region" in (${list(REGIONS)})),
    "registered_on" date not null,
    "expires_on" date not null,
    "cancelled_on" date null,
    "created_by" text null,
    "created_at" timestamptz not null default now(),
    constraint "provenance_registration_order" check ("expires_on" > "registered_on"),
    constraint "provenance_registration_no_overlap" exclude using gist
      ("artisan_id" with =, "craft_line" with =, daterange("registered_on", "expires_on", '[)') with &&)
      where ("cancelled_on" is null)
  );
  create index "IDX_provenance_registration_artisan_id" on "provenance_registration" ("artisan_id");
  create index "IDX_provenance_registration_expires_on" on "provenance_registration" ("expires_on");
  create table "provenance_competence" (
    "id" text primary key,
    "artisan_id" text not null references "provenance_artisan" ("id"),
    "body" text not null,
    "standard" text not null,
    "issued_on" date not null,
    "expires_on" date null,
    "document_id" text null references "provenance_document" ("id"),
    "created_by" text null,
    "created_at" timestamptz not null default now(),
    constraint "provenance_competence_order" check ("expires_on" > "issued_on"),
    constraint "provenance_competence_once" unique ("artisan_id", "body", "standard", "issued_on")
  );
  create table "provenance_training" (
    "id" text primary key,
    "establishment_id" text not null references "provenance_establishment" ("id"),
    "workshop_id" text null references "provenance_workshop" ("id"),
    "kind" text not null check ("kind" in ('training', 'assistance')),
    "topic" text not null,
    "hours" integer not null check ("hours" between 1 and 2000),
    "starts_on" date not null,
    "ends_on" date not null,
    "institution_id" text not null,
    "institution_label" text not null,
    "created_by" text null,
    "created_at" timestamptz not null default now(),
    constraint "provenance_training_order" check ("ends_on" >= "starts_on")
  );
  create index "IDX_provenance_training_establishment_id" on "provenance_training" ("establishment_id");
  create index "IDX_provenance_training_workshop_id" on "provenance_training" ("workshop_id");
  create index "IDX_provenance_training_ends_on" on "provenance_training" ("ends_on");
  create table "provenance_training_attendee" (
    "training_id" text not null references "provenance_training" ("id") on delete cascade,
    "artisan_id" text not null references "provenance_artisan" ("id"),
    primary key ("training_id", "artisan_id")
  );
  create index "IDX_provenance_training_attendee_artisan_id" on "provenance_training_attendee" ("artisan_id");`

const PHOTOS = `
  create table "provenance_photo" (
    "id" text primary key,
    "workshop_id" text not null references "provenance_workshop" ("id"),
    "file_id" text not null,
    "url" text not null,
    "width" integer not null,
    "height" integer not null,
    "alt_es" text not null check (length("alt_es") between 3 and 300),
    "alt_en" text null,
    "step_es" text null,
    "step_en" text null,
    "position" integer not null default 0,
    "created_by" text null,
    "created_at" timestamptz not null default now()
  );
  create index "IDX_provenance_photo_workshop_id" on "provenance_photo" ("workshop_id", "position");
  create table "provenance_photo_subject" (
    "photo_id" text not null references "provenance_photo" ("id") on delete cascade,
    "artisan_id" text not null references "provenance_artisan" ("id"),
    primary key ("photo_id", "artisan_id")
  );
  create index "IDX_provenance_photo_subject_artisan_id" on "provenance_photo_subject" ("artisan_id");`

const LOTS = `
  create table "provenance_lot" (
    "id" text primary key,
    "code" text not null unique,
    "workshop_id" text not null references "provenance_workshop" ("id"),
    "origin_id" text null references "provenance_origin" ("id"),
    "name" text not null,
    "name_en" text null,
    "technique" text not null,
    "materials" text null,
    "control_number" text not null,
    "started_on" date not null,
    "finished_on" date not null,
    "quantity" integer not null,
    "share_basis" text not null check ("share_basis" in ('hours', 'fixed')),
    "exit_number" text null,
    "exit_on" date null,
    "created_by" text null,
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    constraint "provenance_lot_quantity" check ("quantity" between 1 and 5000),
    constraint "provenance_lot_order" check ("finished_on" >= "started_on" and "exit_on" >= "finished_on"),
    constraint "provenance_lot_exit" check (("exit_number" is null) = ("exit_on" is null))
  );
  create index "IDX_provenance_lot_workshop_id" on "provenance_lot" ("workshop_id");
  create index "IDX_provenance_lot_origin_id" on "provenance_lot" ("origin_id");
  create table "provenance_lot_maker" (
    "lot_id" text not null references "provenance_lot" ("id") on delete cascade,
    "artisan_id" text not null references "provenance_artisan" ("id"),
    "minutes" integer null check ("minutes" > 0),
    "share_bp" integer not null check ("share_bp" between 1 and 10000),
    primary key ("lot_id", "artisan_id")
  );
  create index "IDX_provenance_lot_maker_artisan_id" on "provenance_lot_maker" ("artisan_id");
  create table "provenance_piece" (
    "id" text primary key,
    "lot_id" text not null references "provenance_lot" ("id"),
    "number" integer not null,
    "code" text not null unique,
    "created_at" timestamptz not null default now(),
    unique ("lot_id", "number")
  );
  create table "provenance_custody_event" (
    "subject_type" text not null check ("subject_type" in ('lot', 'piece')),
    "subject_id" text not null,
    "seq" integer not null,
    "kind" text not null
      check ("kind" in ('made', 'checked', 'left_prison', 'listed', 'sold', 'dispatched', 'returned')),
    "occurred_on" date not null,
    "recorded_at" timestamptz not null default now(),
    "actor_id" text null,
    "actor_institution" text not null,
    "document_number" text null,
    "note" text null,
    "prev_hash" text not null,
    "hash" text not null,
    primary key ("subject_id", "seq")
  );`
