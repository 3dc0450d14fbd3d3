import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The last administrator stays: once the market has had an active member who may change staff, in the institution
 * that runs it, no transaction commits that leaves none, whichever of member, role or institution it changes.
 *
 * Checked at commit, one transaction at a time: of two administrators who suspend each other at the same moment the
 * second is refused, because it looks only after the first has committed.
 */
export class Migration20261123080100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table "staff_administration" (
        -- One row, from the first commit with an administrator on; none before, so that a market can be set up.
        "established" boolean primary key default true check ("established"),
        "established_at" timestamptz not null default now()
      );`)
    this.addSql(`
      create function staff_last_administrator() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock(hashtext('staff_last_administrator'));
        if exists (
          select from staff_member m
            join staff_role r on r.code = m.role_code and r.deleted_at is null
            join institution i on i.id = m.institution_id and i.deleted_at is null
          where m.status = 'active' and m.deleted_at is null
            and 'member.update' = any(r.permissions) and i.manages_all
        ) then
          insert into staff_administration default values on conflict do nothing;
        elsif exists (select from staff_administration) then
          raise exception 'the last active administrator cannot be taken away'
            using errcode = 'check_violation', constraint = 'staff_last_administrator';
        end if;
        return null;
      end $$;`)
    for (const [table, columns] of Object.entries(DECIDING)) {
      this.addSql(`
        create constraint trigger "${table}_last_administrator"
          after insert or update of ${columns.map((column) => `"${column}"`).join(", ")} or delete on "${table}"
          deferrable initially deferred for each row execute function staff_last_administrator();`)
    }
  }

  override async down(): Promise<void> {
    for (const table of Object.keys(DECIDING)) {
      this.addSql(`drop trigger "${table}_last_administrator" on "${table}";`)
    }
    this.addSql(`drop function staff_last_administrator(); drop table "staff_administration";`)
  }
}

/** What makes somebody an administrator, by table. */
const DECIDING = {
  staff_member: ["status", "role_code", "institution_id", "deleted_at"],
  staff_role: ["code", "permissions", "deleted_at"],
  institution: ["manages_all", "deleted_at"],
}
