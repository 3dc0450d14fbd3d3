import type { MedusaResponse } from "@medusajs/framework/http"
import type { Context } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { REVENUE_ALLOCATION_MODULE } from "../modules/revenue-allocation"
import type { LedgerService } from "../modules/revenue-allocation/service"
import { type Keys, requireKeys } from "../modules/revenue-allocation/terms/keys"
import { Refused } from "../modules/revenue-allocation/terms/refused"

/** What a change is given: its transaction, and the identity keys for the asking. */
export type ChangeTools = { context: Context; keys: () => Keys }

/**
 * Makes a change of people's terms in one transaction and answers with what is there then. What is refused is answered
 * with every reason: 400 `{ type, code, message, problems: [{ code, field }] }`, the code being that of the first.
 */
export async function answerChange<Made>(
  req: StaffRequest,
  res: MedusaResponse,
  change: (tools: ChangeTools) => Promise<Made>,
  answer: (connection: Connection, made: Made) => Promise<object>,
  status = 200
): Promise<void> {
  const ledger = req.scope.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  const keys = () => requireKeys(ledger.settings)
  try {
    const made = await ledger.inTransaction((context) => change({ context, keys }))
    const connection = req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
    res.status(status).json(await answer(connection, made))
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { type, code, message, problems } = error
    res.status(400).json({ type, code, message, problems })
  }
}
