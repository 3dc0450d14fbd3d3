import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Consent decides what is shown, and nothing else does (design P3): `alias_public` and `story_public` of an artisan
 * follow the consents that stand, whoever writes the row and whatever they say. A consent's past cannot be changed:
 * it is given once, ended once, and never deleted.
 *
 * Refusals are raised with messages of our own: a CHECK's error would repeat the row, with the note in it.
 */
export class Migration20261123103000 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [REFUSE, SHOWN, GIVEN, KEPT, FOLLOWED, ENDED_BY_LEAVING]) {
      this.addSql(statement)
    }
    // What was shown without a consent on record is shown no longer.
    this.addSql(
      `update "provenance_artisan" set "alias_public" = false, "story_public" = false
       where "alias_public" or "story_public";`
    )
  }

  override async down(): Promise<void> {
    for (const [table, trigger] of [
      ["provenance_artisan", "provenance_artisan_ends_consents"],
      ["provenance_consent", "provenance_consent_followed"],
      ["provenance_consent", "provenance_consent_not_emptied"],
      ["provenance_consent", "provenance_consent_kept"],
      ["provenance_consent", "provenance_consent_given"],
      ["provenance_artisan", "provenance_artisan_shown"],
    ]) {
      this.addSql(`drop trigger if exists "${trigger}" on "${table}";`)
    }
    for (const name of [
      "provenance_artisan_ends_consents",
      "provenance_consent_followed",
      "provenance_consent_not_emptied",
      "provenance_consent_kept",
      "provenance_consent_given",
      "provenance_artisan_shown",
      "provenance_consent_refuse(text, text)",
    ]) {
      this.addSql(`drop function if exists ${name.includes("(") ? name : `${name}()`};`)
    }
  }
}

// Ours instead of a CHECK, with words that repeat nothing.
const REFUSE = `
  create function provenance_consent_refuse(rule text, words text) returns void language plpgsql as $$
  begin
    raise exception '%', words using errcode = 'check_violation', constraint = rule;
  end $$;`

// Not refused but set right: Medusa's generated methods write whole rows, and what they say of these two is not asked.
const SHOWN = `
  create function provenance_artisan_shown() returns trigger language plpgsql as $$
  declare
    here constant boolean := new.released_at is null and new.erased_at is null;
  begin
    new.alias_public := here and exists (
      select from provenance_consent c
      where c.artisan_id = new.id and c.purpose = 'alias_shown' and c.revoked_at is null);
    new.story_public := here and exists (
      select from provenance_consent c
      where c.artisan_id = new.id and c.purpose = 'story_shown' and c.revoked_at is null);
    return new;
  end $$;
  create trigger "provenance_artisan_shown" before insert or update on "provenance_artisan"
    for each row execute function provenance_artisan_shown();`

// The artisan's row is held, so that somebody who is being released meanwhile is seen to be.
const GIVEN = `
  create function provenance_consent_given() returns trigger language plpgsql as $$
  declare
    artisan record;
  begin
    if new.revoked_at is not null or new.revoked_by is not null or new.revoke_reason is not null then
      perform provenance_consent_refuse('provenance_consent_append_only', 'a consent is first given, and revoked later');
    end if;
    new.spread_at := null;
    if new.given_on > (now() at time zone 'America/Lima')::date then
      perform provenance_consent_refuse('provenance_consent_not_in_future', 'a consent cannot be given on a day to come');
    end if;
    select released_at, erased_at into artisan from provenance_artisan where id = new.artisan_id for no key update;
    if artisan.erased_at is not null or (artisan.released_at is not null and new.purpose <> 'family_statement') then
      perform provenance_consent_refuse('provenance_consent_of_someone_here',
        'nothing can be shown of somebody who left or whose data were erased');
    end if;
    if not exists (
      select from provenance_document d
      where d.id = new.document_id and d.artisan_id = new.artisan_id and d.kind = 'consent'
    ) then
      perform provenance_consent_refuse('provenance_consent_evidence', 'a consent stands on a signed document of the same artisan');
    end if;
    return new;
  end $$;
  create trigger "provenance_consent_given" before insert on "provenance_consent"
    for each row execute function provenance_consent_given();`

// A revocation has yet to be told to pages and index, whatever was told of the consent.
const KEPT = `
  create function provenance_consent_kept() returns trigger language plpgsql as $$
  declare
    may_change text[] := array['spread_at'];
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
    if new.note is null
      and exists (select from provenance_artisan a where a.id = old.artisan_id and a.erased_at is not null)
    then
      may_change := may_change || array['note'];
    end if;
    if to_jsonb(new) - may_change is distinct from to_jsonb(old) - may_change then
      perform provenance_consent_refuse('provenance_consent_append_only', 'consents are append-only');
    end if;
    return new;
  end $$;
  create trigger "provenance_consent_kept" before update or delete on "provenance_consent"
    for each row execute function provenance_consent_kept();
  create function provenance_consent_not_emptied() returns trigger language plpgsql as $$
  begin
    perform provenance_consent_refuse('provenance_consent_append_only', 'consents are append-only');
    return null;
  end $$;
  create trigger "provenance_consent_not_emptied" before truncate on "provenance_consent"
    for each statement execute function provenance_consent_not_emptied();`

// Writes nothing of its own: the artisan's trigger says what is shown.
const FOLLOWED = `
  create function provenance_consent_followed() returns trigger language plpgsql as $$
  begin
    update provenance_artisan set updated_at = now() where id = new.artisan_id;
    return null;
  end $$;
  create trigger "provenance_consent_followed" after insert or update of "revoked_at" on "provenance_consent"
    for each row execute function provenance_consent_followed();`

// Whoever left is no longer here to withdraw, so what was allowed to be shown ends; what goes to the family goes on.
const ENDED_BY_LEAVING = `
  create function provenance_artisan_ends_consents() returns trigger language plpgsql as $$
  begin
    update provenance_consent
      set revoked_at = now(), revoke_reason = case when new.erased_at is null then 'released' else 'erased' end
      where artisan_id = new.id and revoked_at is null
        and (new.erased_at is not null or purpose <> 'family_statement');
    if new.erased_at is not null then
      update provenance_consent set note = null where artisan_id = new.id and note is not null;
    end if;
    return null;
  end $$;
  create trigger "provenance_artisan_ends_consents" after insert or update of "released_at", "erased_at"
    on "provenance_artisan" for each row when (new.released_at is not null or new.erased_at is not null)
    execute function provenance_artisan_ends_consents();`
