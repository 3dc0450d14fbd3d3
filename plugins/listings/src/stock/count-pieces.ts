import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { type Hand, noSuch } from "@tejido/provenance/modules/provenance/lots/reach"
import { ToldRefusal } from "../domain/told-refusal"
import { changeStock } from "./change-stock"

/** What became of one piece of a table that was counted. */
export type Counted = { id: string; counted: number } & (
  { done: true } | { done: false; code: string; message: string; details: object | null }
)

/**
 * Counts a table of pieces, each by itself: that one of them cannot be is no reason to forget the others, and a request
 * that broke off is sent again whole, with the same `request_id`.
 * @throws MedusaError NOT_FOUND when none of them is there, or in reach
 */
export async function countPieces(
  container: MedusaContainer,
  hand: Hand,
  counts: readonly { id: string; counted: number; seen?: number }[],
  requestId: string
): Promise<Counted[]> {
  const results: Counted[] = []
  for (const { id, ...count } of counts) {
    try {
      await changeStock(container, hand, id, { kind: "count", ...count, request_id: requestId })
      results.push({ id, counted: count.counted, done: true })
    } catch (error) {
      results.push({ id, counted: count.counted, done: false, ...saidOf(error) })
    }
  }
  if (results.every((result) => !result.done && result.code === MedusaError.Types.NOT_FOUND)) {
    throw noSuch("stock")
  }
  return results
}

/** What a refusal says; whatever is none is a failure of the whole. */
function saidOf(error: unknown): { code: string; message: string; details: object | null } {
  if (!MedusaError.isMedusaError(error)) throw error
  const { code, type, message } = error
  return { code: code ?? type, message, details: error instanceof ToldRefusal ? error.details : null }
}
