import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What no program may do with certificates: issue one for another's code, write one anew, take a revocation back,
 * delete one or a key by which one verifies, give a place in a status list twice.
 */
export class Migration20261123106000 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [STATUS_LISTS, SALTS, CERTIFICATES, KEYS]) this.addSql(statement)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop trigger "provenance_certificate_fits" on "provenance_certificate";
      drop trigger "provenance_certificate_kept" on "provenance_certificate";
      drop trigger "provenance_certificate_not_emptied" on "provenance_certificate";
      drop trigger "provenance_signing_key_kept" on "provenance_signing_key";
      drop trigger "provenance_signing_key_not_emptied" on "provenance_signing_key";
      drop function provenance_certificate_fits, provenance_certificate_kept, provenance_signing_key_kept;
      drop index "IDX_provenance_certificate_revoked", "IDX_provenance_certificate_issued_at";
      create index "IDX_provenance_certificate_revoked" on "provenance_certificate" ("status_list", "status_index")
        where "revoked_at" is null;
      alter table "provenance_certificate" drop constraint "provenance_certificate_status_list_foreign";
      alter table "provenance_certificate" reset (toast_tuple_target);
      drop table "provenance_lot_salt";
      drop table "provenance_status_list" cascade;
      drop function provenance_status_list_kept;`)
  }
}

// A list belongs to the address under which it was opened: the certificates in it name it by that address for good.
const STATUS_LISTS = `
  create table "provenance_status_list" (
    "number" integer primary key check ("number" > 0),
    "issuer" text not null,
    "seed" text not null check ("seed" ~ '^[0-9a-f]{32}$'),
    "used" integer not null default 0 check ("used" between 0 and 131072),
    "opened_at" timestamptz not null default now()
  );
  create index "IDX_provenance_status_list_issuer" on "provenance_status_list" ("issuer", "number");
  create function provenance_status_list_kept() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' and new.used > old.used
       and (new.number, new.issuer, new.seed, new.opened_at) = (old.number, old.issuer, old.seed, old.opened_at) then
      return new;
    end if;
    raise exception '% on % refused: places in a status list are only ever taken', tg_op, tg_table_name
      using errcode = 'restrict_violation', constraint = 'provenance_status_list_kept';
  end $$;
  create trigger "provenance_status_list_kept" before update or delete on "provenance_status_list"
    for each row execute function provenance_status_list_kept();
  create trigger "provenance_status_list_not_emptied" before truncate on "provenance_status_list"
    for each statement execute function provenance_refuse_change();`

// What digests of a lot's documents are made with: without it, a document's number could be found by trying them all.
const SALTS = `
  create table "provenance_lot_salt" (
    "lot_id" text primary key references "provenance_lot" ("id"),
    "salt" text not null check ("salt" ~ '^[0-9a-f]{64}$')
  );
  create trigger "provenance_lot_salt_kept" before update or delete or truncate on "provenance_lot_salt"
    for each statement execute function provenance_refuse_change();`

const CERTIFICATES = `
  drop index "IDX_provenance_certificate_revoked";
  create index "IDX_provenance_certificate_revoked" on "provenance_certificate" ("status_list", "status_index")
    where "revoked_at" is not null;
  create index "IDX_provenance_certificate_issued_at" on "provenance_certificate" ("issued_at", "id");
  -- A signature does not compress: without this, PostgreSQL tries, and then stores it apart from its row.
  alter table "provenance_certificate" set (toast_tuple_target = 8160);
  alter table "provenance_certificate" add constraint "provenance_certificate_status_list_foreign"
    foreign key ("status_list") references "provenance_status_list" ("number");
  create function provenance_certificate_fits() returns trigger language plpgsql as $$
  begin
    if exists (
      select from added c
        left join provenance_lot l on l.id = c.lot_id
        left join provenance_piece p on p.id = c.piece_id and p.lot_id = c.lot_id
      where c.revoked_at is not null or l.exit_on is null
        or c.code is distinct from (case c.subject_type when 'lot' then l.code else p.code end)
    ) then
      raise exception 'a certificate is of one lot that has left, or of one of its pieces, under its own code'
        using errcode = 'check_violation', constraint = 'provenance_certificate_fits';
    end if;
    return null;
  end $$;
  create trigger "provenance_certificate_fits" after insert on "provenance_certificate"
    referencing new table as added for each statement execute function provenance_certificate_fits();
  create function provenance_certificate_kept() returns trigger language plpgsql as $$
  declare revocation constant text[] := array['revoked_at', 'revoked_by', 'revoke_reason', 'revoke_note'];
  begin
    if tg_op = 'UPDATE' and old.revoked_at is null and new.revoked_at is not null
       and to_jsonb(new) - revocation = to_jsonb(old) - revocation then
      return new;
    end if;
    raise exception '% on % refused: a certificate can be revoked, once, and nothing else', tg_op, tg_table_name
      using errcode = 'restrict_violation', constraint = 'provenance_certificate_kept';
  end $$;
  create trigger "provenance_certificate_kept" before update or delete on "provenance_certificate"
    for each row execute function provenance_certificate_kept();
  create trigger "provenance_certificate_not_emptied" before truncate on "provenance_certificate"
    for each statement execute function provenance_refuse_change();`

// Every certificate needs the public half of its key for as long as somebody may hold it.
const KEYS = `
  create function provenance_signing_key_kept() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' and (new.kid, new.public_jwk, new.created_at) = (old.kid, old.public_jwk, old.created_at)
       and (old.retired_at is null or new.retired_at = old.retired_at)
       and (old.compromised_at is null or new.compromised_at = old.compromised_at) then
      return new;
    end if;
    raise exception '% on % refused: a key can be retired or found compromised, once, and nothing else',
      tg_op, tg_table_name using errcode = 'restrict_violation', constraint = 'provenance_signing_key_kept';
  end $$;
  create trigger "provenance_signing_key_kept" before update or delete on "provenance_signing_key"
    for each row execute function provenance_signing_key_kept();
  create trigger "provenance_signing_key_not_emptied" before truncate on "provenance_signing_key"
    for each statement execute function provenance_refuse_change();`
