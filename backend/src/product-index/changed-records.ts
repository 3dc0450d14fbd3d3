import type { Event, RemoteQueryFunction } from "@medusajs/framework/types"

export type Query = Pick<RemoteQueryFunction, "graph">

/** Records of one kind (`product`, `inventory-level`, `artisan`, …) that an event says have changed. */
export type ChangedRecords = { kind: string; ids: string[] }

/**
 * What an event is about: `product.updated` names products, `provenance.artisan.updated` artisans. A changed
 * translation counts as a change of the record whose text it is. Empty for an event without ids.
 */
export async function changedRecords(event: Event<unknown>, query: Query): Promise<ChangedRecords[]> {
  const ids = idsOf(event.data)
  const kind = event.name.split(".").at(-2) ?? ""
  if (!ids.length) {
    return []
  }
  if (kind !== "translation") {
    return [{ kind, ids }]
  }
  const { data } = await query.graph({
    entity: "translation",
    fields: ["reference", "reference_id"],
    filters: { id: ids },
    withDeleted: true,
  })
  const byKind = new Map<string, string[]>()
  for (const { reference, reference_id } of data as { reference: string; reference_id: string }[]) {
    const translated = reference.replaceAll("_", "-")
    byKind.set(translated, [...(byKind.get(translated) ?? []), reference_id])
  }
  return [...byKind].map(([translated, references]) => ({ kind: translated, ids: references }))
}

function idsOf(data: unknown): string[] {
  const rows = Array.isArray(data) ? data : [data]
  return rows.flatMap((row: { id?: string | string[] } | null | undefined) => row?.id ?? [])
}
