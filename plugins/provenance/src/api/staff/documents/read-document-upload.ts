import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import multer from "multer"
import { LARGEST_DOCUMENT_BYTES } from "../../../domain/documents"
import { DocumentFields } from "../../validators-vault"

const upload = multer({
  storage: multer.memoryStorage(),
  // Browsers send names in UTF-8; multer takes them for Latin-1 unless told.
  defParamCharset: "utf8",
  limits: {
    fileSize: LARGEST_DOCUMENT_BYTES,
    files: 1,
    fields: 3,
    fieldSize: 200,
    parts: 5,
    headerPairs: 20,
  },
}).single("file")

/** A document as somebody sends it: the file, its name, and what it is about. */
export type DocumentUpload = { file: Buffer; filename: string } & ReturnType<typeof DocumentFields.parse>

/**
 * Reads a `multipart/form-data` request. Called by the route and not before it, so that nobody fills the memory whom
 * the guard does not let through.
 * @throws MedusaError INVALID_DATA `document_too_large`, `document_missing`, `document_fields`
 */
export async function readDocumentUpload(req: MedusaRequest, res: MedusaResponse): Promise<DocumentUpload> {
  const request = req as MedusaRequest & { file?: Express.Multer.File }
  await new Promise<void>((resolve, reject) => {
    upload(request, res, (error: unknown) => (error ? reject(asRefusal(error)) : resolve()))
  })
  if (!request.file) throw missing()
  const fields = DocumentFields.safeParse({ ...(request.body as object) })
  if (!fields.success) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "Send `kind`, and `artisan_id` or for an agreement `workshop_id`, with the file",
      "document_fields"
    )
  }
  return { file: request.file.buffer, filename: request.file.originalname, ...fields.data }
}

function asRefusal(error: unknown): MedusaError {
  if ((error as { code?: unknown }).code === "LIMIT_FILE_SIZE") {
    return new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "A document has at most 10 MB",
      "document_too_large"
    )
  }
  return missing()
}

const missing = () =>
  new MedusaError(
    MedusaError.Types.INVALID_DATA,
    "Send one document in the field `file`, and what it is about",
    "document_missing"
  )
