import { MedusaError } from "@medusajs/framework/utils"
import { refused } from "@tejido/provenance/modules/provenance/lots/reach"
import type { FairMode, Venue } from "../../../domain/fair-content"
import type { FairTimes } from "../../../domain/fair-state"
import { fairTimesProblem, type PlannedTime } from "../../../domain/fair-times-problem"
import { ToldRefusal } from "../../../domain/told-refusal"

const ARCHIVED_AFTER_MS = 30 * 24 * 60 * 60 * 1000

/** When a fair is archived where nobody says so. */
export function archivedAfter(closesAt: Date): Date {
  return new Date(closesAt.getTime() + ARCHIVED_AFTER_MS)
}

/**
 * Refuses a plan whose moments are out of order, and a place that is missing.
 * @throws ToldRefusal INVALID_DATA `times_out_of_order` with `{ field, problem, than }`
 * @throws MedusaError INVALID_DATA `venue_missing`
 */
export function requirePlan(
  fair: Pick<FairTimes, PlannedTime> & { mode: FairMode; venue: Venue | null }
): void {
  const problem = fairTimesProblem(fair)
  if (problem) {
    const { field, code, than } = problem
    throw new ToldRefusal(
      MedusaError.Types.INVALID_DATA,
      "times_out_of_order",
      `${field} does not go with ${than}: ${code}`,
      { field, problem: code, than }
    )
  }
  if (fair.mode !== "virtual" && fair.venue === null) {
    throw refused(MedusaError.Types.INVALID_DATA, "venue_missing", "Say where the fair is held")
  }
}
