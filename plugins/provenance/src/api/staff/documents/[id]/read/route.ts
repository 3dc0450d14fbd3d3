import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { PROVENANCE_MODULE } from "../../../../../modules/provenance"
import type { ProvenanceModuleService } from "../../../../../modules/provenance/service"
import {
  findDocument,
  type OpenedDocument,
  readStoredDocument,
} from "../../../../../modules/provenance/vault/read-stored-document"
import { READS } from "../../../../document-permissions"
import { requirePermission } from "../../../../require-permission"
import { reviserOf } from "../../../../reviser-of"
import type { ReasonBody } from "../../../../validators-vault"

/**
 * `POST /staff/documents/:id/read` `{ reason }`: the document as a file. What it asks for is by its kind: one about a
 * person says who they are.
 */
export const POST = async (req: StaffRequest<ReasonBody>, res: MedusaResponse) => {
  const id = req.params.id ?? ""
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const { vaultKeys } = provenance
  const opened = await provenance.inTransaction(async (context) => {
    const needed = READS[(await findDocument(context, id)).kind]
    requirePermission(req, needed)
    const reviser = reviserOf(req, needed, needed)
    return await readStoredDocument(context, reviser, vaultKeys, id, req.validatedBody.reason)
  })
  res.setHeader("Content-Type", opened.media_type)
  res.setHeader("Content-Disposition", `attachment; ${named(opened)}`)
  res.setHeader("X-Content-Type-Options", "nosniff")
  // Whatever a browser shows of it runs nothing and asks for nothing.
  res.setHeader("Content-Security-Policy", "default-src 'none'; sandbox")
  res.end(opened.content)
}

/** For old and new programs (RFC 6266): a name in ASCII, and the real one. */
function named({ filename, media_type }: OpenedDocument): string {
  const ending = { "application/pdf": "pdf", "image/jpeg": "jpg" }[media_type] ?? "png"
  const escaped = encodeURIComponent(filename).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  )
  return `filename="documento.${ending}"; filename*=UTF-8''${escaped}`
}
