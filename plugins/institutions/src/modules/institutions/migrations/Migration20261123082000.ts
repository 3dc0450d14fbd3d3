import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The audit log. Its rules are triggers, so that they hold for any program that connects:
 *
 *  - an entry is added by a plain `insert` of what happened; a trigger gives it its number, its time and its place in
 *    the chain, and overrules whatever the insert said about those
 *  - nothing that was written can be changed or taken away
 *  - the head follows the last entry and cannot be set to anything else
 *
 * Whoever owns the tables can switch triggers off. That is what the chain is for: `src/audit/verify-chain.ts` computes
 * it again without any function of this file. The reasons are in docs/decisions/009-audit-chain.md.
 *
 * Written by hand, not derived from models: Medusa's models add `updated_at` and `deleted_at`, which a log must not have.
 */
export class Migration20261123082000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(TABLES)
    this.addSql(CHAIN)
    this.addSql(GUARDS)
    this.addSql(INDEXES)
    this.addSql(SEARCH_INDEX)
  }

  /** Refuses while there are entries: a rollback of code must not be a loss of evidence. */
  override async down(): Promise<void> {
    this.addSql(`
      do $$ begin
        if exists (select from audit_entry) then
          raise exception 'the audit log has entries and cannot be dropped by a rollback';
        end if;
      end $$`)
    this.addSql(`
      drop function audit_hash;
      drop table audit_entry, audit_head, audit_seal, audit_verification;
      drop function audit_field, audit_chain, audit_move_head, audit_refuse_change, audit_demand_last, audit_demand_entry`)
  }
}

const TABLES = `
create table audit_entry (
  -- 1, 2, 3 … without gaps: a transaction that is rolled back gives its number back.
  seq              bigint primary key,
  -- Never before the entry before it, whatever happened to the server's clock.
  at               timestamptz not null,
  actor_type       text not null check (actor_type in ('staff', 'user', 'system', 'anonymous')),
  actor_id         text,
  -- Who it was, in words, as of then: members change their names and leave.
  actor_label      text not null,
  institution_id   text,
  session_id       text,
  address          text,
  action           text not null check (action <> ''),
  resource         text not null check (resource <> ''),
  resource_id      text,
  establishment_id text,
  reason           text,
  -- The fields that changed, sealed ones masked.
  before           jsonb,
  after            jsonb,
  prev_hash        bytea not null,
  hash             bytea not null
);

-- One row: where the log ends. Locked by whoever appends until their transaction is over.
create table audit_head (
  single boolean primary key default true check (single),
  seq    bigint not null,
  hash   bytea not null,
  at     timestamptz not null
);
insert into audit_head (seq, hash, at) values (0, sha256('tejido audit log'), '-infinity');

-- What an entry's hash was at a moment, signed with a key that the database does not have.
create table audit_seal (
  seq  bigint primary key,
  hash bytea not null,
  at   timestamptz(3) not null,
  hmac bytea not null
);

create table audit_verification (
  id         bigint generated always as identity primary key,
  started_at timestamptz not null,
  seconds    double precision not null,
  ok         boolean not null,
  result     jsonb not null
);
`

