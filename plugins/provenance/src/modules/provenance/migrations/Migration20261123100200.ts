import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Signing keys and certificates of origin. What nobody may do with them is said by the migrations that follow. */
export class Migration20261123100200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(CERTIFICATES)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "provenance_certificate", "provenance_signing_key" cascade;`)
  }
}

const CERTIFICATES = `
  create table "provenance_signing_key" (
    "kid" text primary key,
    "public_jwk" jsonb not null,
    "created_at" timestamptz not null default now(),
    "retired_at" timestamptz null,
    "compromised_at" timestamptz null
  );
  create table "provenance_certificate" (
    "id" text primary key,
    "subject_type" text not null check ("subject_type" in ('lot', 'piece')),
    "lot_id" text not null references "provenance_lot" ("id"),
    "piece_id" text null references "provenance_piece" ("id"),
    "code" text not null,
    "issue_number" integer not null default 1 check ("issue_number" > 0),
    "kid" text not null references "provenance_signing_key" ("kid"),
    "jws" text not null,
    "status_list" integer not null,
    "status_index" integer not null,
    "issued_at" timestamptz not null,
    "issued_by" text null,
    "revoked_at" timestamptz null,
    "revoked_by" text null,
    "revoke_reason" text null check ("revoke_reason" in ('error_in_data', 'lost_or_stolen', 'counterfeit', 'destroyed', 'key_compromised', 'superseded')),
    "revoke_note" text null,
    constraint "provenance_certificate_of_piece" check (("subject_type" = 'piece') = ("piece_id" is not null)),
    constraint "provenance_certificate_end" check (("revoked_at" is null) = ("revoke_reason" is null)),
    constraint "provenance_certificate_status_unique" unique ("status_list", "status_index"),
    constraint "provenance_certificate_issue_unique" unique ("code", "issue_number")
  );
  create unique index "IDX_provenance_certificate_live_unique" on "provenance_certificate" ("code")
    where "revoked_at" is null;
  create index "IDX_provenance_certificate_lot_id" on "provenance_certificate" ("lot_id");
  create index "IDX_provenance_certificate_revoked" on "provenance_certificate" ("status_list", "status_index")
    where "revoked_at" is not null;`
