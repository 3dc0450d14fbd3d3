import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What each establishment must send of each order, what it sent, and what came back. The rows hold what Medusa does not
 * know (which prison, the gate's register, who told the buyer what) and which of Medusa's records each became.
 */
export class Migration20261123136000 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [DISPATCHES, PARCELS, RETURNS, WITHIN_ORDERED, WITHIN_DISPATCHED, SETTLED]) {
      this.addSql(statement)
    }
  }

  override async down(): Promise<void> {
    for (const table of ["return_line", "return", "parcel_line", "parcel", "dispatch_line", "dispatch"]) {
      this.addSql(`drop table if exists "listings_${table}" cascade;`)
    }
    for (const name of ["parcel_within_ordered", "return_within_dispatched", "settle_dispatch", "resettle"]) {
      this.addSql(`drop function if exists listings_${name} cascade;`)
    }
  }
}

const DISPATCHES = `
  create table "listings_dispatch" (
    "id" text primary key,
    "order_id" text not null,
    "establishment_id" text not null,
    -- "1042-1": the order's number and which of its dispatches this is. Buyers read it, so it names no prison.
    "number" text not null unique,
    "order_display_id" integer not null,
    -- Of the order's facts at which the lines below stand: see dispatch/order-facts.ts.
    "order_version" integer not null,
    "delivery_code" text,
    "delivery_name" text not null default '',
    "state" text not null default 'pending' check ("state" in ('pending', 'partial', 'dispatched', 'cancelled')),
    "paid_at" timestamptz not null,
    "due_on" date not null,
    -- When the last of what is to be sent was.
    "dispatched_at" timestamptz,
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    constraint "listings_dispatch_once" unique ("order_id", "establishment_id")
  );
  create index "IDX_listings_dispatch_due" on "listings_dispatch" ("due_on", "id");
  create index "IDX_listings_dispatch_open" on "listings_dispatch" ("establishment_id", "due_on", "id")
    where "state" in ('pending', 'partial');
  create index "IDX_listings_dispatch_establishment" on "listings_dispatch" ("establishment_id", "due_on", "id");
  create index "IDX_listings_dispatch_order" on "listings_dispatch" ("order_display_id");
  create index "IDX_listings_dispatch_paid" on "listings_dispatch" ("paid_at");
  create table "listings_dispatch_line" (
    -- The order's line: it is one establishment's.
    "line_id" text primary key,
    "dispatch_id" text not null references "listings_dispatch" ("id"),
    "product_id" text,
    "variant_id" text,
    -- How many are to be sent, sent ones included: what was ordered, less what fell out before it was sent.
    "quantity" integer not null check ("quantity" >= 0)
  );
  create index "IDX_listings_dispatch_line_dispatch" on "listings_dispatch_line" ("dispatch_id");
  create index "IDX_listings_dispatch_line_product" on "listings_dispatch_line" ("product_id");`

