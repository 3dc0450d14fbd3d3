import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What sign-in has to remember: how often something was tried, in the form that rate-limiter-flexible's
 * `RateLimiterPostgres` reads and writes, and which codes of a second factor were used.
 */
export class Migration20261123081000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table "staff_attempt" (
        "key" varchar(255) primary key,
        "points" integer not null default 0,
        -- Milliseconds since 1970.
        "expire" bigint
      );
      create index "IDX_staff_attempt_expire" on "staff_attempt" ("expire");`)
    this.addSql(`
      create table "staff_used_code" (
        "auth_identity_id" text not null,
        -- HMAC of the code; see claimCode.
        "code_hash" text not null,
        "expires_at" timestamptz not null,
        primary key ("auth_identity_id", "code_hash")
      );
      create index "IDX_staff_used_code_expires_at" on "staff_used_code" ("expires_at");`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table "staff_attempt", "staff_used_code";`)
  }
}
