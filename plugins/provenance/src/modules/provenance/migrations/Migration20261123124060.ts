import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Whoever once consented to something can be erased too: a consent lets go of its signed paper, which names the person,
 * once the artisan is erased. Before, the paper could not be destroyed, and so neither could anything else.
 */
export class Migration20261123124060 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "provenance_consent" alter column "document_id" drop not null;`)
    this.addSql(kept(["note", "document_id"]))
    this.addSql(endsConsents(["note", "document_id"]))
  }

  /** A consent whose paper is destroyed has none to go back to, so the column stays as it is. */
  override async down(): Promise<void> {
    this.addSql(kept(["note"]))
    this.addSql(endsConsents(["note"]))
  }
}

const kept = (goWithErasure: readonly string[]) => `
  create or replace function provenance_consent_kept() returns trigger language plpgsql as $$
  declare
    may_change text[] := array['spread_at'];
    name text;
  begin
    if tg_op = 'DELETE' then
      perform provenance_consent_refuse('provenance_consent_append_only', 'consents are append-only');
    end if;
    if old.revoked_at is null and new.revoked_at is not null then
      if coalesce(btrim(new.revoke_reason), '') = '' then
        perform provenance_consent_refuse('provenance_consent_reason', 'a consent is revoked for a reason');
      end if;
      new.revoked_at := now();
      new.spread_at := null;
      may_change := may_change || array['revoked_at', 'revoked_by', 'revoke_reason'];
    end if;
    if exists (select from provenance_artisan a where a.id = old.artisan_id and a.erased_at is not null) then
      foreach name in array array[${goWithErasure.map((name) => `'${name}'`).join(", ")}] loop
        if to_jsonb(new) ->> name is null then may_change := may_change || name; end if;
      end loop;
    end if;
    if to_jsonb(new) - may_change is distinct from to_jsonb(old) - may_change then
      perform provenance_consent_refuse('provenance_consent_append_only', 'consents are append-only');
    end if;
    return new;
  end $$;`

const endsConsents = (goWithErasure: readonly string[]) => `
  create or replace function provenance_artisan_ends_consents() returns trigger language plpgsql as $$
  begin
    update provenance_consent
      set revoked_at = now(), revoke_reason = case when new.erased_at is null then 'released' else 'erased' end
      where artisan_id = new.id and revoked_at is null
        and (new.erased_at is not null or purpose <> 'family_statement');
    if new.erased_at is not null then
      update provenance_consent set ${goWithErasure.map((name) => `${name} = null`).join(", ")}
      where artisan_id = new.id and coalesce(${goWithErasure.join(", ")}) is not null;
    end if;
    return null;
  end $$;`
