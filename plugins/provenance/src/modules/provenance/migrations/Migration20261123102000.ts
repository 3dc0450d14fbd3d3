import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What the vault may never hold: an identity or a document of somebody who was erased, a document that is not sealed,
 * one that was destroyed and came back. By triggers, for PostgreSQL repeats the failing row in the error of a CHECK.
 */
export class Migration20261123102000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "provenance_document" add column "destroyed_at" timestamptz null;`)
    this.addSql(`
      create function provenance_refuse_erased(artisan text) returns void language plpgsql as $$
      declare erased timestamptz;
      begin
        -- Waits for an erasure that is under way, and one that comes after waits for this.
        select erased_at into erased from provenance_artisan where id = artisan for share;
        if erased is not null then
          raise exception 'this artisan was erased'
            using errcode = 'check_violation', constraint = 'provenance_artisan_erased';
        end if;
      end $$;`)
    this.addSql(`
      create function provenance_identity_not_erased() returns trigger language plpgsql as $$
      begin
        perform provenance_refuse_erased(new.artisan_id);
        return new;
      end $$;`)
    this.addSql(`
      create trigger "provenance_identity_not_erased" before insert or update of "artisan_id", "full_name_sealed", "dni_sealed"
        on "provenance_artisan_identity" for each row execute function provenance_identity_not_erased();`)
    this.addSql(`
      create function provenance_document_guard() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and (
          old.destroyed_at is not null or new.id <> old.id or new.artisan_id is distinct from old.artisan_id
          or (new.destroyed_at is null and (new.content_sealed <> old.content_sealed
            or new.filename_sealed <> old.filename_sealed or new.media_type <> old.media_type))
        ) then
          raise exception 'a document is destroyed or stays as it is'
            using errcode = 'check_violation', constraint = 'provenance_document_stays';
        end if;
        if new.destroyed_at is not null then
          if new.wrapped_key <> '' or new.filename_sealed <> '' or length(new.content_sealed) > 0 then
            raise exception 'something is left of a destroyed document'
              using errcode = 'check_violation', constraint = 'provenance_document_destroyed';
          end if;
          return new;
        end if;
        if new.wrapped_key !~ '^v1\\.[A-Za-z0-9_-]{16}\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{58}$'
          or new.filename_sealed !~ '^[A-Za-z0-9_-]{40,}$' or length(new.content_sealed) <> new.size_bytes + 28
        then
          raise exception 'a document may only be stored sealed'
            using errcode = 'check_violation', constraint = 'provenance_document_sealed';
        end if;
        if tg_op = 'INSERT' and new.artisan_id is not null then
          perform provenance_refuse_erased(new.artisan_id);
        end if;
        return new;
      end $$;`)
    this.addSql(`
      create trigger "provenance_document_guard" before insert or update on "provenance_document"
        for each row execute function provenance_document_guard();`)
    this.addSql(`
      create function provenance_artisan_erased_for_good() returns trigger language plpgsql as $$
      begin
        if old.erased_at is not null and new.erased_at is distinct from old.erased_at
          or new.erased_at is not null and (new.alias is not null or new.story is not null)
        then
          raise exception 'this artisan was erased'
            using errcode = 'check_violation', constraint = 'provenance_artisan_erased';
        end if;
        return new;
      end $$;`)
    this.addSql(`
      create trigger "provenance_artisan_erased_for_good" before update of "erased_at", "alias", "story"
        on "provenance_artisan" for each row execute function provenance_artisan_erased_for_good();`)
  }

  override async down(): Promise<void> {
    for (const [table, name] of [
      ["artisan", "artisan_erased_for_good"],
      ["document", "document_guard"],
      ["artisan_identity", "identity_not_erased"],
    ]) {
      this.addSql(`drop trigger if exists "provenance_${name}" on "provenance_${table}";`)
      this.addSql(`drop function if exists provenance_${name}();`)
    }
    this.addSql(`drop function if exists provenance_refuse_erased(text);`)
    this.addSql(`alter table "provenance_document" drop column "destroyed_at";`)
  }
}
