import type { Context } from "@medusajs/framework/types"
import { type AuditActor, recordAudit } from "@tejido/institutions/audit/record-audit"
import { managerOf, tell } from "../transaction"

/**
 * Ends an import: what came with it goes, what became of it and what was wrong stays. The last of its transaction.
 * @param failure why nothing came of it
 */
export async function endImport(
  context: Context,
  actor: AuditActor,
  id: string,
  state: "done" | "cancelled" | "failed",
  failure: string | null = null
): Promise<void> {
  const manager = managerOf(context)
  const [ended] = await manager.execute<{ photos_upload_id: string | null } & Record<string, unknown>[]>(
    `update listings_import set state = ?, failure = ?, phase = 'over', file = null, lease_id = null,
       leased_until = null, finished_at = now(), updated_at = now()
     where id = ? returning photos_upload_id, filename, rows, good, bad, created, updated, unchanged, photos_added,
       submitted, mode`,
    [state, failure, id]
  )
  if (!ended) return
  const { photos_upload_id, ...counts } = ended as { photos_upload_id: string | null } & Record<
    string,
    unknown
  >
  await manager.execute("delete from listings_import_row where import_id = ?", [id])
  if (photos_upload_id !== null) {
    await manager.execute("delete from listings_upload where id = ?", [photos_upload_id])
  }
  tell(context, "import", [id])
  await recordAudit(context, actor, {
    ...ENDINGS[state],
    resourceId: id,
    after: { ...counts, failure },
  })
}

const ENDINGS = {
  done: { action: "listing_import.finished", resource: "listing_import" },
  cancelled: { action: "listing_import.cancelled", resource: "listing_import" },
  failed: { action: "listing_import.failed", resource: "listing_import" },
} as const
