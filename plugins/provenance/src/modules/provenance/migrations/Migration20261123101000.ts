import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What keeps the registry true whoever writes: numbers of artisans' codes are given once even when two register at
 * the same time; a stay is where the artisan is, and not in the future; agreements of a workshop do not overlap, are a
 * company's, and an addendum extends them; a workshop that closes is empty.
 */
export class Migration20261123101000 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [CODES, STAYS, AGREEMENTS, WORKSHOPS, PHOTOS]) this.addSql(statement)
  }

  override async down(): Promise<void> {
    this.addSql(`
      alter table "provenance_photo" drop column "widths", drop column "file_ids", drop column "stored_at";
      drop trigger "provenance_workshop_turns" on "provenance_workshop";
      drop function provenance_workshop_turns();
      drop trigger "provenance_agreement_addendum_extends" on "provenance_agreement_addendum";
      drop trigger "provenance_agreement_addendum_stays" on "provenance_agreement_addendum";
      drop trigger "provenance_agreement_term" on "provenance_agreement";
      drop function provenance_agreement_addendum_extends();
      drop function provenance_agreement_addendum_stays();
      drop function provenance_agreement_term();
      alter table "provenance_agreement" drop constraint "provenance_agreement_no_overlap",
        drop constraint "provenance_agreement_ended", drop column "until_on", drop column "ended_on",
        drop column "end_reason";
      drop trigger "provenance_stay_place" on "provenance_stay";
      drop trigger "provenance_artisan_place" on "provenance_artisan";
      drop trigger "provenance_stay_not_ahead" on "provenance_stay";
      drop function provenance_stay_place();
      drop function provenance_artisan_place();
      drop function provenance_require_place(text);
      drop function provenance_stay_not_ahead();
      drop index "IDX_provenance_stay_open_unique";
      drop trigger "provenance_artisan_code_recounted" on "provenance_artisan";
      drop trigger "provenance_artisan_code_counted" on "provenance_artisan";
      drop function provenance_artisan_code_recounted();
      drop function provenance_artisan_code_counted();
      drop table "provenance_code_counter";`)
  }
}

const TODAY = `(now() at time zone 'America/Lima')::date`

// Whoever brings codes of their own (a seed, an import) moves the counter on too. By statement and not by row: a
// thousand changes of one row in one transaction each walk over the versions before.
const CODES = `
  create table "provenance_code_counter" ("prefix" text primary key, "last" integer not null);
  insert into provenance_code_counter (prefix, last)
    select left(code, 3), max(substr(code, 5)::integer) from provenance_artisan group by 1;
  create function provenance_artisan_code_counted() returns trigger language plpgsql as $$
  begin
    insert into provenance_code_counter as counter (prefix, last)
      select left(code, 3), max(substr(code, 5)::integer) from added group by 1 order by 1
      on conflict (prefix) do update set last = excluded.last where counter.last < excluded.last;
    return null;
  end $$;
  create trigger "provenance_artisan_code_counted" after insert on "provenance_artisan"
    referencing new table as added for each statement execute function provenance_artisan_code_counted();
  create function provenance_artisan_code_recounted() returns trigger language plpgsql as $$
  begin
    insert into provenance_code_counter as counter (prefix, last)
      values (left(new.code, 3), substr(new.code, 5)::integer)
      on conflict (prefix) do update set last = excluded.last where counter.last < excluded.last;
    return null;
  end $$;
  create trigger "provenance_artisan_code_recounted" after update of "code" on "provenance_artisan"
    for each row when (old.code <> new.code) execute function provenance_artisan_code_recounted();`

// Where an artisan is stands in two places: the open stay, and the artisan's row, which the rest of the house reads.
const STAYS = `
  insert into provenance_stay (id, artisan_id, workshop_id, from_on)
    select 'stay_' || a.id, a.id, a.workshop_id, least((a.created_at at time zone 'America/Lima')::date, ${TODAY})
    from provenance_artisan a
    where a.deleted_at is null and a.released_at is null
      and not exists (select from provenance_stay s where s.artisan_id = a.id);
  create unique index "IDX_provenance_stay_open_unique" on "provenance_stay" ("artisan_id") where "to_on" is null;
  create function provenance_stay_not_ahead() returns trigger language plpgsql as $$
  begin
    if new.from_on > ${TODAY} or new.to_on > ${TODAY} then
      raise exception 'a stay neither begins nor ends in the future'
        using errcode = 'check_violation', constraint = 'provenance_stay_not_ahead';
    end if;
    return new;
  end $$;
  create trigger "provenance_stay_not_ahead" before insert or update of "from_on", "to_on" on "provenance_stay"
    for each row execute function provenance_stay_not_ahead();
  create function provenance_require_place(checked_artisan text) returns void language plpgsql as $$
  begin
    if exists (
      select from provenance_stay s join provenance_artisan a on a.id = s.artisan_id
      where s.artisan_id = checked_artisan and s.to_on is null
        and (s.workshop_id <> a.workshop_id or a.released_at is not null)
    ) then
      raise exception 'the open stay of artisan % is not where the artisan is', checked_artisan
        using errcode = 'check_violation', constraint = 'provenance_stay_place';
    end if;
  end $$;
  create function provenance_stay_place() returns trigger language plpgsql as $$
  begin
    perform provenance_require_place(new.artisan_id);
    return null;
  end $$;
  create function provenance_artisan_place() returns trigger language plpgsql as $$
  begin
    perform provenance_require_place(new.id);
    return null;
  end $$;
  create constraint trigger "provenance_stay_place" after insert or update on "provenance_stay"
    deferrable initially deferred for each row execute function provenance_stay_place();
  create constraint trigger "provenance_artisan_place" after update of "workshop_id", "released_at"
    on "provenance_artisan" deferrable initially deferred for each row execute function provenance_artisan_place();`

