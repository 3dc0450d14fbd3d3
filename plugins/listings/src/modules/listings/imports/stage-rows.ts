import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { ImportField } from "../../../imports/import-columns"
import { FileProblem, type RowProblem } from "../../../imports/import-problem"
import type { Places } from "../../../imports/places"
import { readText } from "../../../imports/cell-readers"
import { fieldOf } from "../../../imports/import-columns"
import { isEmpty, readCells, type ReadRow } from "../../../imports/read-cells"
import { readCsv } from "../../../imports/read-csv"
import { type Head, type HeadProblem, readHead } from "../../../imports/read-head"
import { MOST } from "../../../imports/raw-row"
import { readXlsx } from "../../../imports/xlsx/read-xlsx"
import { managerOf } from "../transaction"
import type { HeldImport, ImportWork } from "./import-row"
import { holdLeased } from "./lease"
import { keepProblems } from "./problems"
import { readPlaces } from "./read-places"

type StagedRow = {
  line: number
  first_line: number
  code: string | null
  establishment_id: string | null
  workshop_id: string | null
  cells: ReadRow["cells"]
  faulty: boolean
}

/** Rows kept in one transaction. */
const BATCH = 500
const PIECE = 1024 * 1024

/** Headings of which nothing can be read. */
export class HeadRefused extends Error {
  constructor(readonly problems: readonly HeadProblem[]) {
    super("the headings cannot be read")
  }
}

/**
 * Reads the file and keeps its rows, each with the listing it is of. Begins anew where it was interrupted: reading takes
 * seconds. Memory: the file, at most 20 MB, and one batch.
 * @throws FileProblem, HeadRefused where nothing of the file can be used; NoLongerOurs
 */
export async function stageRows(work: ImportWork, held: HeldImport): Promise<void> {
  const { places, bytes } = await work.inTransaction(async (context) => {
    await holdLeased(context, held)
    const manager = managerOf(context)
    await manager.execute("delete from listings_import_row where import_id = ?", [held.id])
    await manager.execute("delete from listings_import_problem where import_id = ?", [held.id])
    await manager.execute("update listings_import set rows = 0, problems_count = 0 where id = ?", [held.id])
    return {
      places: await readPlaces(context, held.establishment_ids),
      bytes: await readFile(context, held),
    }
  })
  const grouping = new Grouping(places)
  const rows = held.format === "xlsx" ? readXlsx(bytes) : readCsv(bytes, (heading) => !!fieldOf(heading))
  let head: Head | null = null
  let staged: StagedRow[] = []
  let problems: RowProblem<ImportField>[] = []
  let count = 0
  const keep = async () => {
    await work.inTransaction((context) => keepRows(context, held, staged, problems))
    staged = []
    problems = []
  }
  for await (const raw of rows) {
    if (head === null) {
      head = await takeHead(work, held, readHead(raw))
      continue
    }
    const row = readCells(raw, head)
    if (isEmpty(row)) continue
    count += 1
    if (count > MOST.rows) throw new FileProblem("too_many_rows", MOST.rows, row.line)
    staged.push(grouping.place(row))
    problems.push(...row.problems)
    if (staged.length === BATCH) await keep()
  }
  if (count === 0) throw new FileProblem("empty_file")
  await keep()
}

async function takeHead(
  work: ImportWork,
  held: HeldImport,
  head: ReturnType<typeof readHead>
): Promise<Head> {
  if ("problems" in head) throw new HeadRefused(head.problems)
  held.headings = Object.fromEntries(
    head.fields.flatMap((field, i) => (field === null ? [] : [[field, head.headings[i] ?? ""]]))
  )
  await work.inTransaction(async (context) => {
    await holdLeased(context, held)
    await managerOf(context).execute("update listings_import set headings = ?::jsonb where id = ?", [
      ...[JSON.stringify(held.headings), held.id],
    ])
  })
  return head
}

