import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"
import multer, { type StorageEngine } from "multer"
import { LARGEST_FILE, type NewImport } from "../modules/listings/imports/begin-import"
import { managerOf } from "../modules/listings/transaction"
import { LARGEST_ARCHIVE } from "../photos/photo-limits"
import { photoName } from "../photos/photo-name"
import { forgetUpload } from "../photos/uploads/forget-uploads"
import { type InTransaction, receiveStream } from "../photos/uploads/receive-stream"
import { startUpload } from "../photos/uploads/start-upload"
import { ImportFields } from "./validators-imports"

type Kept = { file?: Buffer; filename?: string; upload?: string }

/**
 * The files of a `multipart/form-data` request: the rows in `file`, and the archive of photos in `photos`, or in
 * `photos_upload_id` where it is here already. The archive goes to the database as it comes; of it, one piece at a time
 * is in memory. An archive that came along with something that is refused is forgotten.
 * @throws MedusaError INVALID_DATA `file_missing`, `file_too_large`, `photos_too_large`, `photos_not_zip`,
 *   `unknown_upload`
 */
export async function readImportForm(
  req: StaffRequest,
  res: MedusaResponse,
  hand: Hand,
  inTransaction: InTransaction
): Promise<NewImport> {
  const kept: Kept = {}
  const upload = multer({
    storage: storage(kept, hand, inTransaction),
    limits: { fileSize: LARGEST_ARCHIVE, files: 2, fields: 5, parts: 8, fieldSize: 1024, headerPairs: 20 },
    defParamCharset: "utf8",
  }).fields([
    { name: "file", maxCount: 1 },
    { name: "photos", maxCount: 1 },
  ])
  try {
    await new Promise<void>((resolve, reject) => {
      upload(req, res, (error: unknown) => (error ? reject(asRefusal(error)) : resolve()))
    })
    if (kept.file === undefined) throw refusal("file_missing", "Send the file in the field `file`")
    const said = ImportFields.safeParse({ ...(req.body as object) })
    if (!said.success) throw refusal("unknown_upload", "This is not the form of an upload's id")
    return {
      ...{ file: kept.file, filename: kept.filename ?? "" },
      photos_upload_id: kept.upload ?? said.data.photos_upload_id ?? null,
    }
  } catch (error) {
    const { upload: id } = kept
    if (id !== undefined) await inTransaction((context) => forgetUpload(context, id))
    throw error
  }
}

function storage(kept: Kept, hand: Hand, inTransaction: InTransaction): StorageEngine {
  return {
    _handleFile(_req, { fieldname, originalname, stream }, done) {
      const chunks = stream as AsyncIterable<Buffer>
      const keep =
        fieldname === "file"
          ? readTable(chunks).then((file) => Object.assign(kept, { file, filename: photoName(originalname) }))
          : readArchive(kept, hand, inTransaction, originalname, chunks)
      keep.then(
        () => done(null, {}),
        (error: unknown) => {
          // What still comes is not listened to; the parser must reach the end of it all the same.
          stream.resume()
          done(error)
        }
      )
    },
    // Whoever asked for the form cleans up.
    _removeFile: (_req, _file, done) => done(null),
  }
}

async function readTable(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > LARGEST_FILE) throw refusal("file_too_large", "A file has at most 20 MB")
    pieces.push(chunk)
  }
  return Buffer.concat(pieces)
}

async function readArchive(
  kept: Kept,
  hand: Hand,
  inTransaction: InTransaction,
  name: string,
  chunks: AsyncIterable<Buffer>
): Promise<void> {
  const filename = photoName(name)
  // How long it is, a form does not say before it is over.
  const purpose = "import_photos" as const
  const started = await inTransaction((context) =>
    startUpload(context, hand, { purpose, filename, length: LARGEST_ARCHIVE })
  )
  kept.upload = started.id
  const whole = { ...started, purpose, listing_id: null, filename }
  const { received } = await receiveStream(inTransaction, hand, whole, 0, startingAsZip(chunks))
  if (received === 0) {
    // A browser sends an empty file where none was chosen.
    await inTransaction((context) => forgetUpload(context, started.id))
    delete kept.upload
    return
  }
  await inTransaction((context) =>
    managerOf(context).execute("update listings_upload set length = received where id = ?", [started.id])
  )
}

async function* startingAsZip(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let first = true
  for await (const chunk of chunks) {
    if (first && chunk.subarray(0, 2).toString("latin1") !== "PK") {
      throw refusal("photos_not_zip", "Photos come in a .zip")
    }
    first = false
    yield chunk
  }
}

function asRefusal(error: unknown): Error {
  if (error instanceof MedusaError) return error
  const { code, field } = error as { code?: unknown; field?: unknown }
  if (code === "LIMIT_FILE_SIZE") {
    return field === "photos"
      ? refusal("photos_too_large", "Photos have at most 300 MB")
      : refusal("file_too_large", "A file has at most 20 MB")
  }
  // Of the parser: the sender's form is cut off, or has other fields. Of ours (a full disk), it is no refusal.
  const ofForm = typeof code === "string" && code.startsWith("LIMIT_")
  if (ofForm || /multipart|unexpected end|boundary|aborted/i.test((error as Error).message)) {
    return refusal("file_missing", "Send the file in the field `file`, and nothing else")
  }
  return error as Error
}

function refusal(code: string, message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message, code)
}
