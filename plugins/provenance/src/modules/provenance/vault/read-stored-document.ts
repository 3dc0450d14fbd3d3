import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import type { DocumentKind } from "../../../domain/documents"
import { openBytes, unwrapDataKey } from "../../../domain/envelope"
import type { Reviser } from "../revise-workshop"
import { managerOf } from "../transaction"
import { orSaySo } from "./open-identity"
import type { VaultKeys } from "./vault-keys"

/** What is known of a document without opening it. */
export type DocumentPlace = {
  id: string
  kind: DocumentKind
  artisan_id: string | null
  establishment_id: string | null
}

/** A document as it was handed over. */
export type OpenedDocument = { filename: string; media_type: string; content: Buffer }

/**
 * Where a document belongs now: with a person it goes along when that person is transferred.
 * @throws MedusaError NOT_FOUND
 */
export async function findDocument(context: Context, id: string): Promise<DocumentPlace> {
  const [place] = await managerOf(context).execute<DocumentPlace[]>(
    `select d.id, d.kind, d.artisan_id,
       coalesce(w.establishment_id, d.establishment_id) as establishment_id
     from provenance_document d left join provenance_artisan a on a.id = d.artisan_id
       left join provenance_workshop w on w.id = a.workshop_id
     where d.id = ?`,
    [id]
  )
  if (!place) throw notFound()
  return place
}

/**
 * A document in the clear, for whoever may see it and says why; that stands in the audit log before they see it.
 * @param reviser whose reach is that of the permission for documents of this kind
 * @throws MedusaError NOT_FOUND for one out of reach; CONFLICT `identity_key_missing`, `identity_damaged`
 */
export async function readStoredDocument(
  context: Context,
  { actor, establishmentIds }: Reviser,
  keys: VaultKeys,
  id: string,
  reason: string
): Promise<OpenedDocument> {
  const place = await findDocument(context, id)
  if (establishmentIds !== null && !establishmentIds.includes(place.establishment_id ?? "")) throw notFound()
  const [row] = await managerOf(context).execute<SealedDocument[]>(
    `select filename_sealed, media_type, key_id, wrapped_key, content_sealed from provenance_document where id = ?`,
    [id]
  )
  if (!row) throw notFound()
  const opened = orSaySo(row.key_id, keys, () => open(id, row, keys))
  await recordAudit(context, actor, {
    action: "document.read",
    resource: place.artisan_id ? "artisan" : "document",
    resourceId: place.artisan_id ?? id,
    establishmentId: place.establishment_id,
    reason,
    after: { document_id: id, kind: place.kind },
  })
  return opened
}

type SealedDocument = {
  filename_sealed: string
  media_type: string
  key_id: string
  wrapped_key: string
  content_sealed: Buffer
}

function open(id: string, row: SealedDocument, keys: VaultKeys): OpenedDocument {
  const key = unwrapDataKey(row, `${id}/key`, keys.sealing)
  const filename = openBytes(Buffer.from(row.filename_sealed, "base64url"), `${id}/filename`, key)
  return {
    filename: filename.toString("utf8"),
    media_type: row.media_type,
    content: openBytes(row.content_sealed, `${id}/content`, key),
  }
}

const notFound = () => new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such document")
