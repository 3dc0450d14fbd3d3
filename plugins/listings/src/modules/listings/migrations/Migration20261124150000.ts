import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Publishing is a step in the custody of the lot that a listing names: which lot has it, and which still waits for it. */
export class Migration20261124150000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      -- The lot whose custody tells that it is on sale.
      alter table "listings_listing" add column "listed_lot_id" text;
      create index "IDX_listings_listing_unlisted_lot" on "listings_listing" ("id")
        where "state" = 'published' and "published" ->> 'lot_id' is not null
          and "listed_lot_id" is distinct from "published" ->> 'lot_id';`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "listings_listing" drop column if exists "listed_lot_id";`)
  }
}
