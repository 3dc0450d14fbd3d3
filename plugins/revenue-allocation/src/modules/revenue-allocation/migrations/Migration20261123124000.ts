import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What nobody may do with people's terms, whoever asks: what was recorded stays as it was recorded, orders and
 * instructions only end, and whoever was erased is gone for good. Refusals are raised, not left to CHECK: PostgreSQL
 * repeats the row in an error of those.
 */
export class Migration20261123124000 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [ERASABLE, KEPT, ORDERS, INSTRUCTIONS, BENEFICIARIES]) this.addSql(statement)
  }

  override async down(): Promise<void> {
    for (const [table, trigger] of TRIGGERS) {
      this.addSql(`drop trigger if exists "${trigger}" on "revenue_${table}";`)
    }
    for (const name of FUNCTIONS) this.addSql(`drop function if exists ${name};`)
    this.addSql(`
      alter table "revenue_artisan_terms" drop column "erased_at",
        add constraint "revenue_terms_account" check (("account_state" = 'open') = ("account_sealed" is not null));
      alter table "revenue_alimony_order" drop column "erased_at", drop column "ended_at", drop column "ended_by",
        drop column "end_note";
      alter table "revenue_beneficiary" drop column "erased_at";`)
  }
}

const TRIGGERS = [
  ["artisan_terms", "revenue_artisan_terms_kept"],
  ["artisan_terms", "revenue_artisan_terms_truncate"],
  ["alimony_order", "revenue_alimony_order_kept"],
  ["alimony_order", "revenue_alimony_order_truncate"],
  ["alimony_order", "revenue_alimony_order_fits"],
  ["instruction", "revenue_instruction_kept"],
  ["instruction", "revenue_instruction_truncate"],
  ["instruction", "revenue_instruction_fits"],
  ["instruction", "revenue_instruction_has_parts"],
  ["instruction_part", "revenue_instruction_part_kept"],
  ["instruction_part", "revenue_instruction_part_truncate"],
  ["instruction_part", "revenue_instruction_part_fits"],
  ["beneficiary", "revenue_beneficiary_kept"],
] as const

const FUNCTIONS = [
  "revenue_terms_kept",
  "revenue_terms_refuse",
  "revenue_alimony_order_fits",
  "revenue_instruction_fits",
  "revenue_instruction_has_parts",
  "revenue_instruction_part_fits",
  "revenue_beneficiary_kept",
]

const ERASABLE = `
  -- With the person, what was sealed goes; the figures by which money was divided stay.
  alter table "revenue_artisan_terms" add column "erased_at" timestamptz null,
    drop constraint "revenue_terms_account",
    add constraint "revenue_terms_account" check
      (case when "account_state" = 'open' then "account_sealed" is not null or "erased_at" is not null
            else "account_sealed" is null end);
  alter table "revenue_alimony_order" add column "erased_at" timestamptz null, add column "ended_at" timestamptz null,
    add column "ended_by" text null, add column "end_note" text null,
    alter column "court_sealed" drop not null, alter column "case_sealed" drop not null,
    alter column "key_id" drop not null,
    add constraint "revenue_alimony_sealed" check
      ("erased_at" is not null or ("court_sealed" is not null and "case_sealed" is not null));
  alter table "revenue_beneficiary" add column "erased_at" timestamptz null,
    alter column "full_name_sealed" drop not null, alter column "document_number_sealed" drop not null,
    alter column "fingerprint" drop not null, alter column "key_id" drop not null,
    add constraint "revenue_beneficiary_sealed" check
      (("erased_at" is null) = ("full_name_sealed" is not null and "document_number_sealed" is not null
        and "fingerprint" is not null and "key_id" is not null));`