const CHAIN = `
-- '-' for nothing, else the length in bytes, ':' and the value: no two lists of fields give the same text.
create function audit_field(value text) returns text language sql immutable parallel safe as $$
  select coalesce(octet_length(value) || ':' || value, '-')
$$;

create function audit_hash(entry audit_entry) returns bytea language sql stable parallel safe as $$
  select sha256(convert_to(concat(
    'audit/1,',
    audit_field(encode(entry.prev_hash, 'hex')), ',',
    audit_field(entry.seq::text), ',',
    audit_field(to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')), ',',
    audit_field(entry.actor_type), ',',
    audit_field(entry.actor_id), ',',
    audit_field(entry.actor_label), ',',
    audit_field(entry.institution_id), ',',
    audit_field(entry.session_id), ',',
    audit_field(entry.address), ',',
    audit_field(entry.action), ',',
    audit_field(entry.resource), ',',
    audit_field(entry.resource_id), ',',
    audit_field(entry.establishment_id), ',',
    audit_field(entry.reason), ',',
    audit_field(entry.before::text), ',',
    audit_field(entry.after::text)
  ), 'UTF8'))
$$;

create function audit_chain() returns trigger language plpgsql as $$
declare
  head audit_head;
  last audit_entry;
begin
  -- From here to the end of the transaction nobody else appends.
  select * into strict head from audit_head for update;
  -- Ahead of the head while one statement adds several entries.
  select * into last from audit_entry where seq > head.seq order by seq desc limit 1;
  if found then
    head.seq := last.seq;
    head.hash := last.hash;
    head.at := last.at;
  end if;
  new.seq := head.seq + 1;
  new.at := greatest(clock_timestamp(), head.at);
  new.prev_hash := head.hash;
  new.hash := audit_hash(new);
  return new;
end $$;
create trigger audit_entry_chain before insert on audit_entry for each row execute function audit_chain();
alter table audit_entry enable always trigger audit_entry_chain;

create function audit_move_head() returns trigger language plpgsql as $$
begin
  update audit_head set seq = last.seq, hash = last.hash, at = last.at
  from (select seq, hash, at from audit_entry order by seq desc limit 1) last
  where last.seq > audit_head.seq;
  return null;
end $$;
create trigger audit_entry_head after insert on audit_entry for each statement execute function audit_move_head();
alter table audit_entry enable always trigger audit_entry_head;
`

// "always": they fire for replication roles too, and the verification reports one that was switched off.
const GUARDS = `
create function audit_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% on % refused: the audit log is append-only', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end $$;

create trigger audit_entry_append_only before update or delete or truncate on audit_entry
  for each statement execute function audit_refuse_change();
alter table audit_entry enable always trigger audit_entry_append_only;
create trigger audit_seal_append_only before update or delete or truncate on audit_seal
  for each statement execute function audit_refuse_change();
alter table audit_seal enable always trigger audit_seal_append_only;
create trigger audit_head_kept before delete or truncate on audit_head
  for each statement execute function audit_refuse_change();
alter table audit_head enable always trigger audit_head_kept;

-- The head moves forward, and only onto the last entry.
create function audit_demand_last() returns trigger language plpgsql as $$
begin
  if new.seq <= old.seq or (new.seq, new.hash, new.at) is distinct from
     (select (seq, hash, at) from audit_entry order by seq desc limit 1) then
    raise exception 'the head of the audit log can only move forward to the last entry'
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger audit_head_follows before update on audit_head for each row execute function audit_demand_last();
alter table audit_head enable always trigger audit_head_follows;

create function audit_demand_entry() returns trigger language plpgsql as $$
begin
  if not exists (select from audit_entry where seq = new.seq and hash = new.hash) then
    raise exception 'there is no audit entry % with this hash to seal', new.seq using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger audit_seal_fits before insert on audit_seal for each row execute function audit_demand_entry();
alter table audit_seal enable always trigger audit_seal_fits;
`

// What the page filters by, each with the order in which it lists.
const INDEXES = `
create index audit_entry_at on audit_entry (at, seq);
create index audit_entry_actor_id on audit_entry (actor_id, seq);
create index audit_entry_institution_id on audit_entry (institution_id, seq);
create index audit_entry_action on audit_entry (action, seq);
create index audit_entry_resource on audit_entry (resource, seq);
create index audit_entry_resource_id on audit_entry (resource_id, seq);
create index audit_entry_establishment_id on audit_entry (establishment_id, seq) where establishment_id is not null;
create index audit_verification_started_at on audit_verification (started_at);
`

// Managed databases may withhold the right to create extensions. Searching then reads the whole log: slow, not wrong.
// Case and accents folded as in src/staff-lists/conditions.ts, to the letter, or the index is not used.
const SEARCH_INDEX = String.raw`
do $$ begin
  create extension if not exists pg_trgm;
  create index audit_entry_search on audit_entry using gin (
    regexp_replace(normalize(lower(
      actor_label || ' ' || action || ' ' || coalesce(resource_id, '') || ' ' || coalesce(reason, '')
    ), NFD), '[\u0300-\u036f]', '', 'g') gin_trgm_ops
  );
exception when insufficient_privilege or undefined_file or feature_not_supported then
  raise warning 'audit log: no pg_trgm extension (%); searching for text will be slow.', sqlerrm;
end $$;
`