// until_on is the last day: the addenda's latest, or the day on which it was ended early. One that was ended before
// it began never was.
const AGREEMENTS = `
  alter table "provenance_agreement"
    add column "until_on" date null,
    add column "ended_on" date null,
    add column "end_reason" text null;
  update provenance_agreement set until_on = greatest(ends_on, (
    select max(d.ends_on) from provenance_agreement_addendum d where d.agreement_id = provenance_agreement.id));
  alter table "provenance_agreement"
    alter column "until_on" set not null,
    add constraint "provenance_agreement_ended" check (("ended_on" is null) = ("end_reason" is null)),
    add constraint "provenance_agreement_no_overlap" exclude using gist ("workshop_id" with =,
      (case when "until_on" < "starts_on" then 'empty'::daterange else daterange("starts_on", "until_on", '[]') end)
      with &&);
  create function provenance_agreement_term() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' then
      perform from provenance_workshop where id = new.workshop_id and mode = 'company' for share;
      if not found then
        raise exception 'only a company''s workshop has an agreement'
          using errcode = 'check_violation', constraint = 'provenance_agreement_has_company';
      end if;
    end if;
    new.until_on := coalesce(new.ended_on, greatest(new.ends_on,
      (select max(d.ends_on) from provenance_agreement_addendum d where d.agreement_id = new.id)));
    return new;
  end $$;
  create trigger "provenance_agreement_term" before insert or update on "provenance_agreement"
    for each row execute function provenance_agreement_term();
  create function provenance_agreement_addendum_extends() returns trigger language plpgsql as $$
  declare agreed provenance_agreement;
  begin
    select * into agreed from provenance_agreement where id = new.agreement_id for update;
    if agreed.ended_on is not null then
      raise exception 'an agreement that was ended is not extended'
        using errcode = 'check_violation', constraint = 'provenance_agreement_over';
    end if;
    if new.ends_on <= agreed.until_on then
      raise exception 'an addendum ends later than what it extends'
        using errcode = 'check_violation', constraint = 'provenance_agreement_addendum_extends';
    end if;
    return new;
  end $$;
  create trigger "provenance_agreement_addendum_extends" before insert on "provenance_agreement_addendum"
    for each row execute function provenance_agreement_addendum_extends();
  create function provenance_agreement_addendum_stays() returns trigger language plpgsql as $$
  begin
    update provenance_agreement set ends_on = ends_on where id = new.agreement_id;
    return null;
  end $$;
  create trigger "provenance_agreement_addendum_stays" after insert on "provenance_agreement_addendum"
    for each row execute function provenance_agreement_addendum_stays();`

const WORKSHOPS = `
  create function provenance_workshop_turns() returns trigger language plpgsql as $$
  begin
    if old.mode = 'company' and new.mode <> 'company' and exists (
      select from provenance_agreement g
      where g.workshop_id = new.id and g.until_on >= ${TODAY} and g.until_on >= g.starts_on
    ) then
      raise exception 'the agreement with the company is still in force'
        using errcode = 'check_violation', constraint = 'provenance_agreement_in_force';
    end if;
    if old.closed_at is null and new.closed_at is not null and exists (
      select from provenance_artisan a
      where a.workshop_id = new.id and a.deleted_at is null and a.released_at is null
    ) then
      raise exception 'people still work in this workshop'
        using errcode = 'check_violation', constraint = 'provenance_workshop_has_people';
    end if;
    return new;
  end $$;
  create trigger "provenance_workshop_turns" before update of "mode", "closed_at" on "provenance_workshop"
    for each row execute function provenance_workshop_turns();`

// One address for each width that was made, and the files behind them; stored_at is when they got these names.
const PHOTOS = `
  alter table "provenance_photo"
    add column "widths" jsonb not null default '{}',
    add column "file_ids" text[] not null default '{}',
    add column "stored_at" timestamptz not null default now();`
