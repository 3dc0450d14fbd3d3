import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import multer from "multer"
import { type NewPhotoBody, NewPhotoFields } from "../api/validators-photos"
import { LARGEST_PHOTO_BYTES } from "./read-photo"

const upload = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: LARGEST_PHOTO_BYTES, files: 1, fields: 5, parts: 7, fieldSize: 4096, headerPairs: 20 },
}).single("file")

/** A photo on its way in: the file as it was sent, and what is said of it. */
export type PhotoUpload = { file: Buffer; said: NewPhotoBody }

/**
 * The file in the field `file` of a `multipart/form-data` request and what stands beside it. Read by the route and not
 * before it, so that nobody fills the memory whom the guard does not let through.
 * @throws MedusaError INVALID_DATA `photo_too_large`, `photo_missing`, `photo_fields`
 */
export async function readPhotoUpload(req: MedusaRequest, res: MedusaResponse): Promise<PhotoUpload> {
  const request = req as MedusaRequest & { file?: Express.Multer.File }
  await new Promise<void>((resolve, reject) => {
    upload(request, res, (error: unknown) => (error ? reject(asRefusal(error)) : resolve()))
  })
  if (!request.file?.size) throw refusal("photo_missing", "Send the picture in the field `file`")
  const said = NewPhotoFields.safeParse({ ...(request.body as object) })
  if (!said.success) {
    const fields = said.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`)
    throw refusal("photo_fields", `What is said of the photo is not as it must be: ${fields.join("; ")}`)
  }
  return { file: request.file.buffer, said: said.data }
}

function asRefusal(error: unknown): MedusaError {
  if ((error as { code?: unknown }).code === "LIMIT_FILE_SIZE") {
    return refusal("photo_too_large", "A photo has at most 12 MB")
  }
  // Everything else that the parser complains of is the sender's form too: a cut upload, other fields, a second file.
  return refusal("photo_missing", "Send one picture in the field `file`")
}

function refusal(code: string, message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message, code)
}
