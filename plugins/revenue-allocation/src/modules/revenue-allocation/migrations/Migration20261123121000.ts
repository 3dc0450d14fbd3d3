import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The facts of a sale become the position of its order: every movement so far instead of one capture and the sum of
 * those before it. The same facts in another form, from which the same entries follow; nothing else about a
 * transaction changes, and nothing could before the append-only trigger is on again.
 */
export class Migration20261123121000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      alter table ledger_transaction disable trigger ledger_transaction_append_only;
      update ledger_transaction posted set facts = jsonb_build_object(
        'currency_code', posted.facts -> 'currency_code', 'lines', posted.facts -> 'lines',
        'shipping', posted.facts -> 'shipping', 'movements', (
          select jsonb_agg(jsonb_build_object('kind', 'capture', 'id', earlier.source_id,
                   'provider_id', earlier.facts -> 'provider_id', 'amount', earlier.facts -> 'captured')
                 order by earlier.order_seq)
          from ledger_transaction earlier
          where earlier.order_id = posted.order_id and earlier.order_seq <= posted.order_seq))
      where posted.kind = 'sale_captured' and posted.facts -> 'captured' is not null;
      alter table ledger_transaction enable always trigger ledger_transaction_append_only;`)
  }

  /** Nothing to take back: what was there before is in the new form, too. */
  override async down(): Promise<void> {
    return undefined
  }
}
