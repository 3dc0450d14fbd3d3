import type { Context } from "@medusajs/framework/types"
import { recordAudit, SYSTEM } from "@tejido/institutions/audit/record-audit"
import { computePage } from "./compute-page"
import { postPage } from "./post-page"
import { type Settlement, tryHoldSettlement } from "./settlement-row"

/** Runs work in one database transaction: `LedgerService.inTransaction`. */
export type InTransaction = <Result>(work: (context: Context) => Promise<Result>) => Promise<Result>

export type RunOptions = {
  /** Artisans in one transaction. */
  pageSize?: number
  /** After so many milliseconds no other page is begun; the job each minute goes on from there. */
  budgetMs?: number
}

const PAGE = 500
const ACTOR = SYSTEM("month's close")

/**
 * Takes a settlement on from wherever it stands: computes shares until it is proposed, posts them until it is closed.
 * Each page is a transaction of its own that notes how far it has come, so that a run that is killed at any moment is
 * gone on with and repeats nothing. Of several runs at once one works and the others leave.
 * @returns whether it has nothing left to do; false also when somebody else is at it
 */
export async function runSettlement(
  inTransaction: InTransaction,
  id: string,
  { pageSize = PAGE, budgetMs = Infinity }: RunOptions = {}
): Promise<boolean> {
  const until = Date.now() + budgetMs
  do {
    const step = await inTransaction(async (context): Promise<Step> => {
      const settlement = await tryHoldSettlement(context, id)
      if (!settlement) return "left"
      if (settlement.state === "computing") {
        return await finished(context, settlement, await computePage(context, settlement, pageSize))
      }
      if (settlement.state === "posting") {
        return await finished(context, settlement, await postPage(context, settlement, pageSize))
      }
      return "finished"
    })
    if (step !== "more") return step === "finished"
  } while (Date.now() < until)
  return false
}

type Step = "more" | "finished" | "left"

async function finished(context: Context, { id, month, state }: Settlement, last: boolean): Promise<Step> {
  if (!last) return "more"
  await recordAudit(context, ACTOR, {
    action: state === "computing" ? "settlement.proposed" : "settlement.closed",
    resource: "settlement",
    resourceId: id,
    after: { month },
  })
  return "finished"
}
