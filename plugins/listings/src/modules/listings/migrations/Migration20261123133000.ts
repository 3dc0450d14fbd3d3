import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Files on their way in, piece by piece (decision 020), and the queue that makes pictures of photos. A photo that waits
 * has its file here; it goes in the transaction that makes the photo ready (rule P5).
 */
export class Migration20261123133000 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [UPLOADS, PIECES, QUEUE, LOOSE_FILES]) this.addSql(statement)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "listings_photo" drop column "upload_id", drop column "lease_id";`)
    for (const table of ["loose_file", "upload_piece", "upload"]) {
      this.addSql(`drop table if exists "listings_${table}";`)
    }
  }
}

const UPLOADS = `
  create table "listings_upload" (
    "id" text primary key,
    "purpose" text not null check ("purpose" in ('photo', 'import_photos')),
    "listing_id" text references "listings_listing" ("id") on delete cascade,
    "filename" text not null,
    -- Bytes; how many there will be, and how many are here.
    "length" bigint not null check ("length" > 0),
    "received" bigint not null default 0,
    "created_by" text not null,
    "created_at" timestamptz not null default now(),
    "expires_at" timestamptz not null,
    constraint "listings_upload_received" check ("received" between 0 and "length"),
    constraint "listings_upload_listing" check (("purpose" = 'photo') = ("listing_id" is not null))
  );
  create index "IDX_listings_upload_expires" on "listings_upload" ("expires_at");
  create index "IDX_listings_upload_created_by" on "listings_upload" ("created_by");`

// Photos do not get smaller by compressing them once more.
const PIECES = `
  create table "listings_upload_piece" (
    "upload_id" text not null references "listings_upload" ("id") on delete cascade,
    "start" bigint not null check ("start" >= 0),
    "bytes" bytea not null check (octet_length("bytes") > 0),
    primary key ("upload_id", "start")
  );
  alter table "listings_upload_piece" alter column "bytes" set storage external;`

const QUEUE = `
  alter table "listings_photo"
    -- The file as it was sent, until the pictures are made.
    add column "upload_id" text unique references "listings_upload" ("id"),
    -- Of whoever makes its pictures now; another's result does not count.
    add column "lease_id" text,
    add constraint "listings_photo_original" check ("state" <> 'ready' or "upload_id" is null);`

// Files in the store that no photo has: not yet, or no longer. Written before they are stored and before a photo goes,
// so that a process that dies leaves nothing that nobody knows of.
const LOOSE_FILES = `
  create table "listings_loose_file" (
    "id" text primary key,
    "lease_id" text,
    "due_at" timestamptz not null
  );
  create index "IDX_listings_loose_file_due" on "listings_loose_file" ("due_at");
  create index "IDX_listings_loose_file_lease" on "listings_loose_file" ("lease_id");`
