import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { fairsSeenBy } from "../staff-lists/fairs"
import { readSeen } from "./read-seen"

/**
 * The id of the fair that the path names, once it is known that the member sees it. One query.
 * @throws MedusaError NOT_FOUND for one that is not there and for one that the member does not see yet alike
 */
export async function requireFair(req: StaffRequest): Promise<string> {
  const id = req.params.id ?? ""
  await readSeen(req, fairsSeenBy(req.staff), id)
  return id
}
