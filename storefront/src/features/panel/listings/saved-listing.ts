import "server-only"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"
import { StaffRefusal } from "../api/staff-refusal"
import type { FormValues } from "../form/form-state"
import { listingValues } from "./form/listing-values"
import { versionOf } from "./form/merge-values"
import { readListing, type ReadListing } from "./form/read-listing"
import { type Listing, listingPath, listingSchema } from "./listing"
import { listingContentSchema } from "./listing-content"

/** What came of saving a form of a listing. `theirs` is what somebody else saved meanwhile: nothing was written. */
export type Saving =
  | { kind: "saved"; listing: Listing; problems: ReadListing["problems"] }
  | { kind: "changed"; by: string | null; at: string; theirs: FormValues; problems: ReadListing["problems"] }

const changedSchema = z.object({
  version: z.number(),
  changed_by: z.string().nullable(),
  changed_at: z.string(),
  content: listingContentSchema,
  workshop_id: z.string().nullable(),
  code: z.string(),
})

/** What the form of a listing holds when it is opened. */
export function valuesOf(listing: Listing): FormValues {
  return listingValues({ ...listing, workshop_id: listing.workshop?.id ?? null })
}

/**
 * Saves what a form of a listing holds, on the version that it was made from. What cannot be read stays as it is saved
 * and is told in `problems`.
 * @throws StaffRefusal for every other refusal, StaffUnavailable
 */
export async function saveListingValues(before: Listing, values: FormValues): Promise<Saving> {
  const { content, workshop_id, code, problems } = readListing(values, before.content)
  const moved = workshop_id !== (before.workshop?.id ?? null)
  // Makers, lot and pay are of the workshop.
  const body = {
    version: versionOf(values),
    content: moved ? { ...content, makers: [], lot_id: null, agreed_pay: null } : content,
    ...(moved ? { workshop_id } : {}),
    ...(code === "" || code === before.code ? {} : { code }),
  }
  try {
    const { listing } = await staffFetch(listingPath(before.id), {
      method: "POST",
      body,
      schema: z.object({ listing: listingSchema }),
    })
    return { kind: "saved", listing, problems }
  } catch (error) {
    if (!(error instanceof StaffRefusal) || error.code !== "listing_changed") throw error
    const parsed = changedSchema.safeParse(error.details)
    if (!parsed.success) throw error
    const { changed_by, changed_at, ...theirs } = parsed.data
    return { kind: "changed", by: changed_by, at: changed_at, theirs: listingValues(theirs), problems }
  }
}
