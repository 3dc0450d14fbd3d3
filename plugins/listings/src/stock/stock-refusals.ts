import { MedusaError } from "@medusajs/framework/utils"
import type { StockProblem, Stocked } from "../domain/stock-change"
import { ToldRefusal } from "../domain/told-refusal"
import { MOST } from "../domain/listing-content"

const { CONFLICT, INVALID_DATA } = MedusaError.Types

const REFUSALS: Readonly<Record<StockProblem, { type: string; message: string }>> = {
  below_reserved: { type: CONFLICT, message: "Fewer than what is reserved for buyers cannot be left" },
  stock_moved: { type: CONFLICT, message: "Something moved since the count was begun: count again" },
  too_many: { type: INVALID_DATA, message: `At most ${MOST.stock} of one piece are counted` },
  nothing_changes: { type: INVALID_DATA, message: "An adjustment adds or takes away at least one" },
  reason_other_way: { type: INVALID_DATA, message: "This reason changes the stock the other way" },
}

/** Tells why the stock stays as it is, with `details: { stocked, reserved, available }` as they are now. */
export function stockRefusal(problem: StockProblem, { stocked, reserved }: Stocked): ToldRefusal {
  const { type, message } = REFUSALS[problem]
  return new ToldRefusal(type, problem, message, { stocked, reserved, available: stocked - reserved })
}

/** The same click with another content: whoever sends it has mixed up two forms. */
export function requestReused(): MedusaError {
  return new MedusaError(CONFLICT, "This request was already used for another change", "request_reused")
}

/** Somebody held the piece for so long that nothing was done; it can be asked again. */
export function stockBusy(): MedusaError {
  return new MedusaError(
    CONFLICT,
    "Somebody else is changing this piece's stock; nothing was done",
    "stock_busy"
  )
}
