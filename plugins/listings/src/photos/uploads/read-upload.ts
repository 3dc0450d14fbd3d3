import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../../modules/listings/transaction"

/**
 * The bytes of a file that is here, a row at a time: node-postgres reads a value as hexadecimal text, so that one query
 * for a whole photo would take three times its size.
 * @param start where in the file to begin
 * @param end where to stop; before what is there after it
 */
export async function* readUpload(
  context: Context,
  id: string,
  start = 0,
  end = Number.MAX_SAFE_INTEGER
): AsyncGenerator<Buffer> {
  for (let at = start; at < end;) {
    const [piece] = await managerOf(context).execute<{ start: string; bytes: Buffer }[]>(
      `select start, bytes from listings_upload_piece
       where upload_id = ? and start <= ? order by start desc limit 1`,
      [id, at]
    )
    const bytes = piece?.bytes.subarray(at - Number(piece.start), end - Number(piece.start))
    if (!bytes?.length) return
    yield bytes
    at += bytes.length
  }
}
