import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Publishing: the address that a listing has in the shop for good, who may not approve, and what the nightly
 * comparison with the shop's products found.
 */
export class Migration20261123132000 extends Migration {
  override async up(): Promise<void> {
    // Kept with the listing, so that a product that was lost comes back at the same address.
    this.addSql(`
      alter table "listings_listing" add column "handle" text check (char_length("handle") between 1 and 200);
      create unique index "IDX_listings_listing_handle" on "listings_listing" ("handle");`)
    this.addSql(`
      create function listings_not_own() returns trigger language plpgsql as $$
      begin
        if new.member_id = (select submitted_by from listings_listing where id = new.listing_id) then
          raise exception 'nobody approves what they submitted themselves'
            using errcode = 'check_violation', constraint = 'listings_review_event_not_own';
        end if;
        return new;
      end $$;
      create trigger "listings_review_event_not_own" before insert on "listings_review_event"
        for each row when (new.kind = 'approved') execute function listings_not_own();`)
    this.addSql(`
      create table "listings_publication_check" (
        "id" bigint generated always as identity primary key,
        "started_at" timestamptz not null,
        "seconds" double precision not null,
        "ok" boolean not null,
        "listings" integer not null,
        "mended" integer not null,
        -- [{ "listing_id", "code", "product_id", "fields": [...], "mended": true, "error": null }], the first hundred.
        "differing" jsonb not null default '[]'
      );`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listings_publication_check";`)
    this.addSql(`drop function if exists listings_not_own() cascade;`)
    this.addSql(`alter table "listings_listing" drop column if exists "handle";`)
  }
}
