import type { Context } from "@medusajs/framework/types"
import { SYSTEM } from "@tejido/institutions/audit/record-audit"
import { FileProblem } from "../../../imports/import-problem"
import { managerOf, tell } from "../transaction"
import { addPhotos } from "./add-photos"
import { type Archive, openArchive } from "./archive"
import { checkItems, type ImportWorld } from "./check-items"
import { endImport } from "./end-import"
import { handOfImport, type HeldImport, type ImportPhase, type ImportWork } from "./import-row"
import { holdLeased, hopelessImports, leaseImport, NoLongerOurs, releaseImport } from "./lease"
import { keepProblems } from "./problems"
import { readPlaces } from "./read-places"
import { HeadRefused, stageRows } from "./stage-rows"
import { submitWritten } from "./submit-written"
import { writeImport } from "./write-import"

/** How long an import is left alone after something of ours failed, in seconds. */
const PAUSE = 30

/**
 * Takes every import that nobody works on as far as it goes: checks what was sent, writes what was started. Any number
 * of processes may do this at once. Whoever dies is followed by the next one, who goes on behind the last batch.
 * @returns what failed through no fault of a file, for the log
 */
export async function runImports(work: ImportWork): Promise<{ id: string; error: unknown }[]> {
  const failed: { id: string; error: unknown }[] = []
  for (const id of await work.inTransaction(hopelessImports)) {
    await work.inTransaction((context) => endImport(context, SYSTEM("imports"), id, "failed", "interrupted"))
  }
  for (;;) {
    const held = await work.inTransaction((context) => leaseImport(context))
    if (!held) return failed
    const error = await runHeld(work, held)
    if (error !== undefined) failed.push({ id: held.id, error })
  }
}

/** @returns what went wrong, if it was neither the file nor that somebody else has the import now */
async function runHeld(work: ImportWork, held: HeldImport): Promise<unknown> {
  try {
    if (held.state === "checking") await check(work, held)
    else await write(work, held)
    return undefined
  } catch (error) {
    if (error instanceof NoLongerOurs) return undefined
    if (error instanceof FileProblem || error instanceof HeadRefused) {
      await work.inTransaction((context) => refuseFile(context, held, error))
      return undefined
    }
    await work.inTransaction((context) => releaseImport(context, held, PAUSE))
    return error
  }
}

async function check(work: ImportWork, held: HeldImport): Promise<void> {
  const archive = await archiveOf(work, held)
  if (held.phase === "reading") {
    await stageRows(work, held)
    await work.inTransaction((context) => enter(context, held, "checking"))
  }
  await checkItems(work, held, await worldOf(work, held, archive))
  await work.inTransaction(async (context) => {
    await holdLeased(context, held)
    await managerOf(context).execute(
      `update listings_import set state = 'checked', phase = 'over', checked_at = now(), lease_id = null,
         leased_until = null where id = ?`,
      [held.id]
    )
    tell(context, "import", [held.id])
  })
}

async function write(work: ImportWork, held: HeldImport): Promise<void> {
  const archive = await archiveOf(work, held)
  if (held.phase === "writing") {
    if (!(await writeImport(work, held, await worldOf(work, held, archive)))) return
    await work.inTransaction((context) => enter(context, held, "photos"))
  }
  if (held.phase === "photos") {
    if (archive) await addPhotos(work, held, archive)
    await work.inTransaction((context) => enter(context, held, "submitting"))
  }
  if (held.submit && !(await submitWritten(work, held))) {
    // Pictures are still being made: somebody comes back for the rest.
    await work.inTransaction(async (context) => {
      await holdLeased(context, held)
      await managerOf(context).execute("update listings_import set attempts = 0 where id = ?", [held.id])
      await releaseImport(context, held, PAUSE)
    })
    return
  }
  await work.inTransaction(async (context) => {
    await holdLeased(context, held)
    await endImport(context, handOfImport(held).actor, held.id, "done")
  })
}

async function enter(context: Context, held: HeldImport, phase: ImportPhase): Promise<void> {
  await holdLeased(context, held)
  await managerOf(context).execute(
    "update listings_import set phase = ?, cursor = 0, attempts = 0 where id = ?",
    [...[phase, held.id]]
  )
  held.phase = phase
  held.cursor = 0
}

async function archiveOf(work: ImportWork, { photos_upload_id }: HeldImport): Promise<Archive | null> {
  return photos_upload_id === null ? null : await openArchive(work.inTransaction, photos_upload_id)
}

async function worldOf(work: ImportWork, held: HeldImport, archive: Archive | null): Promise<ImportWorld> {
  const places = await work.inTransaction((context) => readPlaces(context, held.establishment_ids))
  return { places, archive }
}

/** A file of which nothing can be used: why, with every heading that is wrong. */
async function refuseFile(
  context: Context,
  held: HeldImport,
  error: FileProblem | HeadRefused
): Promise<void> {
  await holdLeased(context, held)
  const problems =
    error instanceof HeadRefused
      ? error.problems.map(({ line, heading, code, detail }) => ({
          line,
          field: null,
          heading,
          code,
          detail,
        }))
      : [{ line: error.line, field: null, code: error.code, detail: error.detail }]
  await keepProblems(context, held, problems)
  const [first] = problems
  await endImport(context, handOfImport(held).actor, held.id, "failed", first?.code ?? "unreadable_text")
}