const PARCELS = `
  create table "listings_parcel" (
    "id" text primary key,
    "dispatch_id" text not null references "listings_dispatch" ("id"),
    "number" integer not null check ("number" > 0),
    -- "sending" is promised to the order's buyer and not yet known to Medusa: whoever finds it carries on.
    "state" text not null default 'sending' check ("state" in ('sending', 'sent', 'delivered', 'failed')),
    -- Of the click that made it: a second one is the same parcel.
    "request_id" text not null,
    -- The entry in the gate's register (D.S. 025-2017-JUS art. 15.2).
    "exit_number" text not null check (char_length("exit_number") between 1 and 60),
    "exit_on" date not null,
    "carrier" text not null,
    "tracking_number" text,
    "pickup" boolean not null default false,
    "location_id" text,
    "fulfillment_id" text unique,
    -- What stock and reservations were before Medusa was asked, by line: what an interruption is judged by.
    "stock_before" jsonb,
    -- Stock moved otherwise while this was interrupted: somebody should count.
    "stock_doubt" boolean not null default false,
    "failure" text,
    "attempts" integer not null default 0,
    "custody_at" timestamptz,
    "sent_at" timestamptz,
    "delivered_on" date,
    -- Medusa does not know yet of what was put right or delivered.
    "shop_behind" boolean not null default false,
    -- Who recorded it, for what is written later in their name.
    "hand" jsonb not null,
    "mail_state" text check ("mail_state" in ('sending', 'sent', 'failed', 'none')),
    "mail_attempts" integer not null default 0,
    "mail_attempted_at" timestamptz,
    "created_by" text not null,
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    constraint "listings_parcel_number" unique ("dispatch_id", "number"),
    constraint "listings_parcel_request" unique ("dispatch_id", "request_id"),
    constraint "listings_parcel_sent" check ("state" not in ('sent', 'delivered') or "sent_at" is not null and "fulfillment_id" is not null),
    constraint "listings_parcel_failed" check (("state" = 'failed') = ("failure" is not null)),
    constraint "listings_parcel_delivered" check (("state" = 'delivered') = ("delivered_on" is not null)),
    constraint "listings_parcel_order" check ("delivered_on" >= "exit_on")
  );
  create index "IDX_listings_parcel_sending" on "listings_parcel" ("created_at") where "state" = 'sending';
  create index "IDX_listings_parcel_after" on "listings_parcel" ("sent_at")
    where "state" in ('sent', 'delivered') and ("custody_at" is null or "mail_state" is distinct from 'sent');
  create index "IDX_listings_parcel_behind" on "listings_parcel" ("updated_at") where "shop_behind";
  create index "IDX_listings_parcel_tracking" on "listings_parcel" ("tracking_number") where "tracking_number" is not null;
  create index "IDX_listings_parcel_sent" on "listings_parcel" ("sent_at");
  create table "listings_parcel_line" (
    "parcel_id" text not null references "listings_parcel" ("id"),
    "line_id" text not null references "listings_dispatch_line" ("line_id"),
    "quantity" integer not null check ("quantity" > 0),
    "piece_codes" text[] not null default '{}',
    primary key ("parcel_id", "line_id"),
    constraint "listings_parcel_line_pieces" check (cardinality("piece_codes") <= "quantity")
  );
  create index "IDX_listings_parcel_line_line" on "listings_parcel_line" ("line_id");
  create index "IDX_listings_parcel_line_pieces" on "listings_parcel_line" using gin ("piece_codes");`

const RETURNS = `
  create table "listings_return" (
    "id" text primary key,
    "dispatch_id" text not null references "listings_dispatch" ("id"),
    -- "1042-1-R1"
    "number" text not null unique,
    "state" text not null default 'announced' check ("state" in ('announced', 'receiving', 'received', 'cancelled')),
    "request_id" text not null,
    "reason" text not null,
    "note" text,
    -- What was seen when it came.
    "received_note" text,
    "received_at" timestamptz,
    "shop_return_id" text unique,
    "stock_before" jsonb,
    "stock_doubt" boolean not null default false,
    "attempts" integer not null default 0,
    "failure" text,
    "custody_at" timestamptz,
    "hand" jsonb not null,
    -- Which of the two mails: that it is expected, that it came.
    "mail_of" text not null default 'announced' check ("mail_of" in ('announced', 'received')),
    "mail_state" text check ("mail_state" in ('sending', 'sent', 'failed', 'none')),
    "mail_attempts" integer not null default 0,
    "mail_attempted_at" timestamptz,
    "created_by" text not null,
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    constraint "listings_return_request" unique ("dispatch_id", "request_id"),
    constraint "listings_return_received" check ("state" <> 'received' or "received_at" is not null)
  );
  create index "IDX_listings_return_dispatch" on "listings_return" ("dispatch_id");
  create index "IDX_listings_return_created" on "listings_return" ("created_at" desc, "id");
  create index "IDX_listings_return_open" on "listings_return" ("created_at") where "state" in ('announced', 'receiving');
  create table "listings_return_line" (
    "return_id" text not null references "listings_return" ("id"),
    "line_id" text not null references "listings_dispatch_line" ("line_id"),
    -- Announced; what came of it is counted apart.
    "quantity" integer not null check ("quantity" > 0),
    "restocked" integer not null default 0 check ("restocked" >= 0),
    "kept_out" integer not null default 0 check ("kept_out" >= 0),
    "damaged" integer not null default 0 check ("damaged" >= 0),
    "piece_codes" text[] not null default '{}',
    primary key ("return_id", "line_id"),
    constraint "listings_return_line_came" check ("restocked" + "kept_out" + "damaged" <= "quantity")
  );
  create index "IDX_listings_return_line_line" on "listings_return_line" ("line_id");`

