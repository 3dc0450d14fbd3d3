import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123071526 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "staff_role" drop constraint if exists "staff_role_code_unique";`)
    this.addSql(`alter table if exists "institution" drop constraint if exists "institution_code_unique";`)
    this.addSql(
      `create table if not exists "institution" ("id" text not null, "code" text not null, "kind" text check ("kind" in ('prison_service', 'tourism', 'production', 'oversight')) not null, "name" text not null, "short_name" text not null, "legal_name" text null, "ruc" text null, "address" text null, "url" text null, "email" text null, "phone" text null, "hours" text null, "logo_url" text null, "manages_all" boolean not null default false, "shown_in_shop" boolean not null default true, "position" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "institution_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_institution_code_unique" ON "institution" ("code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_institution_deleted_at" ON "institution" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "staff_invitation" ("id" text not null, "email" text not null, "name" text not null, "institution_id" text not null, "role_code" text not null, "establishment_ids" text[] not null, "token_hash" text not null, "invited_by" text not null, "expires_at" timestamptz not null, "sent_at" timestamptz null, "send_error" text null, "accepted_at" timestamptz null, "revoked_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "staff_invitation_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_staff_invitation_deleted_at" ON "staff_invitation" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "staff_member" ("id" text not null, "email" text not null, "name" text not null, "institution_id" text not null, "role_code" text not null, "establishment_ids" text[] not null, "status" text check ("status" in ('active', 'suspended')) not null default 'active', "auth_identity_id" text null, "locale" text not null default 'es', "last_seen_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "staff_member_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_staff_member_deleted_at" ON "staff_member" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "staff_role" ("id" text not null, "code" text not null, "name_es" text not null, "name_en" text not null, "description_es" text not null, "description_en" text not null, "institution_kinds" text[] null, "scoped" boolean not null, "requires_second_factor" boolean not null, "permissions" text[] not null, "position" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "staff_role_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_staff_role_code_unique" ON "staff_role" ("code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_staff_role_deleted_at" ON "staff_role" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "staff_session" ("id" text not null, "member_id" text not null, "token_hash" text not null, "second_factor_at" timestamptz null, "last_seen_at" timestamptz not null, "expires_at" timestamptz not null, "ended_at" timestamptz null, "ended_by" text check ("ended_by" in ('sign_out', 'everywhere', 'suspended', 'rights_changed', 'password_changed', 'second_factor_changed', 'replaced')) null, "address" text null, "user_agent" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "staff_session_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_staff_session_deleted_at" ON "staff_session" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "institution" cascade;`)

    this.addSql(`drop table if exists "staff_invitation" cascade;`)

    this.addSql(`drop table if exists "staff_member" cascade;`)

    this.addSql(`drop table if exists "staff_role" cascade;`)

    this.addSql(`drop table if exists "staff_session" cascade;`)
  }
}
