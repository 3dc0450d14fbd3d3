import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { limaToday } from "@tejido/provenance/domain/lima-today"
import { type Sheet, writeXlsx } from "../imports/xlsx/write-xlsx"

/**
 * Answers with an Excel file, row by row, however many there are. A failure on the way cannot become an answer any more:
 * the connection is cut. Never throws when the client left.
 * @param name without date and ending, in ASCII
 */
export async function sendXlsx(res: MedusaResponse, name: string, sheets: readonly Sheet[]): Promise<void> {
  const file = `${name}-${limaToday()}.xlsx`
  res.setHeader("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
  res.setHeader("Content-Disposition", `attachment; filename="${file}"`)
  res.setHeader("Cache-Control", "no-store")
  res.setHeader("X-Content-Type-Options", "nosniff")
  if (res.req.method === "HEAD") {
    res.end()
    return
  }
  try {
    await pipeline(Readable.from(writeXlsx(sheets)), res)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_STREAM_PREMATURE_CLOSE") return
    const logger = (res.req as MedusaRequest).scope.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`The export ${file} broke off: ${error instanceof Error ? error.message : String(error)}`)
  }
}
