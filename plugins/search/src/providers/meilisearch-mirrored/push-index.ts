import { createHash } from "node:crypto"
import type { WordTable } from "../../domain/word-table"
import type { MeilisearchEngine } from "../meilisearch/engine"
import type { SqlManager } from "../postgres-es/sql"
import {
  changes,
  counted,
  deleted,
  documentsNow,
  doubt,
  mirrorRow,
  note,
  pushed,
  refilled,
  succeeded,
  whole,
  type Change,
  type MirrorRow,
} from "./mirror-tables"

/** Raised when what is sent for a document changes: every index is then pushed again. */
const DOCUMENT_FORM = 1
/** Changes pushed at once; each batch is waited for before the next. */
const BATCH = 1000

export type PushDependencies = {
  manager: SqlManager
  engine: MeilisearchEngine
  words: WordTable
  /** Seconds after which an index that is thought whole is counted again. */
  recountSeconds: number
}

/**
 * Brings one index of Meilisearch to what PostgreSQL holds: makes it where it is missing, pushes what changed, and
 * counts both sides where there is reason to. Whatever fails leaves everything noted that was not pushed.
 *
 * Run by one process at a time (`alone`).
 *
 * @throws what Meilisearch said, when something failed
 */
export async function pushIndex(index: string, on: PushDependencies): Promise<void> {
  const row = await mirrorRow(on.manager, index)
  if (!row) return
  if (row.deleting) {
    await on.engine.deleteIndex(index)
    await deleted(on.manager, index)
    return
  }
  if (isSettled(row, on) && !(await changes(on.manager, index, 1)).length) {
    await succeeded(on.manager, index)
    return
  }
  await keepThere(row, on)
  await pushChanges(index, on)
  await recount(index, on)
  await succeeded(on.manager, index)
}

function isSettled(row: MirrorRow, { words, recountSeconds }: PushDependencies): boolean {
  return (
    !row.refill &&
    row.checkedSeconds !== null &&
    row.checkedSeconds < recountSeconds &&
    row.wordsVersion === words.version &&
    row.settingsHash === settingsHash(row)
  )
}

/** The index is there, is the one that was made here, and has its settings and words. */
async function keepThere(row: MirrorRow, { manager, engine, words }: PushDependencies): Promise<void> {
  const { physicalName: index } = row
  const made = await engine.createdAt(index)
  const another = made === null || made !== row.engineCreatedAt
  const hash = settingsHash(row)
  if (another || row.settingsHash !== hash) {
    await engine.check()
    await note(manager, index, { settingsHash: null, refill: another || row.settingsHash !== hash })
    await doubt(manager, index)
    await engine.keepIndex({ ...row.definition, physical_name: index }, words)
    const engineCreatedAt = await engine.createdAt(index)
    await note(manager, index, { settingsHash: hash, wordsVersion: words.version, engineCreatedAt })
  } else if (row.wordsVersion !== words.version) {
    await engine.keepWords(index, words)
    await note(manager, index, { wordsVersion: words.version })
  }
  if ((await mirrorRow(manager, index))?.refill) {
    await engine.ended(await engine.clear(index), `clearing ${index}`)
    await refilled(manager, index)
  }
}

async function pushChanges(index: string, { manager, engine }: PushDependencies): Promise<void> {
  for (;;) {
    const batch = await changes(manager, index, BATCH)
    if (!batch.length) return
    const row = await mirrorRow(manager, index)
    if (!row || row.deleting || row.refill) return
    await pushBatch(row, batch, manager, engine)
    await pushed(manager, index, batch)
  }
}

/** Read now, not when they were written: a later write of the same document is pushed along, and noted still. */
async function pushBatch(
  row: MirrorRow,
  batch: Change[],
  manager: SqlManager,
  engine: MeilisearchEngine
): Promise<void> {
  const { physicalName: index, definition } = row
  const ids = batch.map(({ id }) => id)
  const documents = await documentsNow(manager, index, ids)
  const key = definition.primary_key
  const there = new Set(documents.map((document) => String(document[key])))
  const tasks = [
    ...(await engine.upsert(index, definition, documents)),
    ...(await engine.removeIds(
      index,
      ids.filter((id) => !there.has(id))
    )),
  ]
  await engine.ended(tasks, `pushing ${batch.length} changes of ${index}`)
}

/**
 * Counts the documents on both sides. Only with nothing waiting before and after does a difference mean that
 * something was lost; then everything is pushed again.
 */
async function recount(index: string, { manager, engine }: PushDependencies): Promise<void> {
  const before = await counted(manager, index)
  if (before.waiting) return
  const held = await engine.count(index)
  const after = await counted(manager, index)
  if (after.waiting || after.documents !== before.documents) return
  if (held === after.documents) {
    await whole(manager, index)
  } else {
    await note(manager, index, { refill: true })
    await doubt(manager, index)
  }
}

function settingsHash({ definition }: MirrorRow): string {
  const { fields, settings, primary_key } = definition
  return createHash("sha256")
    .update(JSON.stringify([DOCUMENT_FORM, primary_key, fields, settings]))
    .digest("hex")
}
