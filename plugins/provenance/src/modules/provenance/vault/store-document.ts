import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { type DocumentKind, documentName } from "../../../domain/documents"
import { newDataKey, sealBytes } from "../../../domain/envelope"
import { checked } from "../transaction"
import type { ReadDocument } from "./read-document"
import type { VaultKeys } from "./vault-keys"

/** A document on its way into the vault: what `readDocument` made of the file, and whose it is. */
export type DocumentInput = ReadDocument & {
  kind: DocumentKind
  /** The person it is about; null where it is about a place. */
  artisanId: string | null
  /** The place it is about; of a person's document, where they are is found. */
  establishmentId?: string | null
  filename: string
  /** The member who hands it over. */
  createdBy: string | null
}

/** What is said of a document to whoever does not read it. */
export type StoredDocument = { id: string; kind: DocumentKind; media_type: string; size_bytes: number }

/**
 * Seals a document with a key of its own and stores it. Whether the caller may reach the person or the place is
 * theirs to check, and the audit entry theirs to write.
 * @param context of `inTransaction`
 * @throws MedusaError NOT_FOUND without such an artisan; CONFLICT `artisan_erased`
 */
export async function storeDocument(
  context: Context,
  keys: VaultKeys,
  input: DocumentInput
): Promise<StoredDocument> {
  const { kind, artisanId, media_type, content } = input
  const id = generateEntityId(undefined, "doc")
  const { key, wrapped_key, key_id } = newDataKey(`${id}/key`, keys.sealing)
  const filename = sealBytes(Buffer.from(documentName(input.filename), "utf8"), `${id}/filename`, key)
  return await checked(context, REFUSALS, async (manager) => {
    const [place] = artisanId
      ? await manager.execute<{ establishment_id: string }[]>(
          `select w.establishment_id from provenance_artisan a join provenance_workshop w on w.id = a.workshop_id
           where a.id = ? and a.deleted_at is null for share of a`,
          [artisanId]
        )
      : [{ establishment_id: input.establishmentId ?? null }]
    if (!place) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such artisan")
    await manager.execute(
      `insert into provenance_document (id, kind, artisan_id, establishment_id, filename_sealed, media_type,
         size_bytes, key_id, wrapped_key, content_sealed, created_by)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        id,
        kind,
        artisanId,
        place.establishment_id,
        filename.toString("base64url"),
        media_type,
        content.length,
        key_id,
        wrapped_key,
        sealBytes(content, `${id}/content`, key),
        input.createdBy,
      ]
    )
    return { id, kind, media_type, size_bytes: content.length }
  })
}

const REFUSALS = {
  provenance_artisan_erased: {
    type: MedusaError.Types.CONFLICT,
    code: "artisan_erased",
    message: "This person asked to be erased: nothing of them is taken in any more",
  },
}
