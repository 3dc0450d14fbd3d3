import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Fairs, their zones and criteria, applications with scores, stands and what is on them. A fair's state is no column:
 * `fairs_state` says it of its times, so that no process has to be up when it changes.
 */
export class Migration20261124200000 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [FAIR, STATE, ZONE, CRITERION, APPLICATION, SCORE, STAND, PLACES])
      this.addSql(statement)
  }

  override async down(): Promise<void> {
    const tables = [
      "stand_product",
      "stand",
      "score",
      "application_product",
      "application",
      "criterion",
      "zone",
      "fair",
    ]
    this.addSql("drop function if exists fairs_state cascade;")
    for (const table of tables) this.addSql(`drop table if exists "fairs_${table}" cascade;`)
    this.addSql("drop function if exists fairs_zone_has_room cascade;")
  }
}

const FAIR = `
  create table "fairs_fair" (
    "id" text primary key,
    "handle" text not null unique check ("handle" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length("handle") <= 80),
    -- Words in both languages: { title, theme, description, organiser, rules }, each { es, en }.
    "words" jsonb not null check (coalesce("words" #>> '{title,es}', '') <> ''),
    "mode" text not null check ("mode" in ('virtual', 'in_person', 'both')),
    -- Where it is held: { name, address, ubigeo, hours }; null of one that is only virtual.
    "venue" jsonb,
    "banner" jsonb,
    "call_opens_at" timestamptz not null,
    "call_closes_at" timestamptz not null,
    "announced_at" timestamptz not null,
    "opens_at" timestamptz not null,
    "closes_at" timestamptz not null,
    "archived_at" timestamptz not null,
    "published_at" timestamptz,
    "cancelled_at" timestamptz,
    "cancel_reason" text,
    "cloned_from" text references "fairs_fair" ("id"),
    -- Rises with every change: whoever saves says which one they saw.
    "version" integer not null default 1 check ("version" > 0),
    "created_by" text not null,
    "updated_by" text not null,
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    constraint "fairs_fair_times" check ("call_opens_at" < "call_closes_at" and "call_closes_at" <= "announced_at"
      and "announced_at" <= "opens_at" and "opens_at" < "closes_at" and "closes_at" <= "archived_at"),
    constraint "fairs_fair_cancelled_why" check ("cancelled_at" is null or coalesce("cancel_reason", '') <> ''),
    constraint "fairs_fair_venue" check ("mode" = 'virtual' or "venue" is not null)
  );
  create index "IDX_fairs_fair_opens" on "fairs_fair" ("opens_at" desc);`

// The same as domain/fair-state.ts; a test holds both to the other.
const STATE = `
  create function fairs_state(fair fairs_fair, at timestamptz) returns text language sql immutable parallel safe as $$
    select case
      when fair.cancelled_at <= at then 'cancelled'
      when fair.published_at is null or fair.published_at > at then 'draft'
      when fair.archived_at <= at then 'archived'
      when fair.closes_at <= at then 'closed'
      when fair.opens_at <= at then 'live'
      when fair.announced_at <= at then 'announced'
      when fair.call_closes_at <= at then 'selection'
      when fair.call_opens_at <= at then 'call'
      else 'draft' end
  $$;`

const ZONE = `
  create table "fairs_zone" (
    "id" text primary key,
    "fair_id" text not null references "fairs_fair" ("id") on delete cascade,
    "name" jsonb not null check (coalesce("name" ->> 'es', '') <> ''),
    "kind" text not null check ("kind" in ('craft_line', 'region', 'theme')),
    "holds" jsonb not null default '[]',
    "capacity" integer not null check ("capacity" between 1 and 1000),
    "position" integer not null,
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    "deleted_at" timestamptz,
    unique ("fair_id", "id")
  );`

const CRITERION = `
  create table "fairs_criterion" (
    "id" text primary key,
    "fair_id" text not null references "fairs_fair" ("id") on delete cascade,
    "name" jsonb not null check (coalesce("name" ->> 'es', '') <> ''),
    "help" jsonb not null default '{}',
    "weight" integer not null check ("weight" between 1 and 100),
    "max_points" integer not null default 5 check ("max_points" between 1 and 20),
    "position" integer not null,
    unique ("fair_id", "id")
  );`

