import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../transaction"

/** How many certificates a product shows. */
const SHOWN = 3

/** The latest certificates that stand, three at most, of lots of this origin. One query. */
export async function latestCertificates(
  context: Context,
  originId: string
): Promise<{ code: string; issued_at: Date }[]> {
  return await managerOf(context).execute<{ code: string; issued_at: Date }[]>(
    `select c.code, c.issued_at from provenance_lot l
       join provenance_certificate c on c.lot_id = l.id and c.revoked_at is null
       join provenance_signing_key k on k.kid = c.kid and k.compromised_at is null
     where l.origin_id = ? and l.voided_at is null
     order by c.issued_at desc, c.code limit ?`,
    [originId, SHOWN]
  )
}
