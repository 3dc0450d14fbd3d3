import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Connection } from "@tejido/institutions/http/sql-list"

/** Notes as far as which decision the shop is what its listing wants. The last thing that is done, so never undone. */
export const noteAppliedStep = createStep(
  "note-applied",
  async (
    { listing_id, product_id, seq }: { listing_id: string; product_id: string | null; seq: number },
    { container }
  ) => {
    const connection = container.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
    await connection.raw(
      `update listings_listing set product_id = coalesce(?, product_id), applied_seq = greatest(applied_seq, ?),
         applied_at = now(), apply_error = null where id = ?`,
      [product_id, seq, listing_id]
    )
    return new StepResponse(listing_id)
  }
)
