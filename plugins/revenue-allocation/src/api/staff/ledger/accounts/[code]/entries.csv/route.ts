import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { readList } from "@tejido/institutions/http/read-list"
import { streamCsv } from "@tejido/institutions/http/stream-csv"
import { ENTRY_COLUMNS, findEntries, readAllEntries } from "../../../../../../staff-lists/entries"

type Asked = { month?: string; currency_code: string }

/** `GET /staff/ledger/accounts/:code/entries.csv`: the same entries as a file, all of them. */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const { filters, order, locale } = readList(
    req.validatedQuery as unknown as Parameters<typeof readList>[0]
  )
  const found = await findEntries(req.scope, req.params.code ?? "", filters as unknown as Asked)
  await streamCsv(res, {
    filename: { es: "partidas", en: "entries" },
    columns: ENTRY_COLUMNS,
    locale,
    rows: readAllEntries(req.scope, found, order.descending),
  })
}
