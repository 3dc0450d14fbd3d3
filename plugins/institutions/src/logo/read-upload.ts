import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import multer from "multer"
import { LARGEST_LOGO_BYTES } from "./read-logo"

const upload = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: LARGEST_LOGO_BYTES, files: 1, fields: 0, parts: 2, headerPairs: 20 },
}).single("file")

/**
 * The one file in the field `file` of a `multipart/form-data` request. Read by the route and not before it, so that
 * nobody fills the memory whom the guard does not let through.
 * @throws MedusaError INVALID_DATA `logo_too_large`, `logo_missing`
 */
export async function readUpload(req: MedusaRequest, res: MedusaResponse): Promise<Buffer> {
  const request = req as MedusaRequest & { file?: Express.Multer.File }
  await new Promise<void>((resolve, reject) => {
    upload(request, res, (error: unknown) => (error ? reject(asRefusal(error)) : resolve()))
  })
  if (!request.file?.size) throw refusal("logo_missing", "Send the picture in the field `file`")
  return request.file.buffer
}

function asRefusal(error: unknown): MedusaError {
  if ((error as { code?: unknown }).code === "LIMIT_FILE_SIZE") {
    return refusal("logo_too_large", "A logo has at most 2 MB")
  }
  // Everything else that the parser complains of is the sender's form too: a cut upload, other fields, a second file.
  return refusal("logo_missing", "Send one picture in the field `file`, and nothing else")
}

function refusal(code: string, message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message, code)
}
