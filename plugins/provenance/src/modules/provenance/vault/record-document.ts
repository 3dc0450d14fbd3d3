import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import type { DocumentKind } from "../../../domain/documents"
import type { Reviser } from "../revise-workshop"
import { managerOf } from "../transaction"
import { holdPerson } from "./hold-person"
import type { ReadDocument } from "./read-document"
import { storeDocument, type StoredDocument } from "./store-document"
import type { VaultKeys } from "./vault-keys"

/** A document that a member hands over: about a person, about a workshop, or about the market itself. */
export type HandedOver = ReadDocument & {
  kind: DocumentKind
  filename: string
  artisan_id?: string | undefined
  workshop_id?: string | undefined
}

/**
 * Seals a document for a member of staff.
 * @throws MedusaError NOT_FOUND for a person or a workshop out of reach; CONFLICT `artisan_erased`
 */
export async function recordDocument(
  context: Context,
  { actor, establishmentIds }: Reviser,
  keys: VaultKeys,
  { artisan_id, workshop_id, ...file }: HandedOver
): Promise<StoredDocument> {
  const establishmentId = artisan_id
    ? (await holdPerson(context, establishmentIds, artisan_id)).establishment_id
    : workshop_id
      ? await placeOf(context, establishmentIds, workshop_id)
      : null
  const document = await storeDocument(context, keys, {
    ...file,
    artisanId: artisan_id ?? null,
    establishmentId,
    createdBy: actor.id,
  })
  await recordAudit(context, actor, {
    action: "document.stored",
    resource: "document",
    resourceId: document.id,
    establishmentId,
    // Its name stays out: people name files after people.
    after: { ...document, artisan_id: artisan_id ?? null, workshop_id: workshop_id ?? null },
  })
  return document
}

async function placeOf(
  context: Context,
  reach: readonly string[] | null,
  workshopId: string
): Promise<string> {
  const [workshop] = await managerOf(context).execute<{ establishment_id: string }[]>(
    "select establishment_id from provenance_workshop where id = ? and deleted_at is null",
    [workshopId]
  )
  if (!workshop || (reach !== null && !reach.includes(workshop.establishment_id))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such workshop")
  }
  return workshop.establishment_id
}
