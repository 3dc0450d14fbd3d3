import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { recordCustodyWorkflow } from "@tejido/provenance/workflows"
import { handAgain, type KeptHand } from "./parcel-hand"

/** A step of custody that pieces take with a parcel or a return. */
export type PiecesStep = {
  codes: string[]
  kind: "dispatched" | "returned"
  /** An ISO day. */
  occurred_on: string
  document_number: string | null
  note: string
}

/** Records the step for each piece, once however often it is asked; what a chain does not take is logged by its code. */
export async function recordPieces(
  container: MedusaContainer,
  hand: KeptHand,
  { codes, ...step }: PiecesStep
): Promise<void> {
  if (codes.length === 0) return
  const { result } = await recordCustodyWorkflow(container).run({
    input: { hand: handAgain(hand), codes, step },
  })
  for (const { code, why } of result.refused) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`dispatch: piece ${code} could not be recorded as ${step.kind}: ${why}`)
  }
}
