/**
 * The months of Lima, as `month`, that are over, in which somebody earned something, and that no close has reached yet.
 * From the ledger's kept sums, which are a minute old at most.
 */
export const MONTHS_TO_CLOSE = `select distinct k.month from ledger_kind_total k
  where k.kind = 'income' and k.month < date_trunc('month', now() at time zone 'America/Lima')::date
    and k.month > coalesce((select max(s.month) from revenue_settlement s), '-infinity'::date)`
