import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { PROVENANCE_MODULE } from "../../../modules/provenance"
import type { ProvenanceModuleService } from "../../../modules/provenance/service"
import { readDocument } from "../../../modules/provenance/vault/read-document"
import { recordDocument } from "../../../modules/provenance/vault/record-document"
import { HANDS_OVER } from "../../document-permissions"
import { requirePermission } from "../../require-permission"
import { reviserOf } from "../../reviser-of"
import { readDocumentUpload } from "./read-document-upload"

/**
 * `POST /staff/documents`, `multipart/form-data` with a PDF, JPEG or PNG of at most 10 MB in `file`, `kind`, and
 * `artisan_id` or for an agreement `workshop_id`; a rule's document and a proof of payment can be of nobody. Answers 201 `{ document: { id, kind, media_type, size_bytes } }`.
 */
export const POST = async (req: StaffRequest, res: MedusaResponse) => {
  const { file, filename, kind, artisan_id, workshop_id } = await readDocumentUpload(req, res)
  const needed = HANDS_OVER[kind]
  requirePermission(req, needed)
  const reviser = reviserOf(req, needed, needed)
  const provenance = req.scope.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const { vaultKeys } = provenance
  const read = await readDocument(file)
  const document = await provenance.inTransaction((context) =>
    recordDocument(context, reviser, vaultKeys, { ...read, kind, filename, artisan_id, workshop_id })
  )
  res.status(201).json({ document })
}
