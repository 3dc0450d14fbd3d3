import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Has the order take a change that is open for it. Not undone: what it says has happened. */
export const confirmChangeStep = createStep(
  "confirm-change",
  async ({ change_id, confirmed_by }: { change_id: string | null; confirmed_by: string }, { container }) => {
    if (change_id) await container.resolve(Modules.ORDER).confirmOrderChange({ id: change_id, confirmed_by })
    return new StepResponse(change_id)
  }
)
