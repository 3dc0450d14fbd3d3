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
 * The next listings of the file behind the cursor, so many at most. One query.
 * @param besidesBad leaves out those that were found to be bad
 */
export async function nextItems(
  context: Context,
  { id, cursor }: Pick<HeldImport, "id" | "cursor">,
  most: number,
  besidesBad = false
): Promise<ImportItem[]> {
  return await managerOf(context).execute<ImportItem[]>(
    `select r.first_line, min(r.code) as code, min(r.establishment_id) as establishment_id,
       (array_agg(r.workshop_id order by r.line) filter (where r.workshop_id is not null))[1] as workshop_id,
       json_agg(json_build_object('line', r.line, 'cells', r.cells) order by r.line) as rows,
       bool_or(r.faulty) as faulty
     from listings_import_row r
     where r.import_id = ? and r.first_line in (
       select line from listings_import_row
       where import_id = ? and line = first_line and line > ? ${besidesBad ? "and verdict <> 'bad'" : ""}
       order by line limit ?)
     group by r.first_line order by r.first_line`,
    [id, id, cursor, most]
  )
}
