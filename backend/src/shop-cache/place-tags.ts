import type { Event } from "@medusajs/framework/types"
import { changedRecords, type ChangedRecords, type Query } from "../product-index/changed-records"

const CHANGES = ["created", "updated", "deleted", "restored"]

/** Every event after which the page of a workshop or an establishment may be different. */
export const PLACE_EVENTS = [
  ...["establishment", "workshop", "artisan"].flatMap((kind) =>
    CHANGES.map((change) => `provenance.${kind}.${change}`)
  ),
  "translation.created",
  "translation.updated",
  "translation.deleted",
]

/**
 * The cache tags of the workshop and establishment pages that an event has made old, the lists of both
 * included. An artisan counts: both pages tell how many people work in a workshop.
 */
export async function placeTags(event: Event<unknown>, query: Query): Promise<string[]> {
  const changes = await changedRecords(event, query)
  const tags = await Promise.all(changes.map((change) => tagsOf(change, query)))
  return [...new Set(tags.flat())]
}

async function tagsOf({ kind, ids }: ChangedRecords, query: Query): Promise<string[]> {
  switch (kind) {
    case "establishment":
      return [
        ...(await establishmentTags(query, ids)),
        ...(await workshopTags(query, { establishment_id: ids })),
      ]
    case "workshop":
      return workshopTags(query, { id: ids })
    case "artisan":
      return workshopTags(query, { artisans: { id: ids } })
    default:
      return []
  }
}

/** An establishment without workshops has a page too. */
async function establishmentTags(query: Query, ids: string[]): Promise<string[]> {
  const { data } = await query.graph({
    entity: "establishment",
    fields: ["handle"],
    filters: { id: ids },
    withDeleted: true,
  })
  return ["establishments", ...data.map(({ handle }: { handle: string }) => `establishment:${handle}`)]
}

async function workshopTags(query: Query, filters: Record<string, unknown>): Promise<string[]> {
  const { data } = await query.graph({
    entity: "workshop",
    fields: ["handle", "establishment.handle"],
    filters,
    withDeleted: true,
  })
  return [
    "workshops",
    "establishments",
    ...(data as { handle: string; establishment?: { handle: string } | null }[]).flatMap((workshop) => [
      `workshop:${workshop.handle}`,
      ...(workshop.establishment ? [`establishment:${workshop.establishment.handle}`] : []),
    ]),
  ]
}
