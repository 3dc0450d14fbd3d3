import type { HealthCheck } from "./health-check"

/** Later than this, the event and several sweeps have both failed. */
const LATE_MINUTES = 10

type Row = { unposted: number; oldest: Date | null; minutes: number | null }

/** Every captured payment of an order stands in the ledger (rule M8): the sweep of each minute is not behind. */
export const sales: HealthCheck = {
  code: "sales",
  title: { es: "Ventas en el libro de cuentas", en: "Sales in the ledger" },
  async run(_container, sql) {
    const [row] = await sql<Row>(
      `select count(*)::int as unposted, min(c.created_at) as oldest,
         extract(epoch from now() - min(c.created_at)) / 60 as minutes
       from capture c
         join payment p on p.id = c.payment_id and p.deleted_at is null
         join order_payment_collection o on o.payment_collection_id = p.payment_collection_id and o.deleted_at is null
       where c.deleted_at is null and not exists (
         select 1 from ledger_transaction t where t.kind = 'sale_captured' and t.source_id = c.id)`
    )
    const unposted = row?.unposted ?? 0
    const minutes = Math.floor(Number(row?.minutes ?? 0))
    const late = unposted > 0 && minutes >= LATE_MINUTES
    return {
      state: late ? "broken" : "ok",
      words: late
        ? {
            es: "Hay cobros que no llegaron al libro de cuentas: el barrido de cada minuto no alcanza o falla.",
            en: "Captured payments have not reached the ledger: the sweep of each minute is behind or failing.",
          }
        : { es: "Todo lo cobrado está en el libro.", en: "Everything captured is in the ledger." },
      facts: [
        { label: { es: "Cobros sin asiento", en: "Captures without a posting" }, value: unposted },
        { label: { es: "El más antiguo", en: "The oldest" }, value: row?.oldest?.toISOString() ?? null },
        ...(unposted ? [{ label: { es: "Minutos de espera", en: "Minutes waiting" }, value: minutes }] : []),
      ],
    }
  },
}
