import { LINE_EFFECT } from "@tejido/revenue-allocation/modules/revenue-allocation/reconciliation/provider-balances-sql"
import type { HealthCheck, HealthFact } from "./health-check"
import { hoursSince } from "./hours-since"

/** Reports come once a month at least. */
const OLD_DAYS = 35
/** A difference that nobody explained for so long is forgotten. */
const WAITED_DAYS = 10

type Row = { provider_id: string; open: number; oldest: Date | null; imported_at: Date; unaccounted: string }

/** What payment providers report is imported, explained, and accounts for the whole difference to the ledger. */
export const reconciliation: HealthCheck = {
  code: "reconciliation",
  title: { es: "Conciliación con los medios de pago", en: "Reconciliation with payment providers" },
  async run(_container, sql) {
    const rows = await sql<Row>(PROVIDERS)
    const facts = rows.map(({ provider_id, open, imported_at }): HealthFact => ({
      label: {
        es: `${provider_id}: diferencias abiertas; último reporte`,
        en: `${provider_id}: open differences; last report`,
      },
      value: `${open}; ${imported_at.toISOString().slice(0, 10)}`,
    }))
    if (rows.some(({ unaccounted }) => unaccounted !== "0")) {
      return {
        state: "broken",
        words: {
          es: "El libro y un medio de pago difieren en más de lo que sus diferencias explican.",
          en: "The ledger and a provider differ by more than their differences account for.",
        },
        facts,
      }
    }
    const waits = rows.some(({ oldest }) => oldest !== null && hoursSince(oldest) > WAITED_DAYS * 24)
    const old = rows.some(({ imported_at }) => hoursSince(imported_at) > OLD_DAYS * 24)
    if (waits || old) {
      return {
        state: "attention",
        words: waits
          ? {
              es: `Hay diferencias sin explicar desde hace más de ${WAITED_DAYS} días.`,
              en: `Differences have waited for an explanation for more than ${WAITED_DAYS} days.`,
            }
          : {
              es: `Hace más de ${OLD_DAYS} días que no se importa un reporte.`,
              en: `No report was imported for more than ${OLD_DAYS} days.`,
            },
        facts,
      }
    }
    return {
      state: "ok",
      words: rows.length
        ? { es: "El libro y los medios de pago concuerdan.", en: "The ledger and the providers agree." }
        : {
            es: "Aún no se ha importado ningún reporte.",
            en: "No report has been imported yet.",
          },
      facts,
    }
  },
}

const PROVIDERS = `
  with told as (
    select l.provider_id, max(l.occurred_at) as until, sum(coalesce((l.restated ->> 'net')::bigint, l.net)) as net,
      count(*) filter (where l.state = 'difference')::int as open,
      min(l.occurred_at) filter (where l.state = 'difference') as oldest,
      coalesce(sum(${LINE_EFFECT}) filter (where l.state in ('difference', 'explained')), 0) as effect
    from revenue_provider_line l group by l.provider_id),
  absent as (
    select provider_id, count(*) filter (where state = 'difference' and cause <> 'timing')::int as open,
      min(occurred_at) filter (where state = 'difference' and cause <> 'timing') as oldest,
      coalesce(sum(amount) filter (where state in ('difference', 'explained')), 0) as effect
    from revenue_provider_absence group by provider_id)
  select told.provider_id, told.open + coalesce(absent.open, 0) as open,
    least(told.oldest, absent.oldest) as oldest,
    (select max(imported_at) from revenue_provider_statement s where s.provider_id = told.provider_id) as imported_at,
    ((select coalesce(sum(n.amount), 0) from ledger_account a join ledger_entry n on n.account_id = a.id
      where a.code = 'clearing:' || told.provider_id and a.currency_code = 'pen' and n.occurred_at <= told.until)
     - told.net - told.effect - coalesce(absent.effect, 0))::text as unaccounted
  from told left join absent on absent.provider_id = told.provider_id
  order by told.provider_id`
