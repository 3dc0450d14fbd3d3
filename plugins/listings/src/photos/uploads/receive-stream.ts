import type { Context } from "@medusajs/framework/types"
import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"
import type { Upload } from "./find-upload"
import { takePiece, type TakenPiece } from "./take-piece"

/** Of each row. Larger ones would take more memory, smaller ones more transactions. */
export const PIECE_BYTES = 512 * 1024

/** Runs work in a transaction of the listings' module. */
export type InTransaction = <Result>(work: (context: Context) => Promise<Result>) => Promise<Result>

/**
 * Keeps what comes of a file, each piece in a transaction of its own, so that a line that breaks loses nothing that
 * arrived. Memory: one piece.
 * @param start where in the file the stream begins
 * @throws as `takePiece`; and the stream's own error, after what came before it is kept
 */
export async function receiveStream(
  inTransaction: InTransaction,
  hand: Hand,
  upload: Upload,
  start: number,
  stream: AsyncIterable<Buffer>
): Promise<TakenPiece> {
  let taken: TakenPiece = { received: start, photo: null }
  let waiting: Buffer[] = []
  let size = 0
  const keep = async () => {
    if (size === 0) return
    const piece = Buffer.concat(waiting)
    waiting = []
    size = 0
    taken = await inTransaction((context) => takePiece(context, hand, upload, taken.received, piece))
  }
  let broken: unknown = null
  try {
    for await (const chunk of stream) {
      waiting.push(chunk)
      size += chunk.length
      if (size >= PIECE_BYTES) await keep()
      // A sender that goes on and on is not listened to.
      if (taken.received + size > upload.length) break
    }
  } catch (error) {
    broken = error
  }
  // Of a line that broke, what came is kept; of a refusal, nothing waits any more.
  await keep()
  if (broken) throw broken
  return taken
}