const KEPT = `
  -- For rows that are recorded once. Three changes are left: sealing with another key, which keeps what is there and
  -- what is not; erasure, once, after which nothing sealed is there; and an end, once.
  -- Arguments: the sealed columns; what goes with an erasure besides; what an end sets, beginning with when it was.
  create function revenue_terms_kept() returns trigger language plpgsql as $$
  declare
    sealed constant text[] := string_to_array(tg_argv[0], ',');
    erased constant text[] := string_to_array(tg_argv[1], ',') || array['key_id', 'erased_at'];
    ends constant text[] := string_to_array(tg_argv[2], ',');
    was constant jsonb := to_jsonb(old);
    becomes jsonb;
  begin
    if tg_op = 'UPDATE' then
      becomes := to_jsonb(new);
      if becomes - sealed - 'key_id' = was - sealed - 'key_id'
        and not exists (select from unnest(sealed || array['key_id']) name
                        where (becomes ->> name is null) <> (was ->> name is null)) then
        return new;
      end if;
      if was ->> 'erased_at' is null and becomes ->> 'erased_at' is not null
        and becomes - sealed - erased = was - sealed - erased
        and not exists (select from unnest(sealed) name where becomes ->> name is not null) then
        return new;
      end if;
      if was ->> ends[1] is null and becomes ->> ends[1] is not null and becomes - ends = was - ends then
        return new;
      end if;
    end if;
    raise exception '% on % refused: what was recorded of a person stays as it was recorded', tg_op, tg_table_name
      using errcode = 'restrict_violation', constraint = 'revenue_terms_kept';
  end $$;

  create function revenue_terms_refuse() returns trigger language plpgsql as $$
  begin
    raise exception '% on % refused: what was recorded of a person stays as it was recorded', tg_op, tg_table_name
      using errcode = 'restrict_violation', constraint = 'revenue_terms_kept';
  end $$;

  ${[
    ...[
      "artisan_terms:reparation_case_sealed,reparation_account_sealed,account_sealed:note,document_id,bank:",
    ],
    ...["alimony_order:court_sealed,case_sealed:document_id,end_note:ended_at,ended_by,ends_on,end_note"],
    ...["instruction:::revoked_at,revoked_by,revoked_on"],
    ...["instruction_part:::"],
  ]
    .map((each) => each.split(":"))
    .map(
      ([table, sealed, erased, ends]) => `
  create trigger "revenue_${table}_kept" before update or delete on "revenue_${table}"
    for each row execute function revenue_terms_kept('${sealed}', '${erased}', '${ends}');
  alter table "revenue_${table}" enable always trigger "revenue_${table}_kept";
  create trigger "revenue_${table}_truncate" before truncate on "revenue_${table}"
    for each statement execute function revenue_terms_refuse();
  alter table "revenue_${table}" enable always trigger "revenue_${table}_truncate";`
    )
    .join("")}`

/** Of two who record something of one artisan at once, the second waits and then sees what the first did. */
const ONE_AT_A_TIME =
  "perform pg_advisory_xact_lock(hashtextextended('revenue_terms:' || new.artisan_id, 0));"

const ORDERS = `
  create function revenue_alimony_order_fits() returns trigger language plpgsql as $$
  begin
    ${ONE_AT_A_TIME}
    if tg_op = 'INSERT' and not exists (
      select from revenue_beneficiary b where b.id = new.beneficiary_id and b.artisan_id = new.artisan_id
        and b.ended_at is null and b.deleted_at is null
    ) then
      raise exception 'the beneficiary is not one of this artisan any more'
        using errcode = 'restrict_violation', constraint = 'revenue_beneficiary_of_artisan';
    end if;
    if new.ends_on < new.starts_on then
      raise exception 'the order would end before it begins'
        using errcode = 'restrict_violation', constraint = 'revenue_alimony_reversed';
    end if;
    if tg_op = 'UPDATE' and new.ends_on > old.ends_on then
      raise exception 'an order is not made longer: record the new one'
        using errcode = 'restrict_violation', constraint = 'revenue_terms_kept';
    end if;
    if exists (
      select from revenue_alimony_order o
      where o.artisan_id = new.artisan_id and o.beneficiary_id = new.beneficiary_id and o.id <> new.id
        and daterange(o.starts_on, o.ends_on, '[]') && daterange(new.starts_on, new.ends_on, '[]')
    ) then
      raise exception 'another order for the same beneficiary is in force on some of these days'
        using errcode = 'restrict_violation', constraint = 'revenue_alimony_overlaps';
    end if;
    return new;
  end $$;
  create trigger "revenue_alimony_order_fits" before insert or update of "starts_on", "ends_on"
    on "revenue_alimony_order" for each row execute function revenue_alimony_order_fits();
  alter table "revenue_alimony_order" enable always trigger "revenue_alimony_order_fits";`

