import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { REGIONS, regionCode } from "../../../domain/region-codes"

const HANDLE = "'^[a-z0-9]+(-[a-z0-9]+)*$'"

/**
 * What the models cannot say and no code path may get around: shares that add up, codes that do not give a
 * hidden prison away, identities that are never stored in the clear, text to search in.
 *
 * Refusals are raised by triggers with messages of our own rather than by CHECKs wherever a row may hold
 * something private: PostgreSQL repeats the whole failing row in a CHECK's error.
 */
export class Migration20261123043000 extends Migration {
  override async up(): Promise<void> {
    const regions = REGIONS.map((name) => `'${name}'`).join(", ")
    const regionCodes = REGIONS.map((name) => `'${regionCode(name)}'`).join(", ")
    // A region's letters begin the codes of artisans whose establishment is hidden; no establishment may have them.
    this.addSql(`
      alter table "provenance_establishment"
        add constraint "provenance_establishment_code_form" check ("code" ~ '^[A-Z]{3}$'),
        add constraint "provenance_establishment_code_not_region" check ("code" not in (${regionCodes})),
        add constraint "provenance_establishment_handle_form" check ("handle" ~ ${HANDLE}),
        add constraint "provenance_establishment_ubigeo_form" check ("ubigeo" ~ '^[0-9]{6}$'),
        add constraint "provenance_establishment_department_known" check ("department" in (${regions})),
        add constraint "provenance_establishment_counts" check ("capacity" >= 0 and "population" >= 0);`)
    this.addSql(`
      alter table "provenance_workshop"
        add constraint "provenance_workshop_handle_form" check ("handle" ~ ${HANDLE}),
        add constraint "provenance_workshop_techniques_list" check (jsonb_typeof("techniques") = 'array'),
        add constraint "provenance_workshop_company" check ("company_name" is null or "mode" = 'company');`)
    this.addSql(`create index "IDX_provenance_workshop_craft_line" on "provenance_workshop" ("craft_line")
      where "deleted_at" is null;`)
    // A code signs things that live longer than the row: it is never given to a second person, even after a deletion.
    this.addSql(`
      alter table "provenance_artisan"
        add constraint "provenance_artisan_code_form" check ("code" ~ '^[A-Z]{3}-[0-9]{4,6}$'),
        add constraint "provenance_artisan_code_forever" unique ("code");`)
    this.addSql(`
      alter table "provenance_origin"
        add constraint "provenance_origin_agreed_pay_positive" check ("agreed_pay_centimos" > 0);`)
    this.addSql(`
      alter table "provenance_origin_maker"
        add constraint "provenance_origin_maker_share_range" check ("share_bp" between 1 and 10000);`)
    this.addSql(`
      alter table "provenance_artisan_identity"
        add constraint "provenance_artisan_identity_artisan_id_foreign"
        foreign key ("artisan_id") references "provenance_artisan" ("id") on update cascade on delete cascade;`)

    this.addSql(`
      create function provenance_fold(words text) returns text language sql immutable strict parallel safe as $$
        select lower(regexp_replace(normalize(words, NFD), '[\\u0300-\\u036f]', '', 'g'))
      $$;`)
    this.addSql(`
      create function provenance_establishment_search_text() returns trigger language plpgsql as $$
      begin
        new.search_text := provenance_fold(concat_ws(' ', new.name, new.district, new.province, new.department));
        return new;
      end $$;`)
    this.addSql(`
      create trigger "provenance_establishment_search_text" before insert or update on "provenance_establishment"
        for each row execute function provenance_establishment_search_text();`)
    // The establishment's name stays out: searching for a hidden prison must not find its workshops.
    this.addSql(`
      create function provenance_workshop_search_text() returns trigger language plpgsql as $$
      begin
        new.search_text := provenance_fold(concat_ws(' ', new.name, (
          select string_agg(technique, ' ') from jsonb_array_elements_text(
            case jsonb_typeof(new.techniques) when 'array' then new.techniques else '[]' end) as technique)));
        return new;
      end $$;`)
    this.addSql(`
      create trigger "provenance_workshop_search_text" before insert or update on "provenance_workshop"
        for each row execute function provenance_workshop_search_text();`)

    this.addSql(`
      create function provenance_artisan_code_hides() returns trigger language plpgsql as $$
      begin
        if exists (
          select from provenance_workshop w join provenance_establishment e on e.id = w.establishment_id
          where w.id = new.workshop_id and e.visibility = 'region' and left(new.code, 3) = e.code
        ) then
          raise exception 'the code of an artisan of an establishment shown only by region must not begin with the establishment''s letters'
            using errcode = 'check_violation', constraint = 'provenance_artisan_code_hides';
        end if;
        return new;
      end $$;`)
    this.addSql(`
      create trigger "provenance_artisan_code_hides" before insert or update of "code", "workshop_id"
        on "provenance_artisan" for each row execute function provenance_artisan_code_hides();`)
    this.addSql(`
      create function provenance_establishment_hides() returns trigger language plpgsql as $$
      begin
        if new.visibility = 'region' and exists (
          select from provenance_artisan a join provenance_workshop w on w.id = a.workshop_id
          where w.establishment_id = new.id and left(a.code, 3) = new.code
        ) then
          raise exception 'artisans here have codes that begin with the establishment''s letters: give them new codes before showing it only by region'
            using errcode = 'check_violation', constraint = 'provenance_artisan_code_hides';
        end if;
        return new;
      end $$;`)
    this.addSql(`
      create trigger "provenance_establishment_hides" before update of "visibility", "code"
        on "provenance_establishment" for each row execute function provenance_establishment_hides();`)

    this.addSql(`
      create function provenance_identity_sealed() returns trigger language plpgsql as $$
      declare form constant text := '^v1\\.[A-Za-z0-9_-]{16}\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]*$';
      begin
        if new.full_name_sealed !~ form or new.dni_sealed !~ form then
          raise exception 'an identity may only be stored sealed'
            using errcode = 'check_violation', constraint = 'provenance_identity_sealed';
        end if;
        return new;
      end $$;`)
    this.addSql(`
      create trigger "provenance_identity_sealed" before insert or update on "provenance_artisan_identity"
        for each row execute function provenance_identity_sealed();`)

    this.addSql(`
      create function provenance_agreed_pay_has_company() returns trigger language plpgsql as $$
      begin
        if new.agreed_pay_centimos is not null and not exists (
          select from provenance_workshop w where w.id = new.workshop_id and w.mode = 'company'
        ) then
          raise exception 'pay per unit is agreed only in a company''s workshop'
            using errcode = 'check_violation', constraint = 'provenance_agreed_pay_has_company';
        end if;
        return new;
      end $$;`)
    this.addSql(`
      create trigger "provenance_agreed_pay_has_company" before insert or update of "agreed_pay_centimos", "workshop_id"
        on "provenance_origin" for each row execute function provenance_agreed_pay_has_company();`)

    // Needs no lock: a transaction holds the rows it changes until it ends and may only leave a whole behind
    // what it found, so two that are each right are right together.
    this.addSql(`
      create function provenance_require_whole_shares(checked_origin text) returns void language plpgsql as $$
      declare total bigint;
      begin
        if not exists (select from provenance_origin where id = checked_origin and deleted_at is null) then
          return;
        end if;
        select coalesce(sum(share_bp), 0) into total
          from provenance_origin_maker where origin_id = checked_origin and deleted_at is null;
        if total <> 10000 then
          raise exception 'the makers'' shares of origin % add up to % basis points, not 10000', checked_origin, total
            using errcode = 'check_violation', constraint = 'provenance_whole_shares';
        end if;
      end $$;`)
    this.addSql(`
      create function provenance_origin_whole() returns trigger language plpgsql as $$
      begin
        perform provenance_require_whole_shares(new.id);
        return null;
      end $$;`)
    this.addSql(`
      create function provenance_origin_maker_whole() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'DELETE' then perform provenance_require_whole_shares(new.origin_id); end if;
        if tg_op = 'DELETE' or (tg_op = 'UPDATE' and old.origin_id <> new.origin_id) then
          perform provenance_require_whole_shares(old.origin_id);
        end if;
        return null;
      end $$;`)
    this.addSql(`
      create constraint trigger "provenance_whole_shares" after insert or update on "provenance_origin"
        deferrable initially deferred for each row execute function provenance_origin_whole();`)
    this.addSql(`
      create constraint trigger "provenance_whole_shares" after insert or update or delete on "provenance_origin_maker"
        deferrable initially deferred for each row execute function provenance_origin_maker_whole();`)
  }

