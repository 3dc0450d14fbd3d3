/**
 * SQL: what the ledger gave to whom of one artisan's month: by its close, and by releases of what it held. Values: the
 * artisan, the month's first day. Columns: kind, occurred_at, account code, amount (what is given is above zero), the
 * beneficiary whose money it became, and the order of a court that said so.
 */
export const CREDITS_OF_MONTH = `
  select posted.kind, posted.occurred_at, account.code, -entry.amount as amount, o.id as order_id,
    coalesce(o.beneficiary_id, substring(account.code from '^artisan:[^:]+:family:(.+)$')) as beneficiary_id,
    entry.id as entry_id
  from revenue_settlement_share share
  join revenue_settlement settlement on settlement.id = share.settlement_id and settlement.state = 'closed'
  cross join lateral (
    select share.transaction_id as id
    union all
    select hold.transaction_id from revenue_hold hold
    where hold.settlement_id = share.settlement_id and hold.artisan_id = share.artisan_id
  ) of_month
  join ledger_transaction posted on posted.id = of_month.id
  join ledger_entry entry on entry.transaction_id = posted.id
  join ledger_account account on account.id = entry.account_id
  left join revenue_alimony_order o on account.code = 'court:' || o.id
  where share.artisan_id = ? and settlement.month = ?::date`
