import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Which relatives were told by mail of which month. A row is there before the mail leaves, so that two processes cannot
 * both send it; it holds no address.
 */
export class Migration20261123127000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table "revenue_family_mail" (
        "beneficiary_id" text not null references "revenue_beneficiary" ("id"),
        -- The first day of the month in Lima.
        "month" date not null check (extract(day from "month") = 1),
        -- sending → sent | failed; failed → sending. One that stays at sending was interrupted: nobody knows.
        "state" text not null default 'sending' check ("state" in ('sending', 'sent', 'failed')),
        "attempts" integer not null default 1 check ("attempts" > 0),
        "attempted_at" timestamptz not null default now(),
        constraint "revenue_family_mail_once" unique ("beneficiary_id", "month")
      );`)
  }

  override async down(): Promise<void> {
    this.addSql('drop table if exists "revenue_family_mail";')
  }
}
