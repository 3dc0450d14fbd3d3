import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Staff sort by name as Spanish does (ñ after n); without these each page would sort everything anew. */
export class Migration20261123083000 extends Migration {
  override async up(): Promise<void> {
    for (const table of ["provenance_establishment", "provenance_workshop"]) {
      this.addSql(
        `create index if not exists "IDX_${table}_name_es" on "${table}" (name collate "es-x-icu", id) where deleted_at is null;`
      )
    }
  }

  override async down(): Promise<void> {
    for (const table of ["provenance_establishment", "provenance_workshop"]) {
      this.addSql(`drop index if exists "IDX_${table}_name_es";`)
    }
  }
}
