import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The treasurer reads the ledger by date, the latest first, and looks facts up by the beginning of their id. */
export class Migration20261123083100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create index ledger_transaction_occurred_at on ledger_transaction (occurred_at, id);`)
    this.addSql(
      `create index ledger_transaction_source_id on ledger_transaction (source_id text_pattern_ops);`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists ledger_transaction_occurred_at;`)
    this.addSql(`drop index if exists ledger_transaction_source_id;`)
  }
}
