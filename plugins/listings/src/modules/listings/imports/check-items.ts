import type { Context } from "@medusajs/framework/types"
import type { ImportField } from "../../../imports/import-columns"
import { FileProblem, isProblemCode, type RowProblem, shown } from "../../../imports/import-problem"
import type { Places } from "../../../imports/places"
import { photoKind } from "../../../photos/photo-kind"
import { managerOf } from "../transaction"
import type { Archive } from "./archive"
import { nextItems } from "./batch"
import type { HeldImport, ImportWork } from "./import-row"
import { type ItemResult, type JudgedItem, judgeItems, resultOf } from "./judge-items"
import { holdLeased } from "./lease"
import { keepProblems } from "./problems"
import { readFacts } from "./read-facts"

/** What the whole of an import depends on. */
export type ImportWorld = { places: Places; archive: Archive | null }

/**
 * Looks at every listing of the file, a batch in each transaction, and keeps what becomes of it and all that is wrong.
 * Goes on behind the cursor where it was interrupted.
 */
export async function checkItems(work: ImportWork, held: HeldImport, world: ImportWorld): Promise<void> {
  for (;;) {
    const judged = await work.inTransaction(async (context) => {
      const items = await nextItems(context, held, work.batch)
      const archive = world.archive?.index ?? null
      return judgeItems(items, await readFacts(context, items, { places: world.places, archive }))
    })
    const last = judged.at(-1)
    if (!last) return
    const results = await lookAtPhotos(judged.map(resultOf), judged, world.archive)
    await work.inTransaction(async (context) => {
      await holdLeased(context, held)
      await keepResults(context, held, results)
      await countChecked(context, held, results)
    })
    held.cursor = last.item.first_line
  }
}

/** Keeps with the first row of each listing what becomes of it, and all that is wrong. */
export async function keepResults(
  context: Context,
  held: HeldImport,
  results: readonly ItemResult[]
): Promise<void> {
  await managerOf(context).execute(
    `update listings_import_row r set verdict = v.verdict, photos = v.photos, listing_id = v.listing_id
     from jsonb_to_recordset(?::jsonb) as v(line int, verdict text, photos jsonb, listing_id text)
     where r.import_id = ? and r.line = v.line`,
    [
      JSON.stringify(
        results.map(({ line, verdict, photos, listing_id }) => ({ line, verdict, photos, listing_id }))
      ),
      held.id,
    ]
  )
  await keepProblems(
    context,
    held,
    results.flatMap(({ problems }) => problems)
  )
}

/** How many rows the listings have that `wanted` picks. */
export function rowsOf(results: readonly ItemResult[], wanted: (result: ItemResult) => boolean): number {
  return results.filter(wanted).reduce((sum, { rows }) => sum + rows, 0)
}

async function countChecked(
  context: Context,
  held: HeldImport,
  results: readonly ItemResult[]
): Promise<void> {
  const listings = (verdict: string) => results.filter((result) => result.verdict === verdict).length
  const matched = results.flatMap(({ photos }) => photos ?? []).filter(({ path }) => path !== null)
  const missing = results.flatMap(({ problems }) => problems).filter(({ code }) => code === "photo_missing")
  await managerOf(context).execute(
    `update listings_import set good = good + ?, bad = bad + ?, to_create = to_create + ?, to_update = to_update + ?,
       unchanged = unchanged + ?, photos_matched = photos_matched + ?, photos_missing = photos_missing + ?, cursor = ?,
       attempts = 0
     where id = ?`,
    [
      ...[
        rowsOf(results, ({ verdict }) => verdict !== "bad"),
        rowsOf(results, ({ verdict }) => verdict === "bad"),
      ],
      ...[listings("create"), listings("update"), listings("unchanged"), matched.length, missing.length],
      ...[results.at(-1)?.line ?? held.cursor, held.id],
    ]
  )
}

/** Whether each photo that would be taken out of the archive can be one at all, as far as its first bytes tell. */
async function lookAtPhotos(
  results: readonly ItemResult[],
  judged: readonly JudgedItem[],
  archive: Archive | null
): Promise<readonly ItemResult[]> {
  if (!archive) return results
  const looked: ItemResult[] = []
  for (const [i, result] of results.entries()) {
    const rows = judged[i]?.item.rows ?? []
    const line = rows.find(({ cells }) => cells.photos !== undefined)?.line ?? result.line
    const problems: RowProblem<ImportField>[] = []
    for (const { path } of result.photos ?? []) {
      const code = path === null ? null : await failureOf(archive, path)
      if (code !== null) problems.push({ line, field: "photos", code, detail: shown(path ?? "") })
    }
    looked.push(problems.length ? { ...result, verdict: "bad", photos: null, problems } : result)
  }
  return looked
}

async function failureOf(archive: Archive, path: string): Promise<RowProblem["code"] | null> {
  try {
    const kind = photoKind(await archive.head(path))
    if (!("failure" in kind)) return null
    return isProblemCode(kind.failure) ? kind.failure : "photo_unreadable"
  } catch (error) {
    if (error instanceof FileProblem) return error.code
    throw error
  }
}
