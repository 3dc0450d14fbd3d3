import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { SERIAL_ALPHABET } from "../../../domain/serial-code"

/**
 * What no program may do with lots, pieces and custody: give a code twice, change what was made once it has left,
 * take a piece away, write a step of custody anew. Whoever owns the tables can switch triggers off; that is what the
 * chain is for, which `domain/custody-chain.ts` computes again without any function of this file.
 */
export class Migration20261123105000 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [CODES, LOTS, MAKERS, PIECES, CUSTODY, CHECKS]) this.addSql(statement)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop table "provenance_custody_check";
      drop trigger "provenance_custody_chain" on "provenance_custody_event";
      drop trigger "provenance_custody_append_only" on "provenance_custody_event";
      drop trigger "provenance_piece_kept" on "provenance_piece";
      drop trigger "provenance_piece_fits" on "provenance_piece";
      drop trigger "provenance_piece_code" on "provenance_piece";
      drop trigger "provenance_piece_not_emptied" on "provenance_piece";
      drop trigger "provenance_lot_not_emptied" on "provenance_lot";
      drop trigger "provenance_lot_code" on "provenance_lot";
      drop trigger "provenance_lot_kept" on "provenance_lot";
      drop trigger "provenance_lot_whole" on "provenance_lot";
      drop trigger "provenance_lot_shares" on "provenance_lot_maker";
      drop trigger "provenance_lot_maker_kept" on "provenance_lot_maker";
      drop function provenance_custody_chain, provenance_refuse_change, provenance_piece_fits,
        provenance_take_code, provenance_lot_kept, provenance_lot_whole, provenance_lot_maker_kept, provenance_piece_kept, provenance_field;
      alter table "provenance_lot" drop column "custody_seq", drop column "voided_at", drop column "void_reason";
      alter table "provenance_piece" drop column "custody_seq";
      drop table "provenance_serial";`)
  }
}

const FORM = `'^[${SERIAL_ALPHABET}]{3}-[${SERIAL_ALPHABET}]{3}-[${SERIAL_ALPHABET}]{3}$'`

// Lots and pieces share one space of codes, and a code is never given again: it stands on labels for good.
const CODES = `
  create table "provenance_serial" ("code" text primary key check ("code" ~ ${FORM}));
  create function provenance_take_code() returns trigger language plpgsql as $$
  begin
    insert into provenance_serial (code) values (new.code);
    return new;
  end $$;
  create trigger "provenance_lot_code" before insert on "provenance_lot"
    for each row execute function provenance_take_code();
  create trigger "provenance_piece_code" before insert on "provenance_piece"
    for each row execute function provenance_take_code();
  create function provenance_refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception '% on % refused: what was recorded stays', tg_op, tg_table_name using errcode = 'restrict_violation';
  end $$;`

const LOTS = `
  alter table "provenance_lot"
    add column "custody_seq" integer not null default 0,
    add column "voided_at" timestamptz null,
    add column "void_reason" text null,
    add constraint "provenance_lot_void" check (("voided_at" is null) = ("void_reason" is null));
  create function provenance_lot_kept() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      raise exception 'a lot cannot be deleted: void it' using errcode = 'restrict_violation';
    end if;
    if (new.code, new.workshop_id, new.quantity) is distinct from (old.code, old.workshop_id, old.quantity) then
      raise exception 'code, workshop and quantity of a lot stay' using errcode = 'restrict_violation';
    end if;
    -- What certificates say was true when the lot left; saying otherwise later would make liars of them.
    if (old.exit_on is not null or old.voided_at is not null) and
       (new.name, new.name_en, new.technique, new.materials, new.control_number, new.started_on, new.finished_on,
        new.share_basis, new.exit_number, new.exit_on, new.voided_at) is distinct from
       (old.name, old.name_en, old.technique, old.materials, old.control_number, old.started_on, old.finished_on,
        old.share_basis, old.exit_number, old.exit_on, old.voided_at) then
      raise exception 'a lot that has left or was voided stays as it is'
        using errcode = 'restrict_violation', constraint = 'provenance_lot_kept';
    end if;
    return new;
  end $$;
  create trigger "provenance_lot_kept" before update or delete on "provenance_lot"
    for each row execute function provenance_lot_kept();`

const MAKERS = `
  create function provenance_lot_whole() returns trigger language plpgsql as $$
  declare lot provenance_lot; shares bigint; pieces bigint;
  begin
    select * into lot from provenance_lot
      where id = case tg_table_name when 'provenance_lot' then to_jsonb(new)->>'id'
        else coalesce(to_jsonb(new)->>'lot_id', to_jsonb(old)->>'lot_id') end;
    if not found then return null; end if;
    select coalesce(sum(share_bp), 0) into shares from provenance_lot_maker where lot_id = lot.id;
    if shares <> 10000 then
      raise exception 'the shares of the makers of lot % add up to %, not 10000', lot.id, shares
        using errcode = 'check_violation', constraint = 'provenance_lot_shares';
    end if;
    if tg_table_name = 'provenance_lot' then
      select count(*) into pieces from provenance_piece where lot_id = lot.id;
      if pieces <> lot.quantity then
        raise exception 'lot % has % pieces, not %', lot.id, pieces, lot.quantity
          using errcode = 'check_violation', constraint = 'provenance_lot_pieces';
      end if;
    end if;
    return null;
  end $$;
  create constraint trigger "provenance_lot_whole" after insert on "provenance_lot"
    deferrable initially deferred for each row execute function provenance_lot_whole();
  create constraint trigger "provenance_lot_shares" after insert or update or delete on "provenance_lot_maker"
    deferrable initially deferred for each row execute function provenance_lot_whole();
  create function provenance_lot_maker_kept() returns trigger language plpgsql as $$
  begin
    if exists (select from provenance_lot
               where id in (to_jsonb(new)->>'lot_id', to_jsonb(old)->>'lot_id') and exit_on is not null) then
      raise exception 'the makers of a lot that has left stay as they are'
        using errcode = 'restrict_violation', constraint = 'provenance_lot_kept';
    end if;
    return coalesce(new, old);
  end $$;
  create trigger "provenance_lot_maker_kept" before insert or update or delete on "provenance_lot_maker"
    for each row execute function provenance_lot_maker_kept();`

const PIECES = `
  alter table "provenance_piece" add column "custody_seq" integer not null default 0;
  create function provenance_piece_fits() returns trigger language plpgsql as $$
  begin
    if not exists (select from provenance_lot where id = new.lot_id and new.number between 1 and quantity) then
      raise exception 'piece % is not one of its lot', new.number
        using errcode = 'check_violation', constraint = 'provenance_piece_fits';
    end if;
    return new;
  end $$;
  create trigger "provenance_piece_fits" before insert on "provenance_piece"
    for each row execute function provenance_piece_fits();
  create function provenance_piece_kept() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' and (new.id, new.lot_id, new.number, new.code) = (old.id, old.lot_id, old.number, old.code) then
      return new;
    end if;
    raise exception 'a piece stays what it is' using errcode = 'restrict_violation';
  end $$;
  create trigger "provenance_piece_kept" before update or delete on "provenance_piece"
    for each row execute function provenance_piece_kept();`

const CUSTODY = `
  create function provenance_field(value text) returns text language sql immutable parallel safe as $$
    select coalesce(octet_length(value) || ':' || value, '-')
  $$;
  create function provenance_custody_chain() returns trigger language plpgsql as $$
  declare subject_code text; steps integer; last_on date; last_hash text;
  begin
    -- The row is locked until the transaction ends: two who record at once do so one after the other.
    if new.subject_type = 'lot' then
      update provenance_lot set custody_seq = custody_seq + 1 where id = new.subject_id
        returning code, custody_seq into subject_code, steps;
    else
      update provenance_piece set custody_seq = custody_seq + 1 where id = new.subject_id
        returning code, custody_seq into subject_code, steps;
    end if;
    if subject_code is null then
      raise exception 'there is no % %', new.subject_type, new.subject_id using errcode = 'foreign_key_violation';
    end if;
    select occurred_on, hash into last_on, last_hash from provenance_custody_event
      where subject_id = new.subject_id and seq = steps - 1;
    if new.occurred_on < last_on then
      raise exception 'a step of custody cannot be earlier than the one before'
        using errcode = 'check_violation', constraint = 'provenance_custody_order';
    end if;
    new.seq := steps;
    new.recorded_at := clock_timestamp();
    new.prev_hash := coalesce(last_hash,
      encode(sha256(convert_to('custody/1,' || provenance_field(subject_code), 'UTF8')), 'hex'));
    new.hash := encode(sha256(convert_to(concat('custody/1,',
      provenance_field(new.prev_hash), ',',
      provenance_field(new.seq::text), ',',
      provenance_field(new.kind), ',',
      provenance_field(to_char(new.occurred_on, 'YYYY-MM-DD')), ',',
      provenance_field(to_char(new.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')), ',',
      provenance_field(new.actor_id), ',',
      provenance_field(new.actor_institution), ',',
      provenance_field(new.document_number), ',',
      provenance_field(new.note)), 'UTF8')), 'hex');
    return new;
  end $$;
  create trigger "provenance_custody_chain" before insert on "provenance_custody_event"
    for each row execute function provenance_custody_chain();
  alter table "provenance_custody_event" enable always trigger "provenance_custody_chain";
  create trigger "provenance_custody_append_only" before update or delete or truncate on "provenance_custody_event"
    for each statement execute function provenance_refuse_change();
  alter table "provenance_custody_event" enable always trigger "provenance_custody_append_only";
  create trigger "provenance_piece_not_emptied" before truncate on "provenance_piece"
    for each statement execute function provenance_refuse_change();
  create trigger "provenance_lot_not_emptied" before truncate on "provenance_lot"
    for each statement execute function provenance_refuse_change();`

const CHECKS = `
  create table "provenance_custody_check" (
    "id" bigint generated always as identity primary key,
    "started_at" timestamptz not null,
    "seconds" double precision not null,
    "ok" boolean not null,
    "chains" integer not null,
    "events" integer not null,
    "broken" jsonb not null
  );`