// Two operators pack one order at once: the second waits at the line and then sees what the first has packed.
const WITHIN_ORDERED = `
  create function listings_parcel_within_ordered() returns trigger language plpgsql as $$
  declare
    ordered integer;
    packed integer;
  begin
    select quantity into ordered from listings_dispatch_line where line_id = new.line_id for update;
    select coalesce(sum(p.quantity), 0) into packed from listings_parcel_line p
      join listings_parcel parcel on parcel.id = p.parcel_id and parcel.state <> 'failed'
      where p.line_id = new.line_id;
    if packed > ordered then
      raise exception 'more of % than was ordered', new.line_id
        using errcode = 'check_violation', constraint = 'listings_parcel_within_ordered';
    end if;
    if not exists (select from listings_parcel parcel join listings_dispatch_line line
        on line.dispatch_id = parcel.dispatch_id where parcel.id = new.parcel_id and line.line_id = new.line_id) then
      raise exception '% is another dispatch''s', new.line_id
        using errcode = 'check_violation', constraint = 'listings_parcel_line_of_dispatch';
    end if;
    return null;
  end $$;
  create trigger "listings_parcel_within_ordered" after insert or update on "listings_parcel_line"
    for each row execute function listings_parcel_within_ordered();`

const WITHIN_DISPATCHED = `
  create function listings_return_within_dispatched() returns trigger language plpgsql as $$
  declare
    sent integer;
    back integer;
  begin
    perform from listings_dispatch_line where line_id = new.line_id for update;
    select coalesce(sum(p.quantity), 0) into sent from listings_parcel_line p
      join listings_parcel parcel on parcel.id = p.parcel_id and parcel.state in ('sent', 'delivered')
      where p.line_id = new.line_id;
    select coalesce(sum(case when r.state = 'received' then l.restocked + l.kept_out + l.damaged else l.quantity end), 0)
      into back from listings_return_line l
      join listings_return r on r.id = l.return_id and r.state <> 'cancelled'
      where l.line_id = new.line_id;
    if back > sent then
      raise exception 'more of % than was sent', new.line_id
        using errcode = 'check_violation', constraint = 'listings_return_within_dispatched';
    end if;
    if not exists (select from listings_return r join listings_dispatch_line line
        on line.dispatch_id = r.dispatch_id where r.id = new.return_id and line.line_id = new.line_id) then
      raise exception '% is another dispatch''s', new.line_id
        using errcode = 'check_violation', constraint = 'listings_parcel_line_of_dispatch';
    end if;
    return null;
  end $$;
  create trigger "listings_return_within_dispatched" after insert or update on "listings_return_line"
    for each row execute function listings_return_within_dispatched();`

// How far a dispatch is, from its lines and parcels alone, whoever changes them.
const SETTLED = `
  create function listings_settle_dispatch(dispatch text) returns void language plpgsql as $$
  declare
    wanted integer;
    gone integer;
    missing integer;
    last timestamptz;
    next text;
  begin
    perform from listings_dispatch where id = dispatch for update;
    select coalesce(sum(line.quantity), 0), coalesce(sum(sent.quantity), 0),
        coalesce(sum(greatest(line.quantity - sent.quantity, 0)), 0)
      into wanted, gone, missing
      from listings_dispatch_line line cross join lateral (
        select coalesce(sum(p.quantity), 0)::integer as quantity from listings_parcel_line p
          join listings_parcel parcel on parcel.id = p.parcel_id and parcel.state in ('sent', 'delivered')
          where p.line_id = line.line_id) sent
      where line.dispatch_id = dispatch;
    select max(sent_at) into last from listings_parcel
      where dispatch_id = dispatch and state in ('sent', 'delivered');
    next := case when gone = 0 and wanted = 0 then 'cancelled' when gone = 0 then 'pending'
      when missing > 0 then 'partial' else 'dispatched' end;
    update listings_dispatch
      set state = next, dispatched_at = case when next = 'dispatched' then last end, updated_at = now()
      where id = dispatch
        and (state, dispatched_at) is distinct from (next, case when next = 'dispatched' then last end);
  end $$;
  create function listings_resettle() returns trigger language plpgsql as $$
  begin
    perform listings_settle_dispatch(new.dispatch_id);
    return null;
  end $$;
  create trigger "listings_dispatch_line_settles" after insert or update of "quantity" on "listings_dispatch_line"
    for each row execute function listings_resettle();
  create trigger "listings_parcel_settles" after update of "state" on "listings_parcel"
    for each row execute function listings_resettle();`
