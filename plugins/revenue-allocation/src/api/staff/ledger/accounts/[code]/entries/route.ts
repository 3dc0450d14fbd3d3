import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { readList } from "@tejido/institutions/http/read-list"
import { accountLabel } from "../../../../../../domain/account-label"
import { kindOfAccount } from "../../../../../../domain/chart-of-accounts"
import { readAccountNames } from "../../../../../../facts/account-names"
import { findEntries, readEntries } from "../../../../../../staff-lists/entries"

type Asked = { month?: string; currency_code: string }

/**
 * `GET /staff/ledger/accounts/:code/entries?month=2026-11`: `{ entries, count, limit, offset, account, opening,
 * closing }`. Each entry has the account's balance after it; `opening` and `closing` are the balances at the beginning
 * and at the end of the month, or of everything. Céntimos, debit positive. Six queries at most.
 */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const { filters, order, limit, offset, locale } = readList(
    req.validatedQuery as unknown as Parameters<typeof readList>[0]
  )
  const found = await findEntries(req.scope, req.params.code ?? "", filters as unknown as Asked)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const [{ entries }, names] = await Promise.all([
    readEntries(req.scope, found, { limit, offset, descending: order.descending }),
    readAccountNames(query, [found.account.code]),
  ])
  const { code } = found.account
  res.json({
    entries,
    ...{ count: found.count, limit, offset },
    account: { ...found.account, kind: kindOfAccount(code), label: accountLabel(code, names, locale) },
    opening: found.opening,
    closing: found.closing,
  })
}
