/** Later than this, the event and several sweeps have both failed to post what a payment took or gave back. */
export const LATE_MINUTES = 10

/** Captures and refunds of orders, as `c`, that have no posting in the ledger (rule M8): what follows `select …`. */
export const UNPOSTED_MOVEMENTS = `from (
  select 'sale_captured' as kind, id, payment_id, created_at from capture where deleted_at is null and amount > 0
  union all
  select 'payment_refunded', id, payment_id, created_at from refund where deleted_at is null and amount > 0
) c
  join payment p on p.id = c.payment_id and p.deleted_at is null
  join order_payment_collection o on o.payment_collection_id = p.payment_collection_id and o.deleted_at is null
where not exists (
  select 1 from ledger_transaction t where t.kind = c.kind and t.source_id = c.id)`
