import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit, SYSTEM } from "@tejido/institutions/audit/record-audit"
import { type Hand, noSuch, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { managerOf, tell } from "../transaction"
import { endImport } from "./end-import"
import type { ImportMode, ImportState } from "./import-row"

type Decided = { state: ImportState; bad: number; good: number; establishment_ids: string[] | null }

/** What is to be written of a file that was checked, and whether what lacks nothing is sent for review. */
export type ImportStart = { mode: ImportMode; submit: boolean }

/**
 * Has a checked file written, in the background. Asking again while it is being written is the same as once.
 * @throws MedusaError NOT_FOUND; CONFLICT `import_not_checked`, `import_has_problems` for all or none of a file with
 *   bad rows, `nothing_to_import` where no row is good
 */
export async function startImport(
  context: Context,
  hand: Hand,
  id: string,
  { mode, submit }: ImportStart
): Promise<void> {
  const { state, bad, good } = await holdImport(context, hand, id)
  if (state === "importing") return
  if (state !== "checked") throw conflict("import_not_checked", "Only a checked file can be imported")
  if (good === 0) throw conflict("nothing_to_import", "No row of this file can be imported")
  if (mode === "all_or_none" && bad > 0) {
    throw conflict("import_has_problems", "Mend the rows with problems, or import the good ones")
  }
  await managerOf(context).execute(
    `update listings_import set state = 'importing', phase = 'writing', cursor = 0, done = 0, unchanged = 0, mode = ?,
       submit = ?, starter = ?::jsonb, started_at = now(), attempts = 0, updated_at = now()
     where id = ?`,
    [mode, submit, JSON.stringify(hand.actor), id]
  )
  tell(context, "import", [id])
  await recordAudit(context, hand.actor, {
    action: "listing_import.started",
    resource: "listing_import",
    resourceId: id,
    after: { mode, submit, rows: good },
  })
}

/**
 * Stops an import where it is: after the batch that is being written, or, of one that is written as a whole, before
 * anything is. What was written already stays. Cancelling again changes nothing.
 * @throws MedusaError NOT_FOUND; CONFLICT `import_over`
 */
export async function cancelImport(context: Context, hand: Hand, id: string): Promise<void> {
  const { state } = await holdImport(context, hand, id)
  if (state === "cancelled") return
  if (state === "done" || state === "failed") throw conflict("import_over", "This import is over")
  await endImport(context, hand.actor, id, "cancelled")
}

/** Ends imports that were checked a week ago and that nobody started. @returns how many */
export async function endForgotten(context: Context): Promise<number> {
  const rows = await managerOf(context).execute<{ id: string }[]>(
    `select id from listings_import where state = 'checked' and checked_at < now() - interval '7 days'
     order by id limit 20 for update skip locked`
  )
  for (const { id } of rows) await endImport(context, SYSTEM("imports"), id, "cancelled")
  return rows.length
}

/** The import, held. An import reaches as far as whoever sent it: who does not reach all of that does not see it. */
async function holdImport(context: Context, hand: Hand, id: string): Promise<Decided> {
  const [row] = await managerOf(context).execute<Decided[]>(
    "select state, bad, good, establishment_ids from listings_import where id = ? for update",
    [id]
  )
  const own = hand.establishmentIds
  if (!row || !(own === null || row.establishment_ids?.every((each) => own.includes(each)))) {
    throw noSuch("import")
  }
  return row
}

function conflict(code: string, message: string): MedusaError {
  return refused(MedusaError.Types.CONFLICT, code, message)
}
