import { type Sql, sql } from "@tejido/institutions/http/sql-list"
import { COUNT_WITHOUT_TERMS } from "@tejido/revenue-allocation/staff-lists/missing-terms"
import { MONTHS_TO_CLOSE } from "../health/months-to-close"
import type { WaitingWork } from "./waiting-work"

/** What can wait where the money goes: the ledger, the month's close, holds, rules, payouts, providers, terms. */
export const MONEY_WORK: readonly WaitingWork[] = [
  {
    code: "ledger_does_not_hold",
    permission: "ledger.read",
    tone: "alarm",
    path: "/panel/libro/comprobaciones",
    words: {
      one: { es: "hallazgo en el libro de cuentas", en: "finding in the ledger" },
      many: { es: "hallazgos en el libro de cuentas", en: "findings in the ledger" },
    },
    count: () => sql("select coalesce((select findings from ledger_check_run order by id desc limit 1), 0)"),
  },
  {
    code: "payouts_parked",
    permission: "payout.create",
    tone: "alarm",
    path: "/panel/pagos/todos?estado=parked",
    words: {
      one: {
        es: "pago del que no se sabe si llegó",
        en: "payout of which nobody knows whether it arrived",
      },
      many: {
        es: "pagos de los que no se sabe si llegaron",
        en: "payouts of which nobody knows whether they arrived",
      },
    },
    count: () => sql("select count(*) from revenue_payout where state = 'parked'"),
  },
  {
    code: "payouts_returned",
    permission: "payout.create",
    tone: "attention",
    path: "/panel/pagos?devuelto=true",
    words: {
      one: { es: "pago devuelto que hay que volver a hacer", en: "returned payout to make again" },
      many: { es: "pagos devueltos que hay que volver a hacer", en: "returned payouts to make again" },
    },
    count: () =>
      sql(
        `select count(*) from revenue_payout p where p.state = 'returned' and not exists (
           select from revenue_payout n where n.account_code = p.account_code and n.state <> 'cancelled'
             and (n.created_at, n.id) > (p.created_at, p.id))`
      ),
  },
  {
    code: "payout_batches_to_release",
    permission: "payout.release",
    tone: "attention",
    path: "/panel/pagos/lotes?estado=draft",
    words: {
      one: {
        es: "lote de pagos que espera a otra persona",
        en: "payout batch that waits for another person",
      },
      many: {
        es: "lotes de pagos que esperan a otra persona",
        en: "payout batches that wait for another person",
      },
    },
    count: (_reach, { memberId }) =>
      sql("select count(*) from revenue_payout_batch where state = 'draft' and created_by <> ?", memberId),
  },
  {
    code: "settlements_to_approve",
    permission: "settlement.approve",
    tone: "attention",
    path: "/panel/cierres?estado=proposed",
    words: {
      one: {
        es: "cierre del mes que espera su aprobación",
        en: "month's close that waits for your approval",
      },
      many: {
        es: "cierres del mes que esperan su aprobación",
        en: "months' closes that wait for your approval",
      },
    },
    count: (_reach, { memberId }) =>
      sql("select count(*) from revenue_settlement where state = 'proposed' and closed_by <> ?", memberId),
  },
  {
    code: "months_to_close",
    permission: "settlement.close",
    tone: "attention",
    path: "/panel/cierres",
    words: {
      one: { es: "mes por cerrar", en: "month to close" },
      many: { es: "meses por cerrar", en: "months to close" },
    },
    count: () => sql(`select count(*) from (${MONTHS_TO_CLOSE}) open`),
  },
  {
    code: "policies_to_approve",
    permission: "policy.approve",
    tone: "attention",
    path: "/panel/reglas",
    words: {
      one: {
        es: "propuesta de reglas que espera a otra persona",
        en: "proposal of rules that waits for another person",
      },
      many: {
        es: "propuestas de reglas que esperan a otra persona",
        en: "proposals of rules that wait for another person",
      },
    },
    count: (_reach, { memberId }) =>
      sql(
        "select count(*) from revenue_policy_proposal where state = 'proposed' and proposed_by <> ?",
        memberId
      ),
  },
  {
    code: "reconciliation_differences",
    permission: "reconciliation.update",
    tone: "attention",
    path: "/panel/conciliacion/movimientos?estado=difference",
    words: {
      one: {
        es: "diferencia con un medio de pago sin explicar",
        en: "difference with a payment provider, unexplained",
      },
      many: {
        es: "diferencias con medios de pago sin explicar",
        en: "differences with payment providers, unexplained",
      },
    },
    // What is due in the next report explains itself.
    count: () =>
      sql(
        `select (select count(*) from revenue_provider_line where state = 'difference')
           + (select count(*) from revenue_provider_absence where state = 'difference' and cause <> 'timing')`
      ),
  },
  {
    code: "artisans_without_terms",
    permission: "terms.update",
    tone: "attention",
    path: "/panel/situaciones?falta=terms",
    words: {
      one: {
        es: "artesana o artesano sin situación legal registrada: se le retendrá",
        en: "artisan without legal terms on record: their money will be held",
      },
      many: {
        es: "artesanas y artesanos sin situación legal registrada: se les retendrá",
        en: "artisans without legal terms on record: their money will be held",
      },
    },
    count: ({ establishment_id }) => {
      const places = establishment_id?.$in ?? null
      return sql(COUNT_WITHOUT_TERMS, places, places)
    },
  },
  {
    code: "sales_unattributed",
    permission: "hold.release",
    tone: "attention",
    path: "/panel/retenciones/ventas",
    words: {
      one: { es: "venta que aún no es de nadie", en: "sale that is nobody's yet" },
      many: { es: "ventas que aún no son de nadie", en: "sales that are nobody's yet" },
    },
    count: () => UNATTRIBUTED,
  },
  {
    code: "holds_open",
    permission: "hold.release",
    tone: "info",
    path: "/panel/retenciones?estado=open",
    words: {
      one: { es: "retención abierta", en: "open hold" },
      many: { es: "retenciones abiertas", en: "open holds" },
    },
    count: () => sql("select count(*) from revenue_hold where state = 'open'"),
  },
]

const UNATTRIBUTED: Sql = sql(
  `select count(distinct held.order_id) from (
     select t.order_id from ledger_account a join ledger_entry n on n.account_id = a.id
     join ledger_transaction t on t.id = n.transaction_id
     where a.code = 'hold:unattributed' and t.order_id is not null
     group by t.order_id, n.line_id having sum(n.amount) <> 0) held`
)
