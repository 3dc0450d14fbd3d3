import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { countsFor } from "../../../staff-home/waiting-work"

/**
 * `GET /staff/home?locale=`: what waits for whoever is signed in, within their reach, what is wrong first.
 * Answers `{ waiting: [{ code, tone, count, label, path }] }`; what has nothing waiting is left out. One query.
 */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const locale = req.validatedQuery.locale === "en" ? "en" : "es"
  const asked = countsFor(req.staff)
  const connection = req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await connection.raw<{ position: number; count: number }>(
    asked.map(({ count }, i) => `select ${i} as position, (${count.text})::int as count`).join(" union all "),
    asked.flatMap(({ count }) => count.values)
  )
  const counts = new Map(rows.map(({ position, count }) => [position, count]))
  res.json({
    waiting: asked.flatMap(({ work: { code, tone, path, words } }, position) => {
      const count = counts.get(position) ?? 0
      return count > 0
        ? [
            {
              code,
              tone,
              count,
              label: words[count === 1 ? "one" : "many"][locale],
              path: typeof path === "string" ? path : path(),
            },
          ]
        : []
    }),
  })
}
