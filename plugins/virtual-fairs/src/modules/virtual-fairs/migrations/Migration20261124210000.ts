import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Marks of fairs whose prices, kept stock and pages may be old. The database itself makes them in the transaction of
 * the change, so that none is lost whoever changes a row; rows are only added, for two sales must not wait for each
 * other here. `stand_id` is null where the whole fair is meant.
 */
export class Migration20261124210000 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [TABLE, OF_FAIR, OF_STAND, OF_OFFER]) this.addSql(statement)
  }

  override async down(): Promise<void> {
    for (const table of ["fair", "stand", "stand_product"]) {
      this.addSql(`drop function if exists fairs_touch_${table} cascade;`)
    }
    this.addSql(`drop table if exists "fairs_touch";`)
  }
}

const TABLE = `
  create table "fairs_touch" (
    "id" bigint generated always as identity primary key,
    "fair_id" text not null,
    "stand_id" text,
    -- Of one that could not be served: when it is tried again.
    "not_before" timestamptz
  );
  create index "IDX_fairs_touch_fair" on "fairs_touch" ("fair_id");`

const OF_FAIR = `
  create function fairs_touch_fair() returns trigger language plpgsql as $$
  begin
    insert into fairs_touch (fair_id) values (new.id);
    return null;
  end $$;
  create trigger "fairs_touch" after insert or update on "fairs_fair"
    for each row when (new."published_at" is not null) execute function fairs_touch_fair();`

const OF_STAND = `
  create function fairs_touch_stand() returns trigger language plpgsql as $$
  begin
    insert into fairs_touch (fair_id, stand_id) values (new.fair_id, new.id);
    -- Its place among others is on the fair's plan.
    if tg_op = 'INSERT' or row(new.closed_at, new.position, new.zone_id, new.photo)
        is distinct from row(old.closed_at, old.position, old.zone_id, old.photo) then
      insert into fairs_touch (fair_id) values (new.fair_id);
    end if;
    return null;
  end $$;
  create trigger "fairs_touch" after insert or update on "fairs_stand"
    for each row execute function fairs_touch_stand();`

// What was written again as it was is no change.
const OF_OFFER = `
  create function fairs_touch_stand_product() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' then
      insert into fairs_touch (fair_id, stand_id)
        select distinct n.fair_id, n.stand_id from now_there n join was_there w on w.id = n.id
        where n is distinct from w;
    elsif tg_op = 'INSERT' then
      insert into fairs_touch (fair_id, stand_id) select distinct fair_id, stand_id from now_there;
    else
      insert into fairs_touch (fair_id, stand_id) select distinct fair_id, stand_id from was_there;
    end if;
    return null;
  end $$;
  create trigger "fairs_touch_insert" after insert on "fairs_stand_product"
    referencing new table as now_there for each statement execute function fairs_touch_stand_product();
  create trigger "fairs_touch_update" after update on "fairs_stand_product"
    referencing old table as was_there new table as now_there
    for each statement execute function fairs_touch_stand_product();
  create trigger "fairs_touch_delete" after delete on "fairs_stand_product"
    referencing old table as was_there for each statement execute function fairs_touch_stand_product();`
