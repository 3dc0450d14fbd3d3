import type { ChangedRecords } from "../product-index/changed-records"
import type { Connection } from "./connection"

/** Every event after which a product may show other certificates. Both name lots. */
export const CERTIFICATE_EVENTS = ["provenance.lot.updated", "provenance.certificate.updated"]

/**
 * The cache tags of the pages of products whose lots these are. The page of a certificate itself is kept nowhere, and
 * neither index nor listings show any. One query, or none.
 */
export async function certificateTags(changes: ChangedRecords[], connection: Connection): Promise<string[]> {
  const lots = changes.flatMap(({ kind, ids }) => (kind === "lot" || kind === "certificate" ? ids : []))
  if (!lots.length) return []
  const { rows } = await connection.raw<{ id: string; handle: string }>(
    `select p.id, p.handle from provenance_lot l
       join product_product_provenance_origin o on o.origin_id = l.origin_id and o.deleted_at is null
       join product p on p.id = o.product_id
     where l.id = any(?::text[])`,
    [lots]
  )
  return rows.flatMap(({ id, handle }) => [`product:${id}`, `product-handle:${handle}`])
}
