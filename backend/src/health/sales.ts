import type { HealthCheck } from "./health-check"
import { LATE_MINUTES, UNPOSTED_MOVEMENTS } from "./unposted-movements"

type Row = { unposted: number; oldest: Date | null; minutes: number | null }

/** Every capture and refund of an order stands in the ledger (rule M8): the sweep of each minute is not behind. */
export const sales: HealthCheck = {
  code: "sales",
  title: { es: "Ventas en el libro de cuentas", en: "Sales in the ledger" },
  async run(_container, sql) {
    const [row] = await sql<Row>(
      `select count(*)::int as unposted, min(c.created_at) as oldest,
         extract(epoch from now() - min(c.created_at)) / 60 as minutes
       ${UNPOSTED_MOVEMENTS}`
    )
    const unposted = row?.unposted ?? 0
    const minutes = Math.floor(Number(row?.minutes ?? 0))
    const late = unposted > 0 && minutes >= LATE_MINUTES
    return {
      state: late ? "broken" : "ok",
      words: late
        ? {
            es: "Hay cobros o devoluciones que no llegaron al libro de cuentas: el barrido de cada minuto no alcanza o falla.",
            en: "Payments or refunds have not reached the ledger: the sweep of each minute is behind or failing.",
          }
        : {
            es: "Todo lo cobrado y lo devuelto está en el libro.",
            en: "All payments and refunds are in the ledger.",
          },
      facts: [
        {
          label: { es: "Cobros y devoluciones sin asiento", en: "Payments and refunds without a posting" },
          value: unposted,
        },
        { label: { es: "El más antiguo", en: "The oldest" }, value: row?.oldest?.toISOString() ?? null },
        ...(unposted ? [{ label: { es: "Minutos de espera", en: "Minutes waiting" }, value: minutes }] : []),
      ],
    }
  },
}
