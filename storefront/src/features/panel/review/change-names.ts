import "server-only"
import { z } from "zod"
import { orNotFound, staffFetch } from "../api/staff-fetch"
import { StaffRefusal } from "../api/staff-refusal"
import type { Review } from "./review"

const coded = z.object({ code: z.string() })

/** The codes of the artisans and lots that a listing speaks of, by id, as far as who reads may see them. */
export async function changeNames({
  content,
  published,
}: Pick<Review, "content" | "published">): Promise<Map<string, string>> {
  const both = [content, published].filter((each) => each !== null)
  const makers = new Set(both.flatMap((each) => each.makers.map(({ artisan_id }) => artisan_id)))
  const lots = new Set(both.flatMap(({ lot_id }) => (lot_id === null ? [] : [lot_id])))
  const found = await Promise.all([
    ...[...makers].map(async (id) => {
      const answer = await seen("/staff/artisans", id, z.object({ artisan: coded }))
      return answer ? ([id, answer.artisan.code] as const) : null
    }),
    ...[...lots].map(async (id) => {
      const answer = await seen("/staff/lots", id, z.object({ lot: coded }))
      return answer ? ([id, answer.lot.code] as const) : null
    }),
  ])
  return new Map(found.filter((each) => each !== null))
}

async function seen<T>(path: string, id: string, schema: z.ZodType<T>): Promise<T | null> {
  try {
    return await orNotFound(staffFetch(`${path}/${encodeURIComponent(id)}`, { schema }))
  } catch (error) {
    if (error instanceof StaffRefusal && error.status === 403) return null
    throw error
  }
}
