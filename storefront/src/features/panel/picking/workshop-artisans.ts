import "server-only"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"

/** An artisan as one can be picked: by code, with the alias that people call them by in the workshop. */
export type ArtisanOption = { id: string; code: string; alias: string | null }

const PAGE = 200
// A workshop of more is none that the country has; whoever is past them is entered by code.
const MOST_PAGES = 5

const schema = z.object({
  artisans: z.array(z.object({ id: z.string(), code: z.string(), alias: z.string().nullable() })),
  count: z.number(),
})

/** The artisans who are in a workshop now, by code. */
export async function workshopArtisans(workshopId: string): Promise<ArtisanOption[]> {
  const found: ArtisanOption[] = []
  for (let page = 0; page < MOST_PAGES; page++) {
    const { artisans, count } = await staffFetch("/staff/artisans", {
      query: { workshop_id: workshopId, status: "active", order: "code", limit: PAGE, offset: page * PAGE },
      schema,
    })
    found.push(...artisans)
    if (found.length >= count) break
  }
  return found
}

/** The artisan with a code, as somebody typed it, or null: none, or out of reach. */
export async function artisanByCode(typed: string): Promise<ArtisanOption | null> {
  const code = typed.normalize("NFKC").trim().toUpperCase()
  if (!/^[A-Z0-9-]{3,40}$/.test(code)) return null
  const { artisans } = await staffFetch("/staff/artisans", { query: { q: code, limit: PAGE }, schema })
  return artisans.find((artisan) => artisan.code.toUpperCase() === code) ?? null
}
