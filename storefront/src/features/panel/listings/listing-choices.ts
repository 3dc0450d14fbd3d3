import "server-only"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"
import { StaffRefusal } from "../api/staff-refusal"
import type { ArtisanOption } from "../picking/workshop-artisans"
import { type Listing, listingPath } from "./listing"
import { projectedSplit, type Split } from "./projected-split"

/** What the form of a listing offers to choose from, and the split of its price as it is saved. */
export type ListingChoices = {
  workshops: readonly { id: string; name: string }[]
  artisans: readonly ArtisanOption[]
  lots: readonly { id: string; label: string }[]
  techniques: readonly string[]
  split: Split | null
}

const choicesSchema = z.object({
  workshops: z.array(z.object({ id: z.string(), name: z.string() })),
  makers: z.array(z.object({ id: z.string(), code: z.string(), alias: z.string().nullable() })),
  lots: z.array(z.object({ id: z.string(), code: z.string(), name: z.string() })),
  techniques: z.array(z.string()),
})

/** Loads the choices for a listing as it is saved: of its prison, and once it has one, of its workshop. */
export async function listingChoices(listing: Listing): Promise<ListingChoices> {
  const { workshop } = listing
  const [{ choices }, split] = await Promise.all([
    staffFetch(`${listingPath(listing.id)}/choices`, { schema: z.object({ choices: choicesSchema }) }),
    splitOf(listing),
  ])
  // What has been published stays with its workshop.
  const fixed = listing.published !== null || listing.product_id !== null
  const known = workshop === null || choices.workshops.some(({ id }) => id === workshop.id)
  const workshops = known ? choices.workshops : [workshop, ...choices.workshops]
  return {
    workshops: fixed && workshop ? [workshop] : workshops,
    artisans: choices.makers,
    lots: choices.lots.map(({ id, code, name }) => ({ id, label: `${code} · ${name}` })),
    techniques: choices.techniques,
    split,
  }
}

/** The split of what a listing says, or null while it says too little. */
export async function splitOf({
  workshop,
  content,
}: Pick<Listing, "workshop" | "content">): Promise<Split | null> {
  if (!workshop || content.price === null) return null
  try {
    return await projectedSplit({
      workshop_id: workshop.id,
      price: content.price,
      agreed_pay: content.agreed_pay,
      makers: content.makers.map(({ share_bp }) => share_bp),
    })
  } catch (error) {
    if (error instanceof StaffRefusal) return null
    throw error
  }
}
