import { toJsonInteger } from "../../../domain/centimos"

/** How our money at one provider stands, by the ledger and by the provider; céntimos. */
export type ProviderBalance = {
  provider_id: string
  currency_code: string
  /** What the ledger has there now, and had at the end of what the reports cover. */
  ledger_balance: number
  ledger_balance_reported: number
  /** What the lines of the provider's reports add up to. */
  provider_balance: number
  /** `ledger_balance_reported - provider_balance`: what the differences below have to account for. */
  difference: number
  /** How many differences wait for somebody, and what they come to; what the explained ones come to. */
  open_lines: number
  open_amount: number
  explained_amount: number
  /** What no difference accounts for. Not zero: somebody has to look for it. */
  unaccounted: number
  fees: number
  paid_out: number
  /** What the reports cover, and when the last one came; null before the first. */
  reported_from: string | null
  reported_to: string | null
  last_import_at: string | null
  reports: number
}

export type RawProviderBalance = {
  [Field in keyof ProviderBalance]: ProviderBalance[Field] extends number ? string : string | Date | null
}

/**
 * What a row of differences is to the balances: what the ledger has and the provider does not, or, below zero, the
 * other way round. Of `revenue_provider_line` as `l`.
 */
export const LINE_EFFECT = `case l.cause
    when 'restated' then l.net - (l.restated ->> 'net')::bigint
    when 'adjustment' then -l.net
    else coalesce(l.ledger_amount, 0) - l.gross
  end`

const balanceOf = (code: string, until = "") =>
  `(select coalesce(sum(n.amount), 0) from ledger_account a join ledger_entry n on n.account_id = a.id
    where a.code = ${code} and a.currency_code = 'pen' ${until})`

/**
 * One row for each provider that the ledger or a report knows, or that is named: `RawProviderBalance`.
 * @param named a jsonb array of providers' ids, as SQL
 */
export const providerBalancesSql = (named: string) => `
  with providers as (
    select jsonb_array_elements_text(${named}) as id
    union select substr(code, 10) from ledger_account where code like 'clearing:%'
    union select provider_id from revenue_provider_statement),
  lines as (
    select provider_id, min(occurred_at) as since, max(occurred_at) as until,
      sum(coalesce((l.restated ->> 'net')::bigint, l.net)) as net,
      count(*) filter (where state = 'difference') as open,
      coalesce(sum(${LINE_EFFECT}) filter (where state = 'difference'), 0) as open_amount,
      coalesce(sum(${LINE_EFFECT}) filter (where state = 'explained'), 0) as explained
    from revenue_provider_line l group by provider_id),
  absences as (
    select provider_id, count(*) filter (where state = 'difference') as open,
      coalesce(sum(amount) filter (where state = 'difference'), 0) as open_amount,
      coalesce(sum(amount) filter (where state = 'explained'), 0) as explained
    from revenue_provider_absence group by provider_id),
  reports as (
    select provider_id, max(imported_at) as last, count(*) as files
    from revenue_provider_statement group by provider_id)
  select p.id as provider_id, 'pen' as currency_code,
    ${balanceOf("'clearing:' || p.id")}::text as ledger_balance,
    ${balanceOf("'clearing:' || p.id", "and n.occurred_at <= l.until")}::text as ledger_balance_reported,
    coalesce(l.net, 0)::text as provider_balance,
    0::text as difference, 0::text as unaccounted,
    (coalesce(l.open, 0) + coalesce(a.open, 0))::text as open_lines,
    (coalesce(l.open_amount, 0) + coalesce(a.open_amount, 0))::text as open_amount,
    (coalesce(l.explained, 0) + coalesce(a.explained, 0))::text as explained_amount,
    ${balanceOf("'fees:' || p.id")}::text as fees,
    (select coalesce(-sum(net), 0) from revenue_provider_line o
      where o.provider_id = p.id and o.kind = 'payout')::text as paid_out,
    l.since as reported_from, l.until as reported_to, r.last as last_import_at,
    coalesce(r.files, 0)::text as reports
  from providers p
  left join lines l on l.provider_id = p.id
  left join absences a on a.provider_id = p.id
  left join reports r on r.provider_id = p.id
  order by p.id`

/** The row in numbers, with what follows from it. */
export function shapeProviderBalance(row: RawProviderBalance): ProviderBalance {
  const number = (value: string | Date | null) => toJsonInteger(BigInt(String(value)))
  const moment = (value: string | Date | null) => (value instanceof Date ? value.toISOString() : value)
  const reported = number(row.ledger_balance_reported)
  const [provider, open, explained] = [row.provider_balance, row.open_amount, row.explained_amount].map(
    number
  )
  const difference = reported - (provider ?? 0)
  return {
    provider_id: String(row.provider_id),
    currency_code: "pen",
    ledger_balance: number(row.ledger_balance),
    ledger_balance_reported: reported,
    provider_balance: provider ?? 0,
    difference,
    open_lines: number(row.open_lines),
    open_amount: open ?? 0,
    explained_amount: explained ?? 0,
    unaccounted: difference - (open ?? 0) - (explained ?? 0),
    fees: number(row.fees),
    paid_out: number(row.paid_out),
    reported_from: moment(row.reported_from),
    reported_to: moment(row.reported_to),
    last_import_at: moment(row.last_import_at),
    reports: number(row.reports),
  }
}
