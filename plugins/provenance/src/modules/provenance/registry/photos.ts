import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import type { Reviser } from "../revise-workshop"
import { TEXT_ARRAY } from "../text-array"
import { managerOf, tell } from "../transaction"

/** More than a page shows. */
const MOST_PHOTOS = 40

/** What is said of a photo. */
export type PhotoWords = {
  alt_es: string
  alt_en: string | null
  /** The step of the work that it shows. */
  step_es: string | null
  step_en: string | null
  /** Artisans whose hands or work are seen: it is shown only while each of them consents. */
  subjects: string[]
}

/** Where the pictures of a photo are. */
export type StoredPhoto = {
  width: number
  height: number
  files: { id: string; url: string; width: number }[]
}

type Held = Omit<PhotoWords, "subjects"> & { id: string; workshop_id: string; establishment_id: string }

/**
 * Gives a workshop a photo whose pictures are stored already.
 * @returns its id
 * @throws MedusaError NOT_FOUND; CONFLICT `too_many_photos`; INVALID_DATA `unknown_subject` for somebody who was never
 *   in this workshop
 */
export async function addPhoto(
  context: Context,
  { actor, establishmentIds }: Reviser,
  workshopId: string,
  words: PhotoWords,
  { width, height, files }: StoredPhoto
): Promise<string> {
  const manager = managerOf(context)
  const establishment_id = await holdWorkshop(manager, establishmentIds, workshopId)
  const [has] = await manager.execute<{ count: number; next: number }[]>(
    `select count(*)::int as count, coalesce(max(position) + 1, 0)::int as next from provenance_photo
     where workshop_id = ?`,
    [workshopId]
  )
  if ((has?.count ?? 0) >= MOST_PHOTOS) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `A workshop has at most ${MOST_PHOTOS} photos`,
      "too_many_photos"
    )
  }
  const id = generateEntityId(undefined, "phot")
  const widest = files.at(-1)
  await manager.execute(
    `insert into provenance_photo (id, workshop_id, file_id, url, width, height, alt_es, alt_en, step_es, step_en,
       position, created_by, widths, file_ids)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ${TEXT_ARRAY})`,
    [
      ...[id, workshopId, widest?.id, widest?.url, width, height],
      ...[words.alt_es, words.alt_en, words.step_es, words.step_en, has?.next ?? 0, actor.id],
      ...[JSON.stringify(widthsOf(files)), JSON.stringify(files.map((file) => file.id))],
    ]
  )
  await setSubjects(manager, id, workshopId, words.subjects)
  tell(context, "workshop", [workshopId])
  await recordAudit(context, actor, {
    action: "photo.added",
    resource: "photo",
    resourceId: id,
    establishmentId: establishment_id,
    after: { workshop_id: workshopId, ...words },
  })
  return id
}

/**
 * Changes what is said of a photo. Nothing is written when nothing is different.
 * @returns the id of its workshop
 * @throws MedusaError NOT_FOUND; INVALID_DATA `unknown_subject`
 */
export async function revisePhoto(
  context: Context,
  { actor, establishmentIds }: Reviser,
  id: string,
  revision: { [Field in keyof PhotoWords]?: PhotoWords[Field] | undefined }
): Promise<void> {
  const manager = managerOf(context)
  const { establishment_id, workshop_id, id: _id, ...held } = await holdPhoto(manager, establishmentIds, id)
  const before: PhotoWords = { ...held, subjects: await subjectsOf(manager, id) }
  const said = Object.fromEntries(Object.entries(revision).filter(([, value]) => value !== undefined))
  const after: PhotoWords = { ...before, ...said }
  after.subjects = [...after.subjects].sort()
  if (JSON.stringify(before) === JSON.stringify(after)) return
  await manager.execute(
    "update provenance_photo set alt_es = ?, alt_en = ?, step_es = ?, step_en = ? where id = ?",
    [after.alt_es, after.alt_en, after.step_es, after.step_en, id]
  )
  await setSubjects(manager, id, workshop_id, after.subjects)
  tell(context, "workshop", [workshop_id])
  await recordAudit(context, actor, {
    action: "photo.updated",
    resource: "photo",
    resourceId: id,
    establishmentId: establishment_id,
    before,
    after,
  })
}

/**
 * Takes a photo away. Its files are the caller's to delete.
 * @throws MedusaError NOT_FOUND
 */
