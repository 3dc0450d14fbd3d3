import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What was given is only told of cash. The check before refused every wallet and card: `null >= total and false` is
 * false, not null.
 */
export class Migration20261124214000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "fairs_till_sale" drop constraint if exists "fairs_till_sale_check";`)
    this.addSql(`alter table "fairs_till_sale" add constraint "fairs_till_sale_received"
      check ("received" is null or ("received" >= "total" and "method" = 'cash'));`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "fairs_till_sale" drop constraint if exists "fairs_till_sale_received";`)
  }
}
