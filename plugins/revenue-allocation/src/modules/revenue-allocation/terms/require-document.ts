import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../transaction"
import type { Problem } from "../../../domain/problem"

/** A problem where a document is named that is not one of this artisan of such a kind; none without a document. */
export async function documentProblems(
  context: Context,
  artisanId: string,
  kinds: readonly string[],
  documentId: string | null
): Promise<Problem[]> {
  if (documentId === null) return []
  const found = await managerOf(context).execute(
    "select id from provenance_document where id = ? and artisan_id = ? and kind in (?)",
    [documentId, artisanId, kinds]
  )
  return found.length ? [] : [{ code: "unknown_document", field: "document_id" }]
}
