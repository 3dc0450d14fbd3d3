import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { heldPersonData } from "@tejido/institutions/http/person-data"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { limaToday } from "../../../../../domain/lima-today"
import { PROVENANCE_MODULE } from "../../../../../modules/provenance"
import type { ProvenanceModuleService } from "../../../../../modules/provenance/service"
import { beginExport, exportedJson } from "../../../../../modules/provenance/vault/export-person"
import { reviserOf } from "../../../../reviser-of"
import type { ReasonBody } from "../../../../validators-vault"

/**
 * `POST /staff/artisans/:id/export` `{ reason }`: everything held on the person, as a file of JSON, part by part. The
 * audit entry is there before the first byte. One that breaks off is no whole JSON, and its connection is cut.
 */
export const POST = async (req: StaffRequest<ReasonBody>, res: MedusaResponse) => {
  const reviser = reviserOf(req, "identity.read", "identity.read")
  const id = req.params.id ?? ""
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const { vaultKeys } = provenance
  const begun = await provenance.inTransaction((context) =>
    beginExport(context, reviser, vaultKeys, id, req.validatedBody.reason)
  )
  res.setHeader("Content-Type", "application/json; charset=utf-8")
  res.setHeader("Content-Disposition", `attachment; filename="${begun.code}-${limaToday()}.json"`)
  res.setHeader("X-Content-Type-Options", "nosniff")
  const connection = req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  try {
    const others = heldPersonData().map(({ name, rows }) => ({ name, rows: rows(req.scope, id) }))
    await pipeline(Readable.from(exportedJson(connection, id, begun, others)), res)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_STREAM_PREMATURE_CLOSE") return
    // Of an error of the database only what kind it is: nothing of the file goes into the log.
    const kind = (error as NodeJS.ErrnoException).code ?? "unknown"
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`An export of ${begun.code} broke off (${kind})`)
  }
}
