import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import { accountLabel } from "../domain/account-label"
import { toJsonInteger } from "../domain/centimos"
import type { HoldReason } from "../domain/split-month"
import { readAccountNames } from "../facts/account-names"
import { REVENUE_ALLOCATION_MODULE } from "../modules/revenue-allocation"
import { previewRelease } from "../modules/revenue-allocation/holds/release-hold"
import type { LedgerService } from "../modules/revenue-allocation/service"
import { HOLDS, type StaffHold } from "./holds"

/** What releasing a hold would do by today's terms: what goes where, and what stays and why. In céntimos. */
export type StaffRelease = {
  moves: { account: string; label: string; amount: number }[]
  still_held: number
  reasons: readonly HoldReason[]
}

/** `GET /staff/holds/:id`. */
export const HOLD: StaffList<
  NonNullable<(typeof HOLDS)["options"]["filters"]>,
  Omit<StaffHold, "amount"> & { amount: string },
  StaffHold & { release: StaffRelease | null }
> = {
  ...HOLDS,
  shape: async (rows, context) => {
    const ledger = context.scope.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
    const holds = await HOLDS.shape(rows, context)
    return await Promise.all(
      holds.map(async (hold) => {
        if (hold.state !== "open") return { ...hold, release: null }
        const { credits, still_held, reasons } = await ledger.reading((reading) =>
          previewRelease(reading, hold.id)
        )
        const query = context.scope.resolve(ContainerRegistrationKeys.QUERY)
        const names = await readAccountNames(
          query,
          credits.map(({ account }) => account)
        )
        const moves = credits.map(({ account, amount }) => ({
          account,
          label: accountLabel(account, names, context.locale),
          amount: toJsonInteger(amount),
        }))
        return { ...hold, release: { moves, still_held: toJsonInteger(still_held), reasons } }
      })
    )
  },
  lines: (row) => [row],
}
