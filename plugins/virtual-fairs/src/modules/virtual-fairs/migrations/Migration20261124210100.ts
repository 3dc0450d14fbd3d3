import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Where a product stands now, for whoever looks for products: a view, for the fair's state is computed. Which prices of
 * Medusa's are a fair's is said by their list alone.
 */
export class Migration20261124210100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "fairs_stand_product" drop column "price_id";`)
    this.addSql(`
      create view "fairs_standing" as
        select sp.id, sp.product_id, f.handle as fair, s.handle as stand, s.created_at, s.updated_at,
          null::timestamptz as deleted_at
        from fairs_stand_product sp
          join fairs_stand s on s.id = sp.stand_id and s.closed_at is null
          join fairs_fair f on f.id = sp.fair_id and fairs_state(f, now()) in ('announced', 'live');`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop view if exists "fairs_standing";`)
    this.addSql(`alter table "fairs_stand_product" add column "price_id" text;`)
  }
}
