import "server-only"
import { StaffRefusal, StaffUnavailable } from "../api/staff-refusal"

/** The answer, or null where it cannot be had: for a part of a page that stands without it. */
export async function orUnknown<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (error) {
    if (!(error instanceof StaffUnavailable) && !(error instanceof StaffRefusal)) throw error
    console.error(error)
    return null
  }
}
