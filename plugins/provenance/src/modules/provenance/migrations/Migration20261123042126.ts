import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123042126 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "provenance_origin_maker" drop constraint if exists "provenance_origin_maker_origin_id_artisan_id_unique";`
    )
    this.addSql(
      `alter table if exists "provenance_artisan" drop constraint if exists "provenance_artisan_code_unique";`
    )
    this.addSql(
      `alter table if exists "provenance_workshop" drop constraint if exists "provenance_workshop_handle_unique";`
    )
    this.addSql(
      `alter table if exists "provenance_establishment" drop constraint if exists "provenance_establishment_handle_unique";`
    )
    this.addSql(
      `alter table if exists "provenance_establishment" drop constraint if exists "provenance_establishment_code_unique";`
    )
    this.addSql(
      `alter table if exists "provenance_artisan_identity" drop constraint if exists "provenance_artisan_identity_artisan_id_unique";`
    )
    this.addSql(
      `create table if not exists "provenance_artisan_identity" ("id" text not null, "artisan_id" text not null, "full_name_sealed" text not null, "dni_sealed" text not null, "key_id" text not null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "provenance_artisan_identity_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_provenance_artisan_identity_artisan_id_unique" ON "provenance_artisan_identity" ("artisan_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_provenance_artisan_identity_key_id" ON "provenance_artisan_identity" ("key_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_provenance_artisan_identity_deleted_at" ON "provenance_artisan_identity" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "provenance_establishment" ("id" text not null, "code" text not null, "handle" text not null, "name" text not null, "regional_office" text not null, "department" text not null, "province" text not null, "district" text not null, "ubigeo" text not null, "sex" text check ("sex" in ('men', 'women', 'mixed')) not null, "capacity" integer null, "population" integer null, "visibility" text check ("visibility" in ('name', 'region')) not null default 'region', "search_text" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "provenance_establishment_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_provenance_establishment_code_unique" ON "provenance_establishment" ("code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_provenance_establishment_handle_unique" ON "provenance_establishment" ("handle") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_provenance_establishment_department" ON "provenance_establishment" ("department") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_provenance_establishment_deleted_at" ON "provenance_establishment" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "provenance_workshop" ("id" text not null, "handle" text not null, "name" text not null, "craft_line" text check ("craft_line" in ('alfareria-ceramica', 'bisuteria', 'cereria', 'cueros-pieles', 'fibras-vegetales', 'imagineria', 'instrumentos-musicales', 'joyeria-orfebreria', 'resinas-naturales', 'mates-huingos', 'metalisteria', 'pintura', 'recursos-acuicolas', 'talla', 'textileria', 'vidrio', 'calzado', 'carpinteria', 'panaderia')) not null, "mode" text check ("mode" in ('own_account', 'inpe_workshop', 'company', 'training')) not null, "techniques" jsonb not null, "story" text null, "company_name" text null, "search_text" text null, "establishment_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "provenance_workshop_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_provenance_workshop_handle_unique" ON "provenance_workshop" ("handle") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_provenance_workshop_establishment_id" ON "provenance_workshop" ("establishment_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_provenance_workshop_deleted_at" ON "provenance_workshop" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "provenance_origin" ("id" text not null, "workshop_id" text not null, "technique" text not null, "agreed_pay_centimos" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "provenance_origin_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_provenance_origin_workshop_id" ON "provenance_origin" ("workshop_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_provenance_origin_deleted_at" ON "provenance_origin" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "provenance_artisan" ("id" text not null, "code" text not null, "alias" text null, "alias_public" boolean not null default false, "workshop_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "provenance_artisan_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_provenance_artisan_code_unique" ON "provenance_artisan" ("code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_provenance_artisan_workshop_id" ON "provenance_artisan" ("workshop_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_provenance_artisan_deleted_at" ON "provenance_artisan" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "provenance_origin_maker" ("id" text not null, "origin_id" text not null, "artisan_id" text not null, "share_bp" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "provenance_origin_maker_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_provenance_origin_maker_origin_id" ON "provenance_origin_maker" ("origin_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_provenance_origin_maker_artisan_id" ON "provenance_origin_maker" ("artisan_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_provenance_origin_maker_deleted_at" ON "provenance_origin_maker" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_provenance_origin_maker_origin_id_artisan_id_unique" ON "provenance_origin_maker" ("origin_id", "artisan_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "provenance_workshop" add constraint "provenance_workshop_establishment_id_foreign" foreign key ("establishment_id") references "provenance_establishment" ("id") on update cascade;`
    )

    this.addSql(
      `alter table if exists "provenance_origin" add constraint "provenance_origin_workshop_id_foreign" foreign key ("workshop_id") references "provenance_workshop" ("id") on update cascade;`
    )

    this.addSql(
      `alter table if exists "provenance_artisan" add constraint "provenance_artisan_workshop_id_foreign" foreign key ("workshop_id") references "provenance_workshop" ("id") on update cascade;`
    )

    this.addSql(
      `alter table if exists "provenance_origin_maker" add constraint "provenance_origin_maker_origin_id_foreign" foreign key ("origin_id") references "provenance_origin" ("id") on update cascade on delete cascade;`
    )
    this.addSql(
      `alter table if exists "provenance_origin_maker" add constraint "provenance_origin_maker_artisan_id_foreign" foreign key ("artisan_id") references "provenance_artisan" ("id") on update cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "provenance_workshop" drop constraint if exists "provenance_workshop_establishment_id_foreign";`
    )

    this.addSql(
      `alter table if exists "provenance_origin" drop constraint if exists "provenance_origin_workshop_id_foreign";`
    )

    this.addSql(
      `alter table if exists "provenance_artisan" drop constraint if exists "provenance_artisan_workshop_id_foreign";`
    )

    this.addSql(
      `alter table if exists "provenance_origin_maker" drop constraint if exists "provenance_origin_maker_origin_id_foreign";`
    )

    this.addSql(
      `alter table if exists "provenance_origin_maker" drop constraint if exists "provenance_origin_maker_artisan_id_foreign";`
    )

    this.addSql(`drop table if exists "provenance_artisan_identity" cascade;`)

    this.addSql(`drop table if exists "provenance_establishment" cascade;`)

    this.addSql(`drop table if exists "provenance_workshop" cascade;`)

    this.addSql(`drop table if exists "provenance_origin" cascade;`)

    this.addSql(`drop table if exists "provenance_artisan" cascade;`)

    this.addSql(`drop table if exists "provenance_origin_maker" cascade;`)
  }
}
