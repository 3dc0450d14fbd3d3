import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123084000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "health_record" ("id" text not null, "at" timestamptz not null, "ok" boolean not null, "facts" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "health_record_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_health_record_deleted_at" ON "health_record" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "health_record" cascade;`)
  }
}
