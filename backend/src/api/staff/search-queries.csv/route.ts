import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { readList } from "@tejido/institutions/http/read-list"
import { streamCsv } from "@tejido/institutions/http/stream-csv"
import type { Database } from "../../../product-index/connection"
import { allQueries, dayRange } from "../../../staff-search/query-list"

/** `GET /staff/search-queries.csv`: the same list as a file. One query. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const asked = readList(req.validatedQuery as Parameters<typeof readList>[0])
  const database = req.scope.resolve<Database>(ContainerRegistrationKeys.PG_CONNECTION)
  await streamCsv(res, {
    filename: { es: "busquedas", en: "searches" },
    locale: asked.locale,
    rows: allQueries(database, dayRange(asked.filters), asked),
    columns: [
      { heading: { es: "Búsqueda", en: "Search" }, value: ({ query }) => query },
      { heading: { es: "Veces", en: "Times" }, value: ({ searches }) => searches },
      { heading: { es: "Sin resultados", en: "Without results" }, value: (row) => row.without_results },
      { heading: { es: "Resultados en promedio", en: "Results on average" }, value: ({ results }) => results },
    ],
  })
}
