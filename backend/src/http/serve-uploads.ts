import path from "node:path"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

const ONE_YEAR_MS = 365 * 24 * 60 * 60 * 1000

/**
 * Serves uploaded files from a folder outside the build, which every build wipes.
 * Their names carry the time of upload and never change content, hence `immutable`.
 *
 * @param folder absolute path, or undefined when Medusa's own `static` folder or S3 serves them
 */
export function serveUploads(folder: string | undefined) {
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    if (!folder) {
      return next()
    }
    const name = decodeURIComponentOrEmpty(req.path.replace(/^\/static\/?/, ""))
    if (!name) {
      return next()
    }
    // `root` makes express refuse anything that climbs out of the folder.
    res.sendFile(name, { root: path.resolve(folder), maxAge: ONE_YEAR_MS, immutable: true }, (error) => {
      if (error && !res.headersSent) {
        res.status(404).json({ type: "not_found", message: "File not found" })
      }
    })
  }
}

function decodeURIComponentOrEmpty(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ""
  }
}
