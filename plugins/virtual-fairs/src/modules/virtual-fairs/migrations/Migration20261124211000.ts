import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What was sold at fairs and what of it came back, from the facts of orders; and how much was looked at, as numbers. */
export class Migration20261124211000 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [SALE, COUNT]) this.addSql(statement)
  }

  override async down(): Promise<void> {
    for (const table of ["count", "sale_order", "sale_back", "sale"]) {
      this.addSql(`drop table if exists "fairs_${table}" cascade;`)
    }
  }
}

const SALE = `
  -- A line of an order that counts for a fair: decided once, when the order is first seen, and kept from then on.
  create table "fairs_sale" (
    "line_id" text primary key,
    "order_id" text not null,
    "fair_id" text not null references "fairs_fair" ("id") on delete cascade,
    "stand_id" text not null references "fairs_stand" ("id") on delete cascade,
    "product_id" text not null,
    "variant_id" text not null,
    "quantity" integer not null check ("quantity" >= 0),
    -- What the buyer was charged for all of them: céntimos, IGV included, discounts taken off.
    "amount" bigint not null check ("amount" >= 0),
    -- Counts towards the quota; what was sold dearer at the fair's stand does not.
    "at_fair_price" boolean not null,
    "channel" text not null check ("channel" in ('shop', 'table')),
    "at" timestamptz not null,
    -- The buyer's department, where it was sent; nothing else of who bought is here.
    "department" text
  );
  create index "IDX_fairs_sale_fair" on "fairs_sale" ("fair_id", "at");
  create index "IDX_fairs_sale_order" on "fairs_sale" ("order_id");
  create index "IDX_fairs_sale_variant" on "fairs_sale" ("variant_id", "fair_id");
  create index "IDX_fairs_sale_stand" on "fairs_sale" ("stand_id");

  -- What of it the buyer gave back, and the money that they got back for it, as it stands.
  create table "fairs_sale_back" (
    "line_id" text primary key references "fairs_sale" ("line_id") on delete cascade,
    "quantity" integer not null check ("quantity" >= 0),
    "amount" bigint not null check ("amount" >= 0),
    "at" timestamptz not null default now()
  );

  -- Which orders were taken in, and what they said then: one that says something else is taken in again.
  create table "fairs_sale_order" (
    "order_id" text primary key,
    "version" integer not null,
    "cancelled" boolean not null,
    "captured" bigint not null,
    "refunded" bigint not null,
    "taken_at" timestamptz not null default now()
  );`

const COUNT = `
  create table "fairs_count" (
    "fair_id" text not null references "fairs_fair" ("id") on delete cascade,
    -- Null of the fair itself.
    "stand_id" text references "fairs_stand" ("id") on delete cascade,
    -- An early visit is one before the opening.
    "kind" text not null check ("kind" in ('visit', 'early_visit', 'product_view', 'cart')),
    -- The hour's beginning; hours of Lima are hours of UTC.
    "hour" timestamptz not null,
    "n" bigint not null check ("n" > 0)
  );
  create unique index "UQ_fairs_count" on "fairs_count" ("fair_id", coalesce("stand_id", ''), "kind", "hour");`
