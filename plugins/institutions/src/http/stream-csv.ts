import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { stringify } from "csv-stringify"
import type { Words } from "../domain/permissions"
import { inertCell } from "./inert-cell"

/** What stands in a cell. Numbers stay numbers; texts are made inert; dates are written in Lima's time. */
export type CsvValue = string | number | bigint | boolean | Date | null | undefined

/** One column of an export: its heading, and what a row has in it. */
export type CsvColumn<Row> = { heading: Words; value: (row: Row, locale: "es" | "en") => CsvValue }

/** An export. */
export type CsvExport<Row> = {
  /** What the file is called, without date and ending, in ASCII: `{ es: "talleres", en: "workshops" }`. */
  filename: Words
  locale: "es" | "en"
  columns: readonly CsvColumn<Row>[]
  /** Read as fast as the client takes them, and no further once it is gone. */
  rows: AsyncIterable<Row>
}

/**
 * Answers with a file of comma-separated values (RFC 4180; UTF-8 with a byte order mark, without which Excel takes
 * it for Latin-1), row by row, however many there are.
 *
 * A failure before the first row is thrown, and becomes an ordinary error. One after it cannot be: the answer has
 * begun, so the connection is cut, which no client takes for the end of a file. Never throws when the client left.
 */
export async function streamCsv<Row>(res: MedusaResponse, file: CsvExport<Row>): Promise<void> {
  const rows = file.rows[Symbol.asyncIterator]()
  const first = await rows.next()
  const { locale } = file
  const name = `${file.filename[locale]}-${limaTime(new Date()).slice(0, 10)}.csv`
  res.setHeader("Content-Type", "text/csv; charset=utf-8")
  res.setHeader("Content-Disposition", `attachment; filename="${name}"`)
  res.setHeader("Cache-Control", "no-store")
  res.setHeader("X-Content-Type-Options", "nosniff")
  if (res.req.method === "HEAD") {
    res.end()
    await rows.return?.()
    return
  }
  try {
    await pipeline(
      Readable.from(cellsOf(first, rows, file)),
      stringify({
        bom: true,
        header: true,
        eof: true,
        record_delimiter: "\r\n",
        columns: file.columns.map(({ heading }) => ({ key: heading.es, header: inertCell(heading[locale]) })),
      }),
      res
    )
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_STREAM_PREMATURE_CLOSE") return
    const logger = (res.req as MedusaRequest).scope.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`The export ${name} broke off: ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    await rows.return?.()
  }
}

async function* cellsOf<Row>(
  first: IteratorResult<Row>,
  rest: AsyncIterator<Row>,
  { columns, locale }: CsvExport<Row>
): AsyncGenerator<string[]> {
  for (let next = first; !next.done; next = await rest.next()) {
    const row = next.value
    yield columns.map(({ value }) => cell(value(row, locale), locale))
  }
}

function cell(value: CsvValue, locale: "es" | "en"): string {
  if (value === null || value === undefined) return ""
  if (typeof value === "string") return inertCell(value)
  if (typeof value === "boolean") return value ? { es: "sí", en: "yes" }[locale] : "no"
  if (value instanceof Date) return limaTime(value)
  return String(value)
}

const LIMA = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "America/Lima",
  dateStyle: "short",
  timeStyle: "medium",
})

/** A moment as people in Lima write it so that it sorts: `2026-11-23 14:05:09`. */
function limaTime(moment: Date): string {
  return LIMA.format(moment)
}
