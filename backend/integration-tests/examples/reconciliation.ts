import { Modules } from "@medusajs/framework/utils"
import type { StaffAppContext } from "../describe-staff-app"
import type { Example } from "../staff-examples"
import type { StaffWorld } from "../staff-world"

/** The payment provider of the small market. */
export const PROVIDER = "pp_demo_demo"

let made = 0

/** A report in our own form, as the import takes it. */
export function reportOf(...rows: string[]) {
  const csv = ["Fecha;Tipo;Referencia;Pago;Bruto;Comisión;Neto", ...rows].join("\n")
  return { provider_id: PROVIDER, csv_base64: Buffer.from(csv).toString("base64") }
}

/** A report of one adjustment that no report told of before: a difference from the start. */
const anotherReport = () => reportOf(`2026-11-01;Ajuste;op-${++made};;-1.00;;`)

/** Imports a report through the door that staff use, as the treasurer; gives back the id of its difference. */
export async function makeDifference(app: Pick<StaffAppContext, "as" | "staff" | "sql">): Promise<string> {
  const token = app.staff().members.treasurer.tokens.fresh
  const body = anotherReport()
  const { status, data } = await app.as(token, { method: "POST", path: "/staff/reconciliation/import", body })
  if (status !== 200) throw new Error(`import: ${status} ${JSON.stringify(data)}`)
  const [line] = await app.sql("select id from revenue_provider_line order by id desc limit 1")
  return String(line!.id)
}

const ofDifference = (example: Example) => (): Example[] => [
  { ...example, before: async (app) => ({ params: { id: await makeDifference(app) } }) },
]

/** Calls for the matrix: reconciliation with payment providers, and Medusa Admin's page of an order. */
export const RECONCILIATION_EXAMPLES: Record<string, (world: StaffWorld) => Example[]> = {
  "GET /admin/orders/:id/allocation": () => [
    {
      params: { id: "order_none" },
      before: async ({ container }) => {
        const { id } = await container().resolve(Modules.ORDER).createOrders({ currency_code: "pen" })
        return { params: { id } }
      },
    },
  ],
  "GET /staff/reconciliation": () => [{}],
  "GET /staff/reconciliation/lines": () => [{}],
  "GET /staff/reconciliation/lines.csv": () => [{}],
  "GET /staff/reconciliation/lines/:id": ofDifference({ params: { id: "plin_none" } }),
  "POST /staff/reconciliation/import": () => [
    { before: () => Promise.resolve({ body: anotherReport() }), body: anotherReport() },
  ],
  "POST /staff/reconciliation/lines/:id/explain": ofDifference({
    params: { id: "plin_none" },
    body: { note: "Comisión de apertura de la cuenta" },
  }),
}
