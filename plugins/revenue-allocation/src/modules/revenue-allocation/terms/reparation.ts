/**
 * Expression: what has gone into the reparation of a statement of terms since the day that it is of, in céntimos. Paying
 * it out, and what a bank returned, move the same account and are no instalments.
 * @param terms alias of the row of `revenue_artisan_terms`
 * @param until expression of the first moment that counts no more
 */
export const instalmentsSince = (terms: string, until: string) => `(
  select coalesce(-sum(entry.amount), 0) from ledger_account account
  join ledger_entry entry on entry.account_id = account.id
  join ledger_transaction posted on posted.id = entry.transaction_id
  where account.code = 'reparation:' || ${terms}.artisan_id and posted.kind in ('settlement', 'hold_released')
    and entry.occurred_at >= ${terms}.valid_from::timestamp at time zone 'America/Lima'
    and entry.occurred_at < ${until})`

/** Expression: what is still owed of it at that moment. */
export const outstandingAt = (terms: string, until: string) =>
  `greatest(${terms}.reparation_outstanding - ${instalmentsSince(terms, until)}, 0)::bigint`

/** Expression: the first moment in Lima after a day, given as an expression or `?`. */
export const endOfDay = (day: string) => `((${day}::date + 1)::timestamp at time zone 'America/Lima')`