export async function removePhoto(
  context: Context,
  { actor, establishmentIds }: Reviser,
  id: string
): Promise<void> {
  const manager = managerOf(context)
  const { establishment_id, ...photo } = await holdPhoto(manager, establishmentIds, id)
  await manager.execute("delete from provenance_photo where id = ?", [id])
  tell(context, "workshop", [photo.workshop_id])
  await recordAudit(context, actor, {
    action: "photo.removed",
    resource: "photo",
    resourceId: id,
    establishmentId: establishment_id,
    before: { workshop_id: photo.workshop_id, alt_es: photo.alt_es, step_es: photo.step_es },
  })
}

/**
 * Puts the photos of a workshop in an order.
 * @param ids all of them
 * @throws MedusaError NOT_FOUND; CONFLICT `photos_changed` when these are not the photos that it has
 */
export async function orderPhotos(
  context: Context,
  { actor, establishmentIds }: Reviser,
  workshopId: string,
  ids: readonly string[]
): Promise<void> {
  const manager = managerOf(context)
  const establishment_id = await holdWorkshop(manager, establishmentIds, workshopId)
  const rows = await manager.execute<{ id: string }[]>(
    "select id from provenance_photo where workshop_id = ? order by position, id",
    [workshopId]
  )
  const before = rows.map((row) => row.id)
  if (JSON.stringify([...before].sort()) !== JSON.stringify([...ids].sort())) {
    throw new MedusaError(MedusaError.Types.CONFLICT, "The workshop has other photos now", "photos_changed")
  }
  if (before.join() === ids.join()) return
  await manager.execute(
    `update provenance_photo p set position = o.position - 1
     from jsonb_array_elements_text(?::jsonb) with ordinality as o (id, position) where o.id = p.id`,
    [JSON.stringify(ids)]
  )
  tell(context, "workshop", [workshopId])
  await recordAudit(context, actor, {
    action: "photo.ordered",
    resource: "workshop",
    resourceId: workshopId,
    establishmentId: establishment_id,
    before: { photos: before },
    after: { photos: ids },
  })
}

/** Addresses by width, as `widths` has them. */
export function widthsOf(files: StoredPhoto["files"]): Record<string, string> {
  return Object.fromEntries(files.map(({ width, url }) => [String(width), url]))
}

async function setSubjects(
  manager: SqlEntityManager,
  id: string,
  workshopId: string,
  subjects: readonly string[]
): Promise<void> {
  const known = await manager.execute<{ id: string }[]>(
    `select a.id from provenance_artisan a where a.id = any(${TEXT_ARRAY}) and a.deleted_at is null
       and (a.workshop_id = ? or exists (
         select from provenance_stay s where s.artisan_id = a.id and s.workshop_id = ?))`,
    [JSON.stringify(subjects), workshopId, workshopId]
  )
  if (known.length !== subjects.length) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "Somebody in the photo was never in this workshop",
      "unknown_subject"
    )
  }
  await manager.execute("delete from provenance_photo_subject where photo_id = ?", [id])
  await manager.execute(
    "insert into provenance_photo_subject (photo_id, artisan_id) select ?, jsonb_array_elements_text(?::jsonb)",
    [id, JSON.stringify(subjects)]
  )
}

async function subjectsOf(manager: SqlEntityManager, id: string): Promise<string[]> {
  const rows = await manager.execute<{ artisan_id: string }[]>(
    "select artisan_id from provenance_photo_subject where photo_id = ?",
    [id]
  )
  return rows.map(({ artisan_id }) => artisan_id).sort()
}

/** The establishment of a workshop that is held until the transaction ends. */
async function holdWorkshop(
  manager: SqlEntityManager,
  establishmentIds: readonly string[] | null,
  id: string
): Promise<string> {
  const [workshop] = await manager.execute<{ establishment_id: string }[]>(
    "select establishment_id from provenance_workshop where id = ? and deleted_at is null for no key update",
    [id]
  )
  if (!workshop || (establishmentIds !== null && !establishmentIds.includes(workshop.establishment_id))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such workshop")
  }
  return workshop.establishment_id
}

async function holdPhoto(
  manager: SqlEntityManager,
  establishmentIds: readonly string[] | null,
  id: string
): Promise<Held> {
  const [photo] = await manager.execute<Held[]>(
    `select p.id, p.workshop_id, w.establishment_id, p.alt_es, p.alt_en, p.step_es, p.step_en
     from provenance_photo p join provenance_workshop w on w.id = p.workshop_id where p.id = ? for update of p`,
    [id]
  )
  if (!photo || (establishmentIds !== null && !establishmentIds.includes(photo.establishment_id))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such photo")
  }
  return photo
}
