import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Sales at the table of a fair, and the fair prices that tables were told: a device may bring a sale of hours ago. */
export class Migration20261124213000 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [TOLD_PRICE, SALE]) this.addSql(statement)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "fairs_stand_product_told" on "fairs_stand_product";`)
    this.addSql("drop function if exists fairs_keep_told_price cascade;")
    for (const table of ["till_line", "till_sale", "told_price"]) {
      this.addSql(`drop table if exists "fairs_${table}" cascade;`)
    }
  }
}

// Every price that a piece had at a fair, kept by the database whoever writes it.
const TOLD_PRICE = `
  create table "fairs_told_price" (
    "fair_id" text not null references "fairs_fair" ("id") on delete cascade,
    "variant_id" text not null,
    "fair_price" bigint not null,
    "since" timestamptz not null default now(),
    primary key ("fair_id", "variant_id", "fair_price")
  );
  create function fairs_keep_told_price() returns trigger language plpgsql as $$
  begin
    insert into fairs_told_price (fair_id, variant_id, fair_price)
      values (new.fair_id, new.variant_id, new.fair_price) on conflict do nothing;
    return null;
  end $$;
  create trigger "fairs_stand_product_told" after insert or update of "fair_price" on "fairs_stand_product"
    for each row execute function fairs_keep_told_price();
  insert into fairs_told_price (fair_id, variant_id, fair_price)
    select fair_id, variant_id, fair_price from fairs_stand_product;`

const SALE = `
  create table "fairs_till_sale" (
    "id" text primary key,
    "number" bigint generated always as identity unique,
    -- The device's own name for the sale: sent twice, it is one.
    "request_id" text not null unique,
    "fair_id" text not null references "fairs_fair" ("id"),
    "member_id" text not null,
    "sold_at" timestamptz not null,
    "method" text not null check ("method" in ('cash', 'yape', 'plin', 'card')),
    -- In céntimos, IGV included.
    "total" bigint not null check ("total" > 0),
    "received" bigint check ("received" >= "total" and "method" = 'cash'),
    "buyer" jsonb not null default '{}',
    "state" text not null default 'begun'
      check ("state" in ('begun', 'done', 'refused', 'cancelling', 'cancelled')),
    -- Why it was refused: { code, details }.
    "refusal" jsonb,
    "cart_id" text,
    "order_id" text unique,
    -- What is handed over from each place, with the stock before: what an interruption left undone is told by it.
    "handover" jsonb,
    "cancel_reason" text,
    "cancelled_by" text,
    "cancelled_at" timestamptz,
    "attempts" integer not null default 0,
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    constraint "fairs_till_sale_sold" check ("state" in ('begun', 'refused') or "order_id" is not null),
    constraint "fairs_till_sale_cancelled" check (("state" in ('cancelling', 'cancelled'))
      = (coalesce("cancel_reason", '') <> '' and "cancelled_at" is not null))
  );
  create index "IDX_fairs_till_sale_fair" on "fairs_till_sale" ("fair_id", "sold_at" desc);
  create index "IDX_fairs_till_sale_open" on "fairs_till_sale" ("updated_at")
    where "state" in ('begun', 'cancelling');

  create table "fairs_till_line" (
    "sale_id" text not null references "fairs_till_sale" ("id") on delete cascade,
    "position" integer not null,
    "stand_id" text not null references "fairs_stand" ("id"),
    "establishment_id" text not null,
    "product_id" text not null,
    "variant_id" text not null,
    "quantity" integer not null check ("quantity" > 0),
    "unit_price" bigint not null check ("unit_price" > 0),
    primary key ("sale_id", "position"),
    unique ("sale_id", "variant_id")
  );
  create index "IDX_fairs_till_line_establishment" on "fairs_till_line" ("establishment_id");`
