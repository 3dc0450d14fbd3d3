import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Why an entry of the register was cancelled, and which import a row came with. Refusals are raised here and not by
 * checks: with a check PostgreSQL writes the whole row to its log, the number of the entry among it.
 *
 * When somebody has their data erased, their entries and certificates go with them, whoever erases: both lead to the
 * person. That they took part in a training stays, for it is told by their code alone.
 */
export class Migration20261123104000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table "provenance_registration" add column "cancel_reason" text null, add column "import_id" text null;
      alter table "provenance_competence" add column "import_id" text null;
      alter table "provenance_training" add column "import_id" text null;
      create index "IDX_provenance_registration_number" on "provenance_registration"
        (upper(regexp_replace("number", '\\s', '', 'g')));
      create index "IDX_provenance_competence_expires_on" on "provenance_competence" ("expires_on");`)
    this.addSql(`
      create function provenance_registration_kept() returns trigger language plpgsql as $$
      begin
        if (new.cancelled_on is null) <> (new.cancel_reason is null) or new.cancelled_on < new.registered_on then
          raise exception 'a registration is cancelled with a reason, on a day of its term'
            using errcode = 'check_violation', constraint = 'provenance_registration_cancelled';
        end if;
        if tg_op = 'UPDATE' and (new.artisan_id <> old.artisan_id or old.cancelled_on is not null) then
          raise exception 'a registration stays with its artisan, and as it is once it is cancelled'
            using errcode = 'restrict_violation', constraint = 'provenance_registration_kept';
        end if;
        return new;
      end $$;
      create trigger "provenance_registration_kept" before insert or update on "provenance_registration"
        for each row execute function provenance_registration_kept();`)
    this.addSql(`
      alter table "provenance_competence" drop constraint "provenance_competence_document_id_fkey",
        add constraint "provenance_competence_document_id_fkey" foreign key ("document_id")
          references "provenance_document" ("id") on delete set null;
      create function provenance_register_erased() returns trigger language plpgsql as $$
      begin
        delete from provenance_registration where artisan_id = new.id;
        delete from provenance_competence where artisan_id = new.id;
        return null;
      end $$;
      create trigger "provenance_register_erased" after update of "erased_at" on "provenance_artisan"
        for each row when (new.erased_at is not null and old.erased_at is null)
        execute function provenance_register_erased();`)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop trigger "provenance_register_erased" on "provenance_artisan";
      drop function provenance_register_erased;
      drop trigger "provenance_registration_kept" on "provenance_registration";
      drop function provenance_registration_kept;
      drop index "IDX_provenance_registration_number";
      drop index "IDX_provenance_competence_expires_on";
      alter table "provenance_registration" drop column "cancel_reason", drop column "import_id";
      alter table "provenance_competence" drop column "import_id";
      alter table "provenance_training" drop column "import_id";`)
  }
}
