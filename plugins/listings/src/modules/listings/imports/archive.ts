import { MedusaError } from "@medusajs/framework/utils"
import { Readable } from "node:stream"
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from "yauzl"
import { type ArchivedPhoto, PhotoIndex } from "../../../imports/photo-index"
import { FileProblem } from "../../../imports/import-problem"
import { HEAD_BYTES } from "../../../photos/photo-kind"
import { LARGEST_PHOTO } from "../../../photos/photo-limits"
import { readUpload } from "../../../photos/uploads/read-upload"
import { managerOf } from "../transaction"
import type { InTransaction } from "./import-row"

/** How many files an archive can have. */
const MOST_ENTRIES = 25_000

/** The photos that came with a file, read where they lie: never unpacked, never all in memory. */
export type Archive = {
  index: PhotoIndex
  /** @throws FileProblem `photo_too_large`, `photo_unreadable` */
  read(path: string): Promise<Buffer>
  /** As much of its beginning as tells what it is. */
  head(path: string): Promise<Buffer>
}

/**
 * Opens the archive of photos. Only its directory is read here; what is no file, what an Apple computer adds, and what
 * is under a password is not in it.
 * @throws FileProblem `zip_unreadable`, `zip_too_many`
 */
export async function openArchive(inTransaction: InTransaction, uploadId: string): Promise<Archive> {
  const size = await inTransaction(async (context) => {
    const [row] = await managerOf(context).execute<{ length: string }[]>(
      "select length from listings_upload where id = ? and received = length",
      [uploadId]
    )
    return row && Number(row.length)
  })
  if (!size) throw new FileProblem("zip_unreadable")
  const entries = new Map<string, Entry>()
  let zip: ZipFile
  try {
    // It stays open, for its photos are asked for later; there is nothing to close.
    const options = { autoClose: false }
    zip = await fromRandomAccessReaderPromise(new UploadReader(inTransaction, uploadId), size, options)
    if (zip.entryCount > MOST_ENTRIES) throw new FileProblem("zip_too_many", MOST_ENTRIES)
    for await (const entry of zip.eachEntry()) {
      if (isPhoto(entry)) entries.set(entry.fileName, entry)
    }
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem("zip_unreadable")
  }
  const photos = [...entries].map(([path, { uncompressedSize }]): ArchivedPhoto => ({
    path,
    bytes: uncompressedSize,
  }))
  return {
    index: new PhotoIndex(photos),
    read: (path) => readEntry(zip, entries.get(path), path),
    head: (path) => readEntry(zip, entries.get(path), path, HEAD_BYTES),
  }
}

function isPhoto(entry: Entry): boolean {
  const { fileName } = entry
  const hidden = fileName.endsWith("/") || /(^|\/)(__MACOSX\/|\._|\.DS_Store$)/.test(fileName)
  return !hidden && entry.canDecodeFileData() && entry.uncompressedSize > 0
}

async function readEntry(
  zip: ZipFile,
  entry: Entry | undefined,
  path: string,
  most = Infinity
): Promise<Buffer> {
  if (!entry) throw new FileProblem("photo_missing", path)
  if (entry.uncompressedSize > LARGEST_PHOTO) throw new FileProblem("photo_too_large", path)
  const pieces: Buffer[] = []
  let size = 0
  try {
    for await (const piece of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      size += piece.length
      // A bomb may lie about how much it unfolds into.
      if (size > LARGEST_PHOTO) throw new FileProblem("photo_too_large", path)
      pieces.push(piece)
      if (size >= most) break
    }
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem("photo_unreadable", path)
  }
  return Buffer.concat(pieces)
}

/** Reads an upload anywhere, as it lies in the database. The piece that was read last is kept: a directory is read in crumbs. */
class UploadReader extends RandomAccessReader {
  #last: { start: number; bytes: Buffer } = { start: 0, bytes: Buffer.alloc(0) }

  constructor(
    private readonly inTransaction: InTransaction,
    private readonly uploadId: string
  ) {
    super()
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#pieces(start, end))
  }

  async *#pieces(start: number, end: number): AsyncGenerator<Buffer> {
    for (let at = start; at < end;) {
      const piece = (await this.#pieceAt(at)).subarray(0, end - at)
      if (piece.length === 0)
        throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "the upload ends before it should")
      yield piece
      at += piece.length
    }
  }

  async #pieceAt(at: number): Promise<Buffer> {
    const { start, bytes } = this.#last
    if (at >= start && at < start + bytes.length) return bytes.subarray(at - start)
    const piece = await this.inTransaction(async (context) => {
      const { value } = await readUpload(context, this.uploadId, at).next()
      return (value as Buffer | undefined) ?? Buffer.alloc(0)
    })
    this.#last = { start: at, bytes: piece }
    return piece
  }
}