async function keepRows(
  context: Context,
  held: HeldImport,
  rows: readonly StagedRow[],
  problems: readonly RowProblem<ImportField>[]
): Promise<void> {
  await holdLeased(context, held)
  const manager = managerOf(context)
  await manager.execute(
    `insert into listings_import_row (import_id, line, first_line, code, establishment_id, workshop_id, cells, faulty)
     select ?, line, first_line, code, establishment_id, workshop_id, cells, faulty from jsonb_to_recordset(?::jsonb)
       as row(line int, first_line int, code text, establishment_id text, workshop_id text, cells jsonb, faulty boolean)`,
    [held.id, JSON.stringify(rows)]
  )
  await keepProblems(context, held, problems)
  await manager.execute("update listings_import set rows = rows + ? where id = ?", [rows.length, held.id])
}

/** The file, a piece at a time: as one value it would be in memory three times. */
async function readFile(context: Context, { id, bytes }: HeldImport): Promise<Buffer> {
  const pieces: Buffer[] = []
  for (let at = 1; at <= bytes; at += PIECE) {
    const [row] = await managerOf(context).execute<{ piece: Buffer | null }[]>(
      "select substring(file from ? for ?) as piece from listings_import where id = ?",
      [at, PIECE, id]
    )
    if (!row?.piece)
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `the file of import ${id} is gone`)
    pieces.push(row.piece)
  }
  return Buffer.concat(pieces)
}

type Group = { first_line: number; establishment_id: string | null; workshop_id: string | null }

/** Which rows are of one listing: those with the same code in the same prison, wherever in the file they stand. */
class Grouping {
  readonly #byKey = new Map<string, Group>()
  readonly #lastOfCode = new Map<string, Group>()

  constructor(readonly places: Places) {}

  /** The row with where it belongs; what is wrong with that is added to its problems. */
  place(row: ReadRow): StagedRow {
    const { line, cells } = row
    const code = this.#codeOf(row)
    const last = code === null ? undefined : this.#lastOfCode.get(code)
    const named = { establishment: textOf(cells.establishment), workshop: textOf(cells.workshop) }
    const group =
      last && named.establishment === undefined && named.workshop === undefined
        ? { ...last, workshop_id: null }
        : this.#groupOf(row, code, named, last)
    if (code !== null && group.first_line === line) this.#remember(code, group)
    const faulty = row.problems.length > 0
    return {
      ...{ line, first_line: group.first_line, code, cells, faulty },
      ...{ establishment_id: group.establishment_id, workshop_id: group.workshop_id },
    }
  }

  #codeOf(row: ReadRow): string | null {
    const cell = row.cells.code
    const reading = cell === undefined ? ({ problem: "missing_value" } as const) : readText(cell, 40)
    if ("value" in reading) return reading.value
    row.problems.push({ line: row.line, field: "code", code: reading.problem, detail: 40 })
    return null
  }

  #groupOf(
    row: ReadRow,
    code: string | null,
    { establishment, workshop }: { establishment: string | undefined; workshop: string | undefined },
    last: Group | undefined
  ): Group {
    const place = this.places.read(establishment, workshop)
    if ("code" in place) {
      row.problems.push({ line: row.line, value: place.detail, ...place })
      // It is of the listing with the same code all the same: one that lacks a row of its own is not imported.
      return last ?? { first_line: row.line, establishment_id: null, workshop_id: null }
    }
    if (code === null) return { first_line: row.line, ...place }
    const lost = last?.establishment_id === null ? last : undefined
    const found = this.#byKey.get(keyOf(place.establishment_id, code)) ?? lost
    return { first_line: found?.first_line ?? row.line, ...place }
  }

  #remember(code: string, group: Group): void {
    if (group.establishment_id !== null) this.#byKey.set(keyOf(group.establishment_id, code), group)
    this.#lastOfCode.set(code, group)
  }
}

const keyOf = (establishmentId: string, code: string) => `${establishmentId} ${code}`
const textOf = (cell: string | number | undefined) => (cell === undefined ? undefined : String(cell))
