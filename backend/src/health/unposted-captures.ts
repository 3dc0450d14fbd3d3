/** Later than this, the event and several sweeps have both failed to post a captured payment. */
export const LATE_MINUTES = 10

/** Captured payments of orders, as `c`, that have no posting in the ledger (rule M8): what follows `select …`. */
export const UNPOSTED_CAPTURES = `from capture c
  join payment p on p.id = c.payment_id and p.deleted_at is null
  join order_payment_collection o on o.payment_collection_id = p.payment_collection_id and o.deleted_at is null
where c.deleted_at is null and not exists (
  select 1 from ledger_transaction t where t.kind = 'sale_captured' and t.source_id = c.id)`
