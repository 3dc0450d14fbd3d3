import { randomUUID } from "node:crypto"
import type { StaffAppContext } from "../describe-staff-app"
import type { Example } from "../staff-examples"
import type { Place, StaffWorld } from "../staff-world"

let made = 0
const another = (what: string) => `${what} ${++made}`

/** What a bag by the first artisan of the place says; everything that it needs but a photo. */
export function listingContentOf({ artisanIds }: Place, overrides: object = {}) {
  return {
    title: { es: another("Bolso de cuero"), en: "Leather bag" },
    description: { es: "Un bolso para todos los días.", en: "A bag for every day." },
    technique: { es: "repujado", en: "tooling" },
    material: { es: "Cuero de res", en: "Cowhide" },
    materials: ["cuero"],
    care: { es: "Limpiar en seco.", en: "Dry clean." },
    size_mm: { length: 300, width: 120, height: 250 },
    weight_g: 800,
    price: 12_000,
    one_of_a_kind: false,
    option: null,
    variants: [{ key: "unica", value: "", price: null, stock: 5 }],
    makers: [{ artisan_id: artisanIds[0], share_bp: 10_000 }],
    agreed_pay: null,
    lot_id: null,
    photos: [],
    ...overrides,
  }
}

/** A listing as far as tests go on with it. */
export type MadeListing = {
  id: string
  code: string
  version: number
  content: ReturnType<typeof listingContentOf>
}

/**
 * Writes a listing through the door that staff use: as the curator, whose reach is everything, or as whoever `by` is.
 * Its photo is put there by hand, for files are another story. `submitted` can be reviewed by the curator only when
 * somebody else sent it.
 */
export async function makeListing(
  app: Pick<StaffAppContext, "as" | "staff" | "sql">,
  place: Place,
  until: "draft" | "complete" | "submitted" = "complete",
  overrides: object = {},
  by: string = app.staff().members.curator.tokens.fresh
): Promise<MadeListing> {
  const post = async (path: string, body: unknown) => {
    const answer = await app.as(by, { method: "POST", path, body })
    if (answer.status > 201) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.data)}`)
    return (answer.data as { listing: MadeListing }).listing
  }
  const content = listingContentOf(place, overrides)
  let listing = await post("/staff/listings", { workshop_id: place.workshopId, content })
  if (until === "draft") return listing
  const photoId = await addReadyPhoto(app, listing.id)
  listing = await post(`/staff/listings/${listing.id}`, {
    version: listing.version,
    content: { ...content, photos: [{ photo_id: photoId, alt: { es: "Bolso visto de frente", en: "" } }] },
  })
  if (until === "complete") return listing
  return await post(`/staff/listings/${listing.id}/submit`, { version: listing.version })
}

/** Puts a photo there as the queue leaves it, without files of its own. @returns its id */
export async function addReadyPhoto(
  { sql }: Pick<StaffAppContext, "sql">,
  listingId: string
): Promise<string> {
  const id = `phot_${randomUUID()}`
  const file = (width: number, format: string) => ({
    id: `${id}-${width}.${format}`,
    url: `/static/${id}-${width}.${format}`,
  })
  const files = Object.fromEntries(
    ["avif", "webp"].map((format) => [
      format,
      Object.fromEntries([320, 640].map((width) => [width, file(width, format)])),
    ])
  )
  await sql(
    `insert into listings_photo (id, listing_id, state, filename, bytes, sha256, width, height, thumbhash, files,
       created_by, ready_at)
     values (?, ?, 'ready', 'foto.jpg', 1000, encode(sha256(?::bytea), 'hex'), 1280, 960, 'Cg==', ?::jsonb, 'test', now())`,
    [id, listingId, id, JSON.stringify(files)]
  )
  return id
}

/** One example for each of the two prisons, about a listing that is there by then. */
function listings(
  { here, there }: StaffWorld,
  until: Parameters<typeof makeListing>[2],
  example: (listing: MadeListing) => Example
): Example[] {
  return [here, there].map((place) => ({
    // What is refused before the listing is looked at needs a body as well.
    ...example({ id: "list_none", code: "", version: 1, content: listingContentOf(place) }),
    of: { establishment_id: place.establishmentId },
    before: async (app) => {
      const listing = await makeListing(app, place, until)
      return { ...example(listing), params: { id: listing.id } }
    },
  }))
}

export const LISTING_EXAMPLES: Record<string, (world: StaffWorld) => Example[]> = {
  "GET /staff/listings": () => [{}],
  "GET /staff/listings.csv": () => [{}],
  "GET /staff/listings/:id": (world) => listings(world, "draft", () => ({})),
  "GET /staff/listings/:id/choices": (world) => listings(world, "draft", () => ({})),
  "GET /staff/listings/:id/history": (world) => listings(world, "draft", () => ({})),
  "GET /staff/listings/:id/review": (world) => listings(world, "submitted", () => ({})),
  "POST /staff/listings": ({ here, there }) =>
    [here, there].map((place) => ({
      of: { establishment_id: place.establishmentId },
      body: { workshop_id: place.workshopId, content: listingContentOf(place) },
    })),
  "POST /staff/listings/:id": (world) =>
    listings(world, "draft", ({ version, content }) => ({
      body: { version, content: { ...content, price: 9_900 } },
    })),
  "POST /staff/listings/:id/submit": (world) =>
    listings(world, "complete", ({ version }) => ({ body: { version, note: "Lista para la tienda" } })),
  "POST /staff/listings/:id/take-back": (world) =>
    listings(world, "submitted", ({ version }) => ({ body: { version } })),
  "POST /staff/listings/allocation": ({ here, there }) =>
    [here, there].map((place) => ({
      of: { establishment_id: place.establishmentId },
      body: { workshop_id: place.workshopId, price: 12_000, makers: [10_000] },
      computes: true,
    })),
  "GET /staff/listing-templates": () => [{}],
  "POST /staff/listing-templates": ({ here, there }) =>
    [here, there].map((place) => ({
      of: { establishment_id: place.establishmentId },
      body: { listing_id: "list_none", name: "Bolso" },
      before: async (app) => {
        const { id } = await makeListing(app, place, "draft")
        return { body: { listing_id: id, name: another("Bolso") } }
      },
    })),
  "DELETE /staff/listing-templates/:id": ({ here, there }) =>
    [here, there].map((place) => ({
      of: { establishment_id: place.establishmentId },
      params: { id: "ltpl_none" },
      before: async (app) => {
        const { id } = await makeListing(app, place, "draft")
        const { data } = await app.as(app.staff().members.curator.tokens.fresh, {
          method: "POST",
          path: "/staff/listing-templates",
          body: { listing_id: id, name: another("Bolso") },
        })
        return { params: { id: (data as { listing_template: { id: string } }).listing_template.id } }
      },
    })),
}
