import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AuditActor } from "@tejido/institutions/audit/record-audit"
import { importReport } from "@tejido/revenue-allocation/modules/revenue-allocation/reconciliation/import-report"
import { reconcileProvider } from "@tejido/revenue-allocation/modules/revenue-allocation/reconciliation/reconcile-provider"
import type { RevenueService } from "./terms"

const PROVIDER = "pp_demo_demo"
/** What the demo's payment provider keeps of each charge, in hundredths of a per cent. */
const FEE_BP = 345n

export type ReportedDays = { from: Date; until: Date; deposit: boolean; adjustment?: bigint }

/**
 * The report of the demo's payment provider over some days, imported as a person would: each charge with its fee, the
 * deposit of all of it at the end, and, if asked for, a correction that nobody has explained yet.
 * @param days `adjustment` in céntimos
 */
export async function seedProviderReport(
  container: MedusaContainer,
  revenue: RevenueService,
  by: AuditActor,
  { from, until, deposit, adjustment }: ReportedDays
): Promise<void> {
  const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await pg.raw<{ rows: { id: string; payment: string; at: Date; centimos: string }[] }>(
    `select c.id, c.payment_id as payment, c.created_at as at, round(c.amount * 100)::text as centimos
     from capture c join payment p on p.id = c.payment_id
     where p.provider_id = ? and c.created_at >= ? and c.created_at < ? order by c.created_at, c.id`,
    [PROVIDER, from, until]
  )
  const charges = rows.map(({ id, payment, at, centimos }) => {
    const gross = BigInt(centimos)
    return { kind: "cobro", reference: id, payment, at, gross, fee: (gross * FEE_BP) / 10_000n }
  })
  if (!charges.length) return
  const total = charges.reduce((sum, { gross, fee }) => sum + gross - fee, 0n)
  const end = new Date(until.getTime() - 1000)
  const lines = [
    ...charges,
    ...(adjustment
      ? [{ ...plain, kind: "ajuste", reference: `ajuste-${day(end)}`, at: end, gross: adjustment }]
      : []),
    ...(deposit ? [{ ...plain, kind: "abono", reference: `abono-${day(end)}`, at: end, gross: -total }] : []),
  ]
  const text = ["Fecha;Tipo;Referencia;Pago;Moneda;Bruto;Comisión;Neto"]
    .concat(
      lines.map(({ kind, reference, payment, at, gross, fee }) =>
        [
          at.toISOString(),
          kind,
          reference,
          payment,
          "PEN",
          soles(gross),
          soles(fee),
          soles(gross - fee),
        ].join(";")
      )
    )
    .join("\r\n")
  const answer = await revenue.inTransaction((context) =>
    importReport(context, by, { provider_id: PROVIDER, text, dry_run: false, now: new Date() })
  )
  if (answer.problems.length) {
    throw new Error(`The demo's provider report was refused: ${JSON.stringify(answer.problems)}`)
  }
  await reconcileProvider(container, PROVIDER)
}

const plain = { payment: "", fee: 0n }

/** `2026-10-31`, of Lima. */
const day = (at: Date) => at.toLocaleDateString("sv-SE", { timeZone: "America/Lima" })

/** `-1234.05` */
function soles(centimos: bigint): string {
  const size = centimos < 0n ? -centimos : centimos
  return `${centimos < 0n ? "-" : ""}${size / 100n}.${String(size % 100n).padStart(2, "0")}`
}
