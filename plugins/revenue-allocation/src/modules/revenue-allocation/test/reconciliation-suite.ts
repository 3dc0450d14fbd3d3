import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { SYSTEM } from "@tejido/institutions/audit/record-audit"
import { centimos } from "../../../domain/centimos"
import { findAbsences } from "../reconciliation/find-absences"
import { importReport, type ImportedReport } from "../reconciliation/import-report"
import { readProviderBalances } from "../reconciliation/provider-balances"
import type { ProviderBalance } from "../reconciliation/provider-balances-sql"
import { settleLines } from "../reconciliation/settle-lines"
import { ledgerSuite, sale, type LedgerSuite } from "./ledger-suite"

export const PROVIDER = "pp_card"
const NOW = new Date("2026-12-01T12:00:00Z")

/** S/ 132.00 of payment 1 with a fee of 5.60, and the payout of what is left. */
export const CAPTURE = "2026-11-21 10:00;Cobro;op-1;pi_1;132.00;5.60;126.40"
export const PAYOUT = "2026-11-22 10:00;Abono;op-2;;-126.40;;"
export const report = (...rows: string[]) =>
  ["Fecha;Tipo;Referencia;Pago;Bruto;Comisión;Neto", ...rows].join("\n")

export type ShopPayment = {
  id: string
  data: { id: string }
  captures: { id: string; amount: number; created_at: string }[]
  refunds: { id: string; amount: number; created_at: string }[]
  payment_collection: { order: { id: string } }
}

/** A shop whose payments are asked for by the provider's id, as `readShopPayments` does. */
export function shop(payments: ShopPayment[]) {
  const graph = ({ filters }: { filters: { data?: { id: { $in: string[] } } } }) => {
    const ids = filters.data?.id.$in ?? []
    return Promise.resolve({ data: payments.filter(({ data }) => ids.includes(data.id)) })
  }
  return { graph } as unknown as Omit<RemoteQueryFunction, symbol>
}

/** Payment `n` of so many soles, captured on the day 20 + n. */
export function payment(n: number, soles: number, refunds: number[] = []): ShopPayment {
  return {
    id: `pay_${n}`,
    data: { id: `pi_${n}` },
    captures: [{ id: `capt_${n}`, amount: soles, created_at: `2026-11-2${n}T15:00:00Z` }],
    refunds: refunds.map((amount, i) => ({
      id: `ref_${n}${i}`,
      amount,
      created_at: `2026-11-2${n}T18:00:00Z`,
    })),
    payment_collection: { order: { id: `order_${n}` } },
  }
}

export type ReconciliationSuite = LedgerSuite & {
  /** Posts the capture of payment `n`. */
  posted: (n: number, soles: number) => Promise<unknown>
  /** Posts a refund of payment `n`. */
  refunded: (n: number, soles: number) => Promise<unknown>
  /** Imports a report and matches it with the shop's payments. */
  bring: (text: string, payments?: ShopPayment[], dry_run?: boolean) => Promise<ImportedReport>
  settle: (payments: ShopPayment[]) => Promise<void>
  balance: () => Promise<ProviderBalance>
  rows: (statement: string) => Promise<Record<string, unknown>[]>
  /** Reference, state, cause and matched movement of every line. */
  lines: () => Promise<unknown[][]>
  everything: () => Promise<Record<string, unknown>[]>
}

/** Runs tests of reconciliation on a real database; the shop's payments are given. */
export function reconciliationSuite(tests: (suite: ReconciliationSuite) => void): void {
  ledgerSuite((suite) => {
    const { ledger, connect } = suite
    const moved = (kind: string, source_id: string, n: number, order_seq: number, centimosMoved: number) =>
      ledger.post(
        sale({
          ...{ kind, source_id, order_id: `order_${n}`, order_seq },
          occurred_at: new Date(`2026-11-2${n}T15:00:00Z`),
          entries: [
            { account: `clearing:${PROVIDER}`, amount: centimos(centimosMoved), line_id: null },
            { account: "artisan:artn_1:income", amount: centimos(-centimosMoved), line_id: "line_1" },
          ],
        })
      )
    const rows = async (statement: string) =>
      (await (await connect()).query<Record<string, unknown>>(statement)).rows
    const settle = async (payments: ShopPayment[]) => {
      await settleLines(ledger, shop(payments), PROVIDER)
      await findAbsences(ledger, PROVIDER)
    }
    // The audit log and the staff are another module's; here they only have to be there.
    beforeEach(async () => {
      await rows(`create table if not exists audit_entry (actor_type text, actor_id text, actor_label text,
        institution_id text, session_id text, address text, action text, resource text, resource_id text,
        establishment_id text, reason text, before jsonb, after jsonb)`)
    })
    tests({
      ...suite,
      ...{ rows, settle },
      posted: (n, soles) => moved("sale_captured", `capt_${n}`, n, 1, soles * 100),
      refunded: (n, soles) => moved("payment_refunded", `ref_${n}0`, n, 2, -soles * 100),
      bring: async (text, payments = [], dry_run = false) => {
        const input = { provider_id: PROVIDER, text, dry_run, now: NOW }
        const result = await ledger.inTransaction((context) => importReport(context, SYSTEM("test"), input))
        await settle(payments)
        return result
      },
      balance: async () => {
        const all = await ledger.reading((context) => readProviderBalances(context, []))
        return all.find(({ provider_id }) => provider_id === PROVIDER) as ProviderBalance
      },
      lines: async () => {
        const found = await rows(
          "select reference, state, cause, matched_id from revenue_provider_line order by reference"
        )
        return found.map(({ reference, state, cause, matched_id }) => [reference, state, cause, matched_id])
      },
      everything: () =>
        rows(`select (select jsonb_agg(l order by id) from revenue_provider_line l) as lines,
          (select jsonb_agg(a order by id) from revenue_provider_absence a) as absences,
          (select count(*) from ledger_transaction) as transactions,
          (select count(*) from revenue_provider_statement) as files`),
    })
  })
}
