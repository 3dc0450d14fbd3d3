import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit, SYSTEM } from "@tejido/institutions/audit/record-audit"
import { TEXT_ARRAY } from "../text-array"
import { managerOf, tell } from "../transaction"
import { type StoredPhoto, widthsOf } from "./photos"

/**
 * The photos of these artisans that were shown at their present addresses and may not be shown any more: somebody in
 * them took the consent back since the files got their names. One query.
 */
export async function photosToReaddress(context: Context, artisanIds: readonly string[]): Promise<string[]> {
  const rows = await managerOf(context).execute<{ id: string }[]>(
    `select distinct p.id from provenance_photo_subject s join provenance_photo p on p.id = s.photo_id
       join provenance_consent c on c.artisan_id = s.artisan_id
     where s.artisan_id = any(${TEXT_ARRAY}) and c.purpose = 'photo_shown' and c.revoked_at >= p.stored_at
       and p.file_ids <> '{}'`,
    [JSON.stringify(artisanIds)]
  )
  return rows.map(({ id }) => id)
}

/**
 * Writes where the pictures of a photo are now.
 * @param before ids of the files that were read
 * @throws MedusaError CONFLICT `photo_changed` when it has others by now
 */
export async function readdressPhoto(
  context: Context,
  id: string,
  before: readonly string[],
  files: StoredPhoto["files"]
): Promise<void> {
  const widest = files.at(-1)
  const [photo] = await managerOf(context).execute<{ workshop_id: string; establishment_id: string }[]>(
    `update provenance_photo p set file_id = ?, url = ?, widths = ?::jsonb, file_ids = ${TEXT_ARRAY},
       stored_at = clock_timestamp()
     from provenance_workshop w where w.id = p.workshop_id and p.id = ? and p.file_ids = ${TEXT_ARRAY}
     returning p.workshop_id, w.establishment_id`,
    [
      ...[widest?.id, widest?.url, JSON.stringify(widthsOf(files))],
      ...[JSON.stringify(files.map((file) => file.id)), id, JSON.stringify(before)],
    ]
  )
  if (!photo) {
    throw new MedusaError(MedusaError.Types.CONFLICT, "The photo has other files by now", "photo_changed")
  }
  tell(context, "workshop", [photo.workshop_id])
  await recordAudit(context, SYSTEM("a photo is shown no longer"), {
    action: "photo.readdressed",
    resource: "photo",
    resourceId: id,
    establishmentId: photo.establishment_id,
  })
}
