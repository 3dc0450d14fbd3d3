import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"
import multer from "multer"
import { MOST } from "../domain/listing-content"
import { LARGEST_PHOTO } from "../photos/photo-limits"
import { photoName } from "../photos/photo-name"
import { notAPhoto } from "../photos/not-a-photo"
import { receivePhoto } from "../photos/receive-photo"
import type { InTransaction } from "../photos/uploads/receive-stream"

/** What became of the files of a form. */
export type PhotoForm = {
  added: { filename: string; id: string }[]
  refused: { filename: string; type: string; code: string; message: string }[]
}

/**
 * Takes the photos of a form, one after the other as they come: at any moment one is in memory. Each is added by itself;
 * what is wrong with one keeps no other out.
 * @throws MedusaError INVALID_DATA `photo_missing` for what is no such form, or was cut off
 */
export async function readPhotoForm(
  req: MedusaRequest,
  res: MedusaResponse,
  hand: Hand,
  inTransaction: InTransaction,
  listingId: string
): Promise<PhotoForm> {
  const form: PhotoForm = { added: [], refused: [] }
  let turn: Promise<unknown> = Promise.resolve()
  const take = async (filename: string, file: AsyncIterable<Buffer>) => {
    try {
      const bytes = await wholePhoto(file)
      const { id } = await inTransaction((context) =>
        receivePhoto(context, hand, listingId, { filename, bytes })
      )
      form.added.push({ filename, id })
    } catch (error) {
      if (!MedusaError.isMedusaError(error) || !error.code) throw error
      form.refused.push({ filename, type: error.type, code: error.code, message: error.message })
    }
  }
  const parse = multer({
    storage: {
      _handleFile: (_req, file, done) => {
        const filename = photoName(Buffer.from(file.originalname, "latin1").toString("utf8"))
        turn = turn.then(() => take(filename, file.stream))
        turn.then(
          () => done(null, {}),
          (error: unknown) => done(error)
        )
      },
      _removeFile: (_req, _file, done) => done(null),
    },
    limits: { files: MOST.photos, fields: 5, parts: MOST.photos + 5, fieldSize: 4096, headerPairs: 20 },
  }).array("files")
  await new Promise<void>((resolve, reject) => {
    void parse(req as never, res as never, (error: unknown) => (error ? reject(asRefusal(error)) : resolve()))
  })
  return form
}

/** @throws MedusaError `photo_too_large`, after the rest of it went by, so that the next one can be read */
async function wholePhoto(file: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of file) {
    size += chunk.length
    if (size <= LARGEST_PHOTO) chunks.push(chunk)
    else chunks.length = 0
  }
  if (size > LARGEST_PHOTO) throw notAPhoto("photo_too_large")
  return Buffer.concat(chunks)
}

function asRefusal(error: unknown): unknown {
  const ours = error instanceof multer.MulterError || (error instanceof Error && !("type" in error))
  if (MedusaError.isMedusaError(error) || !ours) return error
  return new MedusaError(MedusaError.Types.INVALID_DATA, "Send photos in the field `files`", "photo_missing")
}
