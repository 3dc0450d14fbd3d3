import type { StaffAppContext } from "../describe-staff-app"
import type { Example } from "../staff-examples"
import type { StaffWorld } from "../staff-world"
import { makeListing, type MadeListing } from "./listings"

/** A checklist on which all is right. */
export const APPROVED = { quality: "ok", photos: "ok", text: "ok", price: "ok", privacy: "ok" } as const

/** One example for each of the two prisons, about a listing that an operator sent and that waits. */
function waiting(
  { here, there, members }: StaffWorld,
  example: (listing: MadeListing) => Example
): Example[] {
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

/** The same, of listings that the curator has published. */
function published(world: StaffWorld, example: () => Example): Example[] {
  return waiting(world, example).map((each) => ({
    ...each,
    before: async (app, caller) => {
      const made = await each.before!(app, caller)
      const id = made.params!.id!
      const [row] = await app.sql("select version from listings_listing where id = ?", [id])
      await approveListing(app, { id, version: Number(row!.version) })
      return { ...example(), params: { id } }
    },
  }))
}

/** Approves what waits, as the curator. @returns the listing by then */
export async function approveListing<Listing = MadeListing>(
  { as, staff }: Pick<StaffAppContext, "as" | "staff">,
  { id, version }: Pick<MadeListing, "id" | "version">
): Promise<Listing> {
  const { status, data } = await as(staff().members.curator.tokens.fresh, {
    method: "POST",
    path: `/staff/listings/${id}/approve`,
    body: { version, checklist: APPROVED },
  })
  if (status !== 200) throw new Error(`approve: ${status} ${JSON.stringify(data)}`)
  return (data as { listing: Listing }).listing
}

export const REVIEW_EXAMPLES: Record<string, (world: StaffWorld) => Example[]> = {
  "GET /staff/reviews": () => [{}],
  "GET /staff/reviews.csv": () => [{}],
  "GET /staff/reviews/:id": (world) => waiting(world, () => ({})),
  "POST /staff/listings/:id/approve": (world) =>
    waiting(world, ({ version }) => ({ body: { version, checklist: APPROVED } })),
  "POST /staff/listings/:id/request-changes": (world) =>
    waiting(world, ({ version }) => ({
      body: { version, reasons: ["photos"], note: "La primera foto está movida" },
    })),
  "POST /staff/listings/:id/answer": (world) => waiting(world, () => ({ body: { note: "Ya la cambié" } })),
  "POST /staff/listings/:id/withdraw": (world) =>
    published(world, () => ({ body: { kind: "defect", reason: "Se descosió la correa" } })),
  "POST /staff/listings/:id/apply": (world) => published(world, () => ({ body: {} })),
}