// One workshop applies once to a fair: never a person.
const APPLICATION = `
  create table "fairs_application" (
    "id" text primary key,
    "fair_id" text not null references "fairs_fair" ("id") on delete cascade,
    "workshop_id" text not null,
    "establishment_id" text not null,
    "zone_id" text not null,
    "state" text not null default 'draft'
      check ("state" in ('draft', 'submitted', 'accepted', 'waitlisted', 'declined', 'withdrawn')),
    "statement" text not null default '',
    -- Pieces that the workshop can have ready.
    "capacity" integer check ("capacity" > 0),
    "photos" jsonb not null default '[]',
    "submitted_at" timestamptz,
    "submitted_by" text,
    "decided_at" timestamptz,
    "decided_by" text,
    "reasons" jsonb not null default '[]',
    "note" text,
    "version" integer not null default 1 check ("version" > 0),
    "created_by" text not null,
    "updated_by" text not null,
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    constraint "fairs_application_once" unique ("fair_id", "workshop_id"),
    constraint "fairs_application_zone" foreign key ("fair_id", "zone_id") references "fairs_zone" ("fair_id", "id"),
    constraint "fairs_application_decided" check (("state" in ('accepted', 'waitlisted', 'declined')) <= ("decided_at" is not null)),
    constraint "fairs_application_why" check ("state" <> 'declined' or jsonb_array_length("reasons") > 0),
    unique ("fair_id", "id")
  );
  create index "IDX_fairs_application_establishment" on "fairs_application" ("establishment_id");
  create index "IDX_fairs_application_zone" on "fairs_application" ("zone_id", "state");

  create table "fairs_application_product" (
    "application_id" text not null references "fairs_application" ("id") on delete cascade,
    "listing_id" text not null,
    -- In céntimos, IGV included.
    "fair_price" bigint not null check ("fair_price" > 0),
    -- Pieces at that price; null: as long as there are any.
    "quota" integer check ("quota" > 0),
    -- Pieces held back for the fair from its announcement to its opening.
    "kept" integer not null default 0 check ("kept" >= 0),
    "position" integer not null,
    primary key ("application_id", "listing_id")
  );`

const SCORE = `
  create table "fairs_score" (
    "application_id" text not null references "fairs_application" ("id") on delete cascade,
    "criterion_id" text not null references "fairs_criterion" ("id") on delete cascade,
    "member_id" text not null,
    "points" integer not null check ("points" >= 0),
    "note" text,
    "updated_at" timestamptz not null default now(),
    primary key ("application_id", "criterion_id", "member_id")
  );`

const STAND = `
  create table "fairs_stand" (
    "id" text primary key,
    "fair_id" text not null,
    "application_id" text not null unique,
    "workshop_id" text not null,
    "establishment_id" text not null,
    "zone_id" text not null,
    "handle" text not null check ("handle" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    "position" integer not null,
    "story" jsonb not null default '{}',
    "photo" jsonb,
    "closed_at" timestamptz,
    "version" integer not null default 1 check ("version" > 0),
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    unique ("fair_id", "handle"),
    foreign key ("fair_id", "application_id") references "fairs_application" ("fair_id", "id") on delete cascade,
    foreign key ("fair_id", "zone_id") references "fairs_zone" ("fair_id", "id")
  );

  create table "fairs_stand_product" (
    "id" text primary key,
    "stand_id" text not null references "fairs_stand" ("id") on delete cascade,
    "fair_id" text not null references "fairs_fair" ("id") on delete cascade,
    "product_id" text not null,
    "variant_id" text not null,
    "fair_price" bigint not null check ("fair_price" > 0),
    "quota" integer check ("quota" > 0),
    "kept" integer not null default 0 check ("kept" >= 0),
    -- Sold at the fair's price, less what came back: kept with the sales, see fairs_sale.
    "sold" integer not null default 0 check ("sold" >= 0),
    "position" integer not null,
    -- The price in Medusa's list that belongs to it, while there is one.
    "price_id" text,
    constraint "fairs_stand_product_once" unique ("fair_id", "variant_id")
  );
  create index "IDX_fairs_stand_product_product" on "fairs_stand_product" ("product_id");`

// Accepted applications never outnumber a zone's places, whoever accepts at the same moment: the zone's row is locked
// by both, and counted after.
const PLACES = `
  create function fairs_zone_has_room() returns trigger language plpgsql as $$
  declare
    -- Of an application its zone, of a zone itself.
    zone text := coalesce(to_jsonb(new) ->> 'zone_id', new.id);
    places integer;
    taken integer;
  begin
    select capacity into places from fairs_zone where id = zone for update;
    select count(*) into taken from fairs_application where zone_id = zone and state = 'accepted';
    if taken > places then
      raise exception 'zone % has % places and % accepted', zone, places, taken
        using errcode = 'check_violation', constraint = 'fairs_zone_room';
    end if;
    return null;
  end $$;
  create constraint trigger "fairs_application_room" after insert or update of "state", "zone_id" on "fairs_application"
    deferrable initially deferred for each row when (new."state" = 'accepted') execute function fairs_zone_has_room();
  create constraint trigger "fairs_zone_room" after update of "capacity" on "fairs_zone"
    deferrable initially deferred for each row execute function fairs_zone_has_room();`
