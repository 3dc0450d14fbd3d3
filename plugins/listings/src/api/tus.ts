import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { UploadState } from "../photos/uploads/start-upload"

/** The protocol that uploads speak: https://tus.io/protocols/resumable-upload, core, creation, termination, expiration. */
const VERSION = "1.0.0"

/** Answers 412 to whoever speaks another version. @returns whether it is ours */
export function speaksTus(req: MedusaRequest, res: MedusaResponse): boolean {
  res.setHeader("Tus-Resumable", VERSION)
  if (req.headers["tus-resumable"] === VERSION) return true
  res.setHeader("Tus-Version", VERSION)
  refuse(res, 412, "upload_version", `Uploads speak tus ${VERSION}`)
  return false
}

/** Answers with a status that no MedusaError has. */
export function refuse(res: MedusaResponse, status: 412 | 413 | 415, code: string, message: string): void {
  // Whatever else comes of the request is not read: the connection ends with this answer.
  res.setHeader("Connection", "close")
  res.status(status).json({ type: MedusaError.Types.INVALID_DATA, code, message })
}

/** Says where an upload is. */
export function tellUpload(res: MedusaResponse, { received, expires_at }: Omit<UploadState, "length">): void {
  res.setHeader("Upload-Offset", String(received))
  res.setHeader("Upload-Expires", expires_at.toUTCString())
}

/**
 * A header that is a whole number, as the protocol has lengths and offsets.
 * @throws MedusaError INVALID_DATA `upload_invalid`
 */
export function wholeHeader(req: MedusaRequest, name: "upload-length" | "upload-offset"): number {
  const text = req.headers[name]
  if (typeof text !== "string" || !/^\d{1,15}$/.test(text)) throw invalidUpload(`${name} is no number`)
  return Number(text)
}

/** `Upload-Metadata`: names with values in base64. What cannot be read is absent. */
export function metadataOf(req: MedusaRequest): Record<string, string> {
  const text = req.headers["upload-metadata"]
  const pairs = (typeof text === "string" ? text : "").split(",").map((pair) => pair.trim().split(" "))
  return Object.fromEntries(
    pairs.flatMap(([name, value = ""]) =>
      name ? [[name, Buffer.from(value, "base64").toString("utf8")]] : []
    )
  )
}

export function invalidUpload(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message, "upload_invalid")
}