const INSTRUCTIONS = `
  create function revenue_instruction_fits() returns trigger language plpgsql as $$
  begin
    ${ONE_AT_A_TIME}
    if new.revoked_on < new.starts_on then
      raise exception 'the instruction would be revoked before it begins'
        using errcode = 'restrict_violation', constraint = 'revenue_instruction_reversed';
    end if;
    -- Revoked on the day it begins, it never counted.
    if exists (
      select from revenue_instruction i where i.artisan_id = new.artisan_id and i.id <> new.id
        and daterange(i.starts_on, i.revoked_on, '[)') && daterange(new.starts_on, new.revoked_on, '[)')
    ) then
      raise exception 'another instruction is in force on some of these days'
        using errcode = 'restrict_violation', constraint = 'revenue_instruction_overlaps';
    end if;
    return new;
  end $$;
  create trigger "revenue_instruction_fits" before insert or update on "revenue_instruction"
    for each row execute function revenue_instruction_fits();
  alter table "revenue_instruction" enable always trigger "revenue_instruction_fits";

  create function revenue_instruction_has_parts() returns trigger language plpgsql as $$
  begin
    if not exists (select from revenue_instruction_part part where part.instruction_id = new.id) then
      raise exception 'an instruction says where at least something goes'
        using errcode = 'restrict_violation', constraint = 'revenue_instruction_has_parts';
    end if;
    return null;
  end $$;
  create constraint trigger "revenue_instruction_has_parts" after insert on "revenue_instruction"
    deferrable initially deferred for each row execute function revenue_instruction_has_parts();
  alter table "revenue_instruction" enable always trigger "revenue_instruction_has_parts";

  -- After each part, so that it sees those of the same statement too.
  create function revenue_instruction_part_fits() returns trigger language plpgsql as $$
  declare
    instruction record;
  begin
    select artisan_id, recorded_at into instruction from revenue_instruction where id = new.instruction_id;
    if instruction.recorded_at <> transaction_timestamp() then
      raise exception 'what was signed is not added to'
        using errcode = 'restrict_violation', constraint = 'revenue_terms_kept';
    end if;
    if new.beneficiary_id is not null and not exists (
      select from revenue_beneficiary b where b.id = new.beneficiary_id and b.artisan_id = instruction.artisan_id
        and b.ended_at is null and b.deleted_at is null
    ) then
      raise exception 'the beneficiary is not one of this artisan any more'
        using errcode = 'restrict_violation', constraint = 'revenue_beneficiary_of_artisan';
    end if;
    if (select sum(percent_bp) from revenue_instruction_part where instruction_id = new.instruction_id) > 10000 then
      raise exception 'the percentages come to more than the whole'
        using errcode = 'restrict_violation', constraint = 'revenue_instruction_exceeds';
    end if;
    return null;
  end $$;
  create trigger "revenue_instruction_part_fits" after insert on "revenue_instruction_part"
    for each row execute function revenue_instruction_part_fits();
  alter table "revenue_instruction_part" enable always trigger "revenue_instruction_part_fits";`

const BENEFICIARIES = `
  -- Who somebody is can be put right. Whose they are cannot, and neither end nor erasure is taken back.
  create function revenue_beneficiary_kept() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' or new.id <> old.id or new.artisan_id <> old.artisan_id
      or (old.ended_at is not null and new.ended_at is distinct from old.ended_at)
      or (old.erased_at is not null and new is distinct from old) then
      raise exception '% on % refused: what was recorded of a person stays as it was recorded', tg_op, tg_table_name
        using errcode = 'restrict_violation', constraint = 'revenue_terms_kept';
    end if;
    return new;
  end $$;
  create trigger "revenue_beneficiary_kept" before update or delete on "revenue_beneficiary"
    for each row execute function revenue_beneficiary_kept();
  alter table "revenue_beneficiary" enable always trigger "revenue_beneficiary_kept";`
