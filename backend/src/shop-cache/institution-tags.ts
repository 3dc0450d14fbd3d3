import type { Event } from "@medusajs/framework/types"
import { changedRecords, type Query } from "../product-index/changed-records"

/** Every event after which the shop may name institutions differently. */
export const INSTITUTION_EVENTS = [
  "institution.updated",
  "translation.created",
  "translation.updated",
  "translation.deleted",
]

/** The cache tag of what the shop knows of institutions, where an event has made it old. */
export async function institutionTags(event: Event<unknown>, query: Query): Promise<string[]> {
  const changes = await changedRecords(event, query)
  return changes.some(({ kind }) => kind === "institution") ? ["institutions"] : []
}
