import type { Context } from "@medusajs/framework/types"
import type { Cells } from "../../../imports/read-cells"
import { managerOf } from "../transaction"
import type { HeldImport } from "./import-row"

/** The rows of one listing of a file, by the first of them. */
export type ImportItem = {
  first_line: number
  code: string | null
  establishment_id: string | null
  /** That its rows name; null where they name none. */
  workshop_id: string | null
  rows: { line: number; cells: Cells }[]
  /** A row of it is wrong by itself. */
  faulty: boolean
}

/**
 * The next listings of the file behind the cursor, so many at most. Two queries, each a range of an index: of a table
 * that was filled a moment ago the database knows too little to find a good way by itself.
 * @param besidesBad leaves out those that were found to be bad
 */
export async function nextItems(
  context: Context,
  { id, cursor }: Pick<HeldImport, "id" | "cursor">,
  most: number,
  besidesBad = false
): Promise<ImportItem[]> {
  const manager = managerOf(context)
  const firsts = await manager.execute<{ line: number }[]>(
    `select line from listings_import_row
     where import_id = ? and line = first_line and line > ? ${besidesBad ? "and verdict <> 'bad'" : ""}
     order by line limit ?`,
    [id, cursor, most]
  )
  const [first, last] = [firsts.at(0), firsts.at(-1)]
  if (!first || !last) return []
  const items = await manager.execute<ImportItem[]>(
    `select first_line, min(code) as code, min(establishment_id) as establishment_id,
       (array_agg(workshop_id order by line) filter (where workshop_id is not null))[1] as workshop_id,
       json_agg(json_build_object('line', line, 'cells', cells) order by line) as rows, bool_or(faulty) as faulty
     from listings_import_row where import_id = ? and first_line between ? and ?
     group by first_line order by first_line`,
    [id, first.line, last.line]
  )
  const wanted = new Set(firsts.map(({ line }) => line))
  return items.filter(({ first_line }) => wanted.has(first_line))
}
