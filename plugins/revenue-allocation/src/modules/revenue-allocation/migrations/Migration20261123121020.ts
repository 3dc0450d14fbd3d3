import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What each check of the ledger found, so that people see when it was last proved, and since when it does not hold. */
export class Migration20261123121020 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table ledger_check_run (
        id bigint generated always as identity primary key,
        -- Null is the nightly job.
        asked_by text null,
        started_at timestamptz not null,
        finished_at timestamptz not null default now(),
        -- [{ "name", "count", "findings": how many, "first": [{ rule, subject, detail }] }]
        checks jsonb not null,
        findings integer not null check (findings >= 0)
      );
      create trigger ledger_check_run_append_only before update or delete or truncate on ledger_check_run
        for each statement execute function ledger_refuse_change();
      alter table ledger_check_run enable always trigger ledger_check_run_append_only;`)
  }

  override async down(): Promise<void> {
    this.addSql("drop table ledger_check_run;")
  }
}
