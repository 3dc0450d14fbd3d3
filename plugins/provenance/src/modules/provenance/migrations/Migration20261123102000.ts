import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What the vault never holds: an identity or a document of somebody who was erased, a document that is not sealed or
 * is not the one that was handed over. By triggers, for PostgreSQL repeats the failing row in the error of a CHECK.
 */
export class Migration20261123102000 extends Migration {
  override async up(): Promise<void> {
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
    // Sealing a row anew takes nobody in, and must not wait for artisans: others hold them first and the identity then.
    this.addSql(`
      create trigger "provenance_identity_not_erased" before insert or update of "artisan_id"
        on "provenance_artisan_identity" for each row execute function provenance_identity_not_erased();`)
    this.addSql(`
      create function provenance_document_guard() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' then
          raise exception 'a document stays as it is'
            using errcode = 'check_violation', constraint = 'provenance_document_stays';
        end if;
        -- How PDF, JPEG and PNG begin.
        if substring(new.content_sealed from 1 for 4) in ('\\x25504446', '\\x89504e47')
          or substring(new.content_sealed from 1 for 3) = '\\xffd8ff'
        then
          raise exception 'a document may only be stored sealed'
            using errcode = 'check_violation', constraint = 'provenance_document_sealed';
        end if;
        if new.artisan_id is not null then
          perform provenance_refuse_erased(new.artisan_id);
        end if;
        return new;
      end $$;`)
    // Sealing keys anew is no change of the document, and must not read a file of ten megabytes to find that out.
    this.addSql(`
      create trigger "provenance_document_guard" before insert
        or update of "id", "kind", "artisan_id", "establishment_id", "filename_sealed", "media_type", "size_bytes",
          "content_sealed", "created_by", "created_at"
        on "provenance_document" for each row execute function provenance_document_guard();`)
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
  }
}
