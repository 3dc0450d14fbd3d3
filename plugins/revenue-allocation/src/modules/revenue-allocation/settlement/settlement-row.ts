import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { type LimaMonth, parseMonth } from "../../../domain/lima-month"
import { managerOf } from "../transaction"
import type { SettlementTotals } from "./settlement-totals"

export const SETTLEMENT_STATES = ["computing", "proposed", "posting", "closed"] as const
export type SettlementState = (typeof SETTLEMENT_STATES)[number]

/** A month's close as the steps that make it see it. */
export type Settlement = {
  id: string
  month: LimaMonth
  state: SettlementState
  policy_id: string
  currency_code: string
  done_to: string | null
  done: number
  total: number
  totals: SettlementTotals | null
  digest: string | null
  closed_by: string
}

const COLUMNS = `id, to_char(month, 'YYYY-MM') as month, state, policy_id, currency_code, done_to, done, total, totals,
  digest, closed_by`

/**
 * Holds a settlement's row until the end of the transaction. What belongs to it is read in the statements that follow.
 * @throws MedusaError NOT_FOUND
 */
export async function holdSettlement(context: Context, id: string): Promise<Settlement> {
  return found(await one(context, `select ${COLUMNS} from revenue_settlement where id = ? for update`, id))
}

/**
 * Reads a settlement.
 * @throws MedusaError NOT_FOUND
 */
export async function findSettlement(context: Context, id: string): Promise<Settlement> {
  return found(await one(context, `select ${COLUMNS} from revenue_settlement where id = ?`, id))
}

/** As {@link holdSettlement}; null when it is gone, or somebody else holds it at this moment. */
export async function tryHoldSettlement(context: Context, id: string): Promise<Settlement | null> {
  const skipping = `select ${COLUMNS} from revenue_settlement where id = ? for update skip locked`
  return await one(context, skipping, id)
}

/** The settlement that is on its way, if one is; there is never more than one. */
export async function openSettlement(context: Context): Promise<Settlement | null> {
  return await one(context, `select ${COLUMNS} from revenue_settlement where state <> ?`, "closed")
}

function found(row: Settlement | null): Settlement {
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such settlement")
  return row
}

async function one(context: Context, statement: string, value: string): Promise<Settlement | null> {
  const [row] = await managerOf(context).execute<(Omit<Settlement, "month"> & { month: string })[]>(
    statement,
    [value]
  )
  return row ? { ...row, month: parseMonth(row.month) } : null
}

/**
 * Waits for whoever starts a close or releases a hold, until the end of this transaction: a release changes what is
 * still owed of a reparation, which a close has read.
 */
export async function oneAtATime(context: Context): Promise<void> {
  await managerOf(context).execute("select pg_advisory_xact_lock(hashtextextended('tejido:settlement', 0))")
}
