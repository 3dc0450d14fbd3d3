import "server-only"
import { z } from "zod"
import { mayDo } from "../api/current-staff"
import type { Staff } from "../api/staff"
import { orNotFound, staffFetch } from "../api/staff-fetch"
import { StaffRefusal } from "../api/staff-refusal"
import { type ArtisanOption, workshopArtisans } from "../picking/workshop-artisans"
import { workshopSchema } from "../registry/registry"
import type { Listing } from "./listing"
import { projectedSplit, type Split } from "./projected-split"

/** What the form of a listing offers to choose from, and the split of its price as it is saved. */
export type ListingChoices = {
  workshops: readonly { id: string; name: string }[]
  artisans: readonly ArtisanOption[]
  lots: readonly { id: string; label: string }[]
  techniques: readonly string[]
  split: Split | null
}

const MOST = 200

/** Loads the choices for a listing as it is saved: of its prison, and once it has one, of its workshop. */
export async function listingChoices(staff: Staff, listing: Listing): Promise<ListingChoices> {
  const { workshop } = listing
  // What has been published stays with its workshop.
  const fixed = listing.published !== null || listing.product_id !== null
  const [workshops, artisans, lots, techniques, split] = await Promise.all([
    fixed && workshop ? [workshop] : workshopsOf(staff, listing.establishment.id),
    workshop && mayDo(staff, "artisan.read") ? makersOf(workshop.id, listing) : [],
    workshop && mayDo(staff, "lot.read") ? lotsOf(workshop.id) : [],
    workshop && mayDo(staff, "workshop.read") ? techniquesOf(workshop.id) : [],
    splitOf(listing),
  ])
  const known = workshop === null || workshops.some(({ id }) => id === workshop.id)
  return { workshops: known ? workshops : [workshop, ...workshops], artisans, lots, techniques, split }
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

async function workshopsOf(staff: Staff, establishmentId: string) {
  if (!mayDo(staff, "workshop.read")) return []
  const { workshops } = await staffFetch("/staff/workshops", {
    query: { establishment_id: establishmentId, closed: "false", order: "name", limit: MOST },
    schema: z.object({ workshops: z.array(workshopSchema) }),
  })
  return workshops
}

/** Who is in the workshop, and whoever made this and is there no more. */
async function makersOf(workshopId: string, { content }: Listing): Promise<ArtisanOption[]> {
  const there = await workshopArtisans(workshopId)
  const gone = content.makers.filter(({ artisan_id }) => !there.some(({ id }) => id === artisan_id))
  const others = await Promise.all(
    gone.map(async ({ artisan_id }) => {
      const answer = await orNotFound(
        staffFetch(`/staff/artisans/${encodeURIComponent(artisan_id)}`, {
          schema: z.object({ artisan: z.object({ code: z.string(), alias: z.string().nullable() }) }),
        })
      )
      return { id: artisan_id, code: answer?.artisan.code ?? "—", alias: answer?.artisan.alias ?? null }
    })
  )
  return [...others, ...there]
}

async function lotsOf(workshopId: string) {
  const { lots } = await staffFetch("/staff/lots", {
    query: { workshop_id: workshopId, order: "-created_at", limit: 50 },
    schema: z.object({
      lots: z.array(z.object({ id: z.string(), code: z.string(), name: z.string(), state: z.string() })),
    }),
  })
  return lots
    .filter(({ state }) => state !== "voided")
    .map(({ id, code, name }) => ({ id, label: `${code} · ${name}` }))
}

async function techniquesOf(workshopId: string): Promise<readonly string[]> {
  const answer = await orNotFound(
    staffFetch(`/staff/workshops/${encodeURIComponent(workshopId)}`, {
      schema: z.object({ workshop: workshopSchema }),
    })
  )
  return answer?.workshop.techniques ?? []
}
