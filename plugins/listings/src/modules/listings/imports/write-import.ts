import type { Context } from "@medusajs/framework/types"
import { type AuditFact, recordAudits } from "@tejido/institutions/audit/record-audit"
import { managerOf } from "../transaction"
import { type ImportItem, nextItems } from "./batch"
import { type ImportWorld, keepResults, rowsOf } from "./check-items"
import { handOfImport, type HeldImport, type ImportWork } from "./import-row"
import { type ItemResult, judgeItems } from "./judge-items"
import { holdLeased, NoLongerOurs } from "./lease"
import { holdStored, readFacts } from "./read-facts"
import { writeItems } from "./write-items"

/** Thrown where a file that is to be written whole cannot be any more: something changed since it was checked. */
class RowsChanged extends Error {
  constructor(readonly bad: readonly ItemResult[]) {
    super("rows that were good are not any more")
  }
}

/**
 * Writes the good rows of the file. With `good_rows` a batch in each transaction: whoever comes after a process that
 * died goes on behind the last. With `all_or_none` all of them in one: whatever happens on the way, nothing is written,
 * and it begins anew.
 * @returns whether it is written; false where it goes back to its sender, with what is wrong with it now
 */
export async function writeImport(work: ImportWork, held: HeldImport, world: ImportWorld): Promise<boolean> {
  if (held.mode === "good_rows") {
    while (await work.inTransaction((context) => writeBatch(context, work, held, world)));
    return true
  }
  try {
    await work.inTransaction((context) => writeAll(context, work, held, world))
    return true
  } catch (error) {
    if (!(error instanceof RowsChanged)) throw error
    await work.inTransaction((context) => giveBack(context, held, error.bad))
    return false
  }
}

/** @returns false where there was nothing left */
async function writeBatch(
  context: Context,
  { batch }: ImportWork,
  held: HeldImport,
  world: ImportWorld
): Promise<boolean> {
  await holdLeased(context, held)
  const items = await nextItems(context, held, batch, true)
  const last = items.at(-1)
  if (!last) return false
  const { results, facts } = await judgeAndWrite(context, held, world, items)
  await keepWritten(context, held, results)
  await recordAudits(context, handOfImport(held).actor, facts)
  held.cursor = last.first_line
  return true
}

/**
 * In one transaction. The import itself is held only at its end: until then others see how far it is, and can cancel
 * it. Nobody else's changes wait for the audit log before all entries are added at once.
 */
async function writeAll(
  context: Context,
  work: ImportWork,
  held: HeldImport,
  world: ImportWorld
): Promise<void> {
  const facts: AuditFact[] = []
  const results: ItemResult[] = []
  let cursor = 0
  for (;;) {
    const items = await nextItems(context, { id: held.id, cursor }, work.batch, true)
    const last = items.at(-1)
    if (!last) break
    const batch = await judgeAndWrite(context, held, world, items)
    const bad = batch.results.filter(({ verdict }) => verdict === "bad")
    if (bad.length > 0) throw new RowsChanged(bad)
    facts.push(...batch.facts)
    results.push(...batch.results)
    cursor = last.first_line
    const done = rowsOf(results, () => true)
    await work.inTransaction((other) => tellProgress(other, held, done))
  }
  await holdLeased(context, held)
  await managerOf(context).execute("update listings_import set done = 0 where id = ?", [held.id])
  await keepWritten(context, held, results)
  // Said in the same transaction: whoever came after would write it all once more.
  await managerOf(context).execute("update listings_import set phase = 'photos', cursor = 0 where id = ?", [
    held.id,
  ])
  await recordAudits(context, handOfImport(held).actor, facts)
}

async function judgeAndWrite(
  context: Context,
  held: HeldImport,
  { places, archive }: ImportWorld,
  items: readonly ImportItem[]
): Promise<{ results: ItemResult[]; facts: AuditFact[] }> {
  await holdStored(context, items)
  // Looked at anew: since the check, somebody may have written the listing, closed the workshop or moved an artisan.
  const facts = await readFacts(context, items, { places, archive: archive?.index ?? null })
  return await writeItems(context, handOfImport(held), judgeItems(items, facts))
}

/** Keeps what was written, and counts it. Rows that turned bad meanwhile are bad now. */
async function keepWritten(
  context: Context,
  held: HeldImport,
  results: readonly ItemResult[]
): Promise<void> {
  await keepResults(context, held, results)
  const bad = rowsOf(results, ({ verdict }) => verdict === "bad")
  const listings = (verdict: string) => results.filter((result) => result.verdict === verdict).length
  await managerOf(context).execute(
    `update listings_import set done = done + ?, good = good - ?, bad = bad + ?, created = created + ?,
       updated = updated + ?, unchanged = unchanged + ?, cursor = ?, attempts = 0 where id = ?`,
    [
      ...[rowsOf(results, () => true) - bad, bad, bad],
      ...[listings("create"), listings("update"), listings("unchanged")],
      ...[results.at(-1)?.line ?? held.cursor, held.id],
    ]
  )
}

async function tellProgress(context: Context, held: HeldImport, done: number): Promise<void> {
  const [told] = await managerOf(context).execute<object[]>(
    `update listings_import set done = ?, leased_until = greatest(leased_until, now() + interval '2 minutes')
     where id = ? and lease_id = ? and state = 'importing' returning id`,
    [done, held.id, held.lease_id]
  )
  if (!told) throw new NoLongerOurs()
}

/** Back to where it was before it was started, but for what is wrong now. */
async function giveBack(context: Context, held: HeldImport, bad: readonly ItemResult[]): Promise<void> {
  await holdLeased(context, held)
  await keepResults(context, held, bad)
  const rows = rowsOf(bad, () => true)
  await managerOf(context).execute(
    `update listings_import set state = 'checked', phase = 'over', done = 0, good = good - ?, bad = bad + ?,
       mode = null, starter = null, submit = false, started_at = null, lease_id = null, leased_until = null
     where id = ?`,
    [rows, rows, held.id]
  )
}