  override async down(): Promise<void> {
    for (const [table, trigger] of [
      ["provenance_origin_maker", "provenance_whole_shares"],
      ["provenance_origin", "provenance_whole_shares"],
      ["provenance_origin", "provenance_agreed_pay_has_company"],
      ["provenance_artisan_identity", "provenance_identity_sealed"],
      ["provenance_establishment", "provenance_establishment_hides"],
      ["provenance_artisan", "provenance_artisan_code_hides"],
      ["provenance_workshop", "provenance_workshop_search_text"],
      ["provenance_establishment", "provenance_establishment_search_text"],
    ]) {
      this.addSql(`drop trigger if exists "${trigger}" on "${table}";`)
    }
    for (const signature of [
      "provenance_origin_maker_whole()",
      "provenance_origin_whole()",
      "provenance_require_whole_shares(text)",
      "provenance_agreed_pay_has_company()",
      "provenance_identity_sealed()",
      "provenance_establishment_hides()",
      "provenance_artisan_code_hides()",
      "provenance_workshop_search_text()",
      "provenance_establishment_search_text()",
      "provenance_fold(text)",
    ]) {
      this.addSql(`drop function if exists ${signature};`)
    }
    for (const [table, constraint] of [
      ["provenance_artisan_identity", "provenance_artisan_identity_artisan_id_foreign"],
      ["provenance_origin_maker", "provenance_origin_maker_share_range"],
      ["provenance_origin", "provenance_origin_agreed_pay_positive"],
      ["provenance_artisan", "provenance_artisan_code_forever"],
      ["provenance_artisan", "provenance_artisan_code_form"],
      ["provenance_workshop", "provenance_workshop_company"],
      ["provenance_workshop", "provenance_workshop_techniques_list"],
      ["provenance_workshop", "provenance_workshop_handle_form"],
      ["provenance_establishment", "provenance_establishment_counts"],
      ["provenance_establishment", "provenance_establishment_department_known"],
      ["provenance_establishment", "provenance_establishment_ubigeo_form"],
      ["provenance_establishment", "provenance_establishment_handle_form"],
      ["provenance_establishment", "provenance_establishment_code_not_region"],
      ["provenance_establishment", "provenance_establishment_code_form"],
    ]) {
      this.addSql(`alter table if exists "${table}" drop constraint if exists "${constraint}";`)
    }
    this.addSql(`drop index if exists "IDX_provenance_workshop_craft_line";`)
  }
}
