import type { Example } from "../staff-examples"
import type { StaffWorld } from "../staff-world"
import { makeListing, type MadeListing } from "./listings"

/** A checklist on which all is right. */
export const APPROVED = { quality: "ok", photos: "ok", text: "ok", price: "ok", privacy: "ok" } as const

/** One example for each of the two prisons, about a listing that an operator sent and that waits. */
function waiting({ here, there, members }: StaffWorld, example: (listing: MadeListing) => Example): Example[] {
  return [
    [here, members.operator],
    [there, members.otherOperator],
  ].map(([place, by]) => ({
    ...example({ id: "list_none", version: 1 } as MadeListing),
    of: { establishment_id: (place as StaffWorld["here"]).establishmentId },
    before: async (app) => {
      const listing = await makeListing(
        app,
        place as StaffWorld["here"],
        "submitted",
        {},
        (by as StaffWorld["members"]["operator"]).tokens.fresh
      )
      return { ...example(listing), params: { id: listing.id } }
    },
  }))
}

export const REVIEW_EXAMPLES: Record<string, (world: StaffWorld) => Example[]> = {
  "POST /staff/listings/:id/approve": (world) =>
    waiting(world, ({ version }) => ({ body: { version, checklist: APPROVED } })),
  "POST /staff/listings/:id/request-changes": (world) =>
    waiting(world, ({ version }) => ({
      body: { version, reasons: ["photos"], note: "La primera foto está movida" },
    })),
  "POST /staff/listings/:id/answer": (world) => waiting(world, () => ({ body: { note: "Ya la cambié" } })),
}
