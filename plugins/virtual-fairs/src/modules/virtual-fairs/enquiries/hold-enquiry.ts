import type { Context } from "@medusajs/framework/types"
import { type Hand, noSuch, reaches } from "@tejido/provenance/modules/provenance/lots/reach"
import type { EnquiryState } from "../../../domain/enquiry"
import { requireVersion, type Versioned } from "../fairs/hold-fair"
import { managerOf } from "../transaction"

/** An enquiry that is about to be answered, closed or opened again. */
export type HeldEnquiry = Versioned & {
  id: string
  code: string
  state: EnquiryState
  establishment_id: string | null
  close_reason: string | null
}

/**
 * The enquiry, held until the transaction ends.
 * @throws MedusaError NOT_FOUND for one that is not there and for one out of reach alike; CONFLICT `fair_changed`
 */
export async function holdEnquiry(
  context: Context,
  hand: Hand,
  id: string,
  version: number
): Promise<HeldEnquiry> {
  const [enquiry] = await managerOf(context).execute<HeldEnquiry[]>(
    `select id, code, state, establishment_id, close_reason, version, updated_by, updated_at from fairs_enquiry
     where id = ? for update`,
    [id]
  )
  // One about a whole fair belongs to no prison.
  const within =
    enquiry &&
    (enquiry.establishment_id === null
      ? hand.establishmentIds === null
      : reaches(hand, enquiry.establishment_id))
  if (!enquiry || !within) throw noSuch("enquiry")
  await requireVersion(context, enquiry, version)
  return enquiry
}
