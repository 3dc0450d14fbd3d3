import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What staff did to the stock, and what they want to know of it. How many there are is in Medusa's `inventory_level`;
 * a movement says why that changed, and is written in the transaction that changes it (see `stock/change-stock.ts`).
 */
export class Migration20261123135000 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [LEVELS, MOVEMENTS, UNTOLD]) this.addSql(statement)
  }

  override async down(): Promise<void> {
    for (const table of ["untold", "movement", "level"]) {
      this.addSql(`drop table if exists "listings_stock_${table}";`)
    }
  }
}

const LEVELS = `
  create table "listings_stock_level" (
    -- Of Medusa's inventory_level; no foreign key, for that is another module's table.
    "level_id" text primary key,
    -- Warn when no more than these can still be sold; null: as for every piece.
    "low_at" integer check ("low_at" between 0 and 100000),
    "last_counted_at" timestamptz
  );`

// Quantities are numeric as Medusa's are, whatever somebody put there by another way.
const MOVEMENTS = `
  create table "listings_stock_movement" (
    "id" bigint generated always as identity primary key,
    "level_id" text not null,
    "listing_id" text not null references "listings_listing" ("id"),
    "establishment_id" text not null,
    "kind" text not null check ("kind" in ('count', 'adjust', 'fair_sale')),
    "reason" text check ("reason" in ('damaged', 'lost', 'found', 'made', 'gift', 'correction')),
    "delta" numeric not null,
    "stocked_before" numeric not null,
    "stocked_after" numeric not null,
    -- Sold or in the hands of somebody who is paying, at that moment.
    "reserved" numeric not null,
    -- Of a sale at a fair: number of the sales slip and the day.
    "receipt" text check (char_length("receipt") between 1 and 60),
    "sold_on" date,
    "note" text check (char_length("note") between 1 and 500),
    -- One click is one movement, however often it arrives.
    "request_id" text not null check (char_length("request_id") between 8 and 100),
    "member_id" text not null,
    "created_at" timestamptz not null default now(),
    constraint "listings_stock_movement_once" unique ("level_id", "request_id"),
    constraint "listings_stock_movement_adds_up" check ("stocked_after" = "stocked_before" + "delta"),
    constraint "listings_stock_movement_not_negative" check ("stocked_after" >= 0),
    constraint "listings_stock_movement_above_reserved" check ("delta" >= 0 or "stocked_after" >= "reserved"),
    constraint "listings_stock_movement_reason" check (("kind" = 'adjust') = ("reason" is not null)),
    constraint "listings_stock_movement_changes" check ("kind" = 'count' or "delta" <> 0),
    constraint "listings_stock_movement_fair"
      check (case when "kind" = 'fair_sale' then "delta" < 0 and "receipt" is not null and "sold_on" is not null
                  else "receipt" is null and "sold_on" is null end)
  );
  create index "IDX_listings_stock_movement_level" on "listings_stock_movement" ("level_id", "id");
  create index "IDX_listings_stock_movement_establishment" on "listings_stock_movement" ("establishment_id", "id");
  create index "IDX_listings_stock_movement_created" on "listings_stock_movement" ("created_at");
  create index "IDX_listings_stock_movement_fair" on "listings_stock_movement" ("sold_on") where "kind" = 'fair_sale';
  create trigger "listings_stock_movement_append_only" before update or delete or truncate on "listings_stock_movement"
    for each statement execute function listings_append_only();`

// Levels whose change the search index and the shop's pages are told of once more, should the first word be lost.
const UNTOLD = `
  create table "listings_stock_untold" (
    "level_id" text primary key,
    "changed_at" timestamptz not null default now()
  );`
