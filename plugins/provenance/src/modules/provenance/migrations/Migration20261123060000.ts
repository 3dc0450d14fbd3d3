import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What still points at a row that a foreign key guards against DELETE, but not against a `deleted_at`. */
const IN_USE = {
  provenance_establishment: ["provenance_workshop.establishment_id"],
  provenance_workshop: ["provenance_artisan.workshop_id", "provenance_origin.workshop_id"],
  provenance_artisan: ["provenance_origin_maker.artisan_id"],
}

/**
 * Two ways around the earlier guards. A row that others stand on could be marked as deleted: its products then
 * had an origin without a workshop, pages failed and sales could not be posted. And a workshop could be moved
 * to a hidden establishment whose letters its artisans' codes begin with.
 */
export class Migration20261123060000 extends Migration {
  override async up(): Promise<void> {
    for (const [table, references] of Object.entries(IN_USE)) {
      const used = references
        .map((reference) => reference.split("."))
        .map(
          ([other, column]) => `exists (select from ${other} where ${column} = new.id and deleted_at is null)`
        )
        .join(" or ")
      this.addSql(`
        create function ${table}_in_use() returns trigger language plpgsql as $$
        begin
          if ${used} then
            raise exception '% is still in use and cannot be deleted', new.id
              using errcode = 'check_violation', constraint = '${table}_in_use';
          end if;
          return null;
        end $$;`)
      // At commit, so that whoever deletes a whole branch may begin at its root.
      this.addSql(`
        create constraint trigger "${table}_in_use" after update of "deleted_at" on "${table}"
          deferrable initially deferred for each row
          when (old.deleted_at is null and new.deleted_at is not null) execute function ${table}_in_use();`)
    }
    this.addSql(`
      create function provenance_workshop_hides() returns trigger language plpgsql as $$
      begin
        if exists (
          select from provenance_artisan a join provenance_establishment e on e.id = new.establishment_id
          where a.workshop_id = new.id and e.visibility = 'region' and left(a.code, 3) = e.code
        ) then
          raise exception 'artisans here have codes that begin with the letters of an establishment shown only by region'
            using errcode = 'check_violation', constraint = 'provenance_artisan_code_hides';
        end if;
        return new;
      end $$;`)
    this.addSql(`
      create trigger "provenance_workshop_hides" before update of "establishment_id"
        on "provenance_workshop" for each row execute function provenance_workshop_hides();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "provenance_workshop_hides" on "provenance_workshop";`)
    this.addSql(`drop function if exists provenance_workshop_hides();`)
    for (const table of Object.keys(IN_USE)) {
      this.addSql(`drop trigger if exists "${table}_in_use" on "${table}";`)
      this.addSql(`drop function if exists ${table}_in_use();`)
    }
  }
}
