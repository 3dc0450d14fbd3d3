import type { Connection } from "@tejido/institutions/http/sql-list"

/** A photo as staff see it, shown in the shop or not. */
export type StaffPhoto = {
  id: string
  workshop_id: string
  /** The widest picture; all of them by width in `widths`. */
  url: string
  width: number
  height: number
  widths: Record<string, string>
  alt_es: string
  alt_en: string | null
  step_es: string | null
  step_en: string | null
  /** Whose hands or work are seen; the shop shows it only while each of them consents. */
  subjects: { id: string; code: string; consents: boolean }[]
}

const PHOTO = `select p.id, p.workshop_id, p.url, p.width, p.height, p.widths, p.alt_es, p.alt_en, p.step_es, p.step_en,
  (select coalesce(json_agg(json_build_object('id', a.id, 'code', a.code, 'consents',
      a.released_at is null and a.erased_at is null and exists (select from provenance_consent c
        where c.artisan_id = a.id and c.purpose = 'photo_shown' and c.revoked_at is null)) order by a.code), '[]')
    from provenance_photo_subject s join provenance_artisan a on a.id = s.artisan_id where s.photo_id = p.id) as subjects
  from provenance_photo p`

/** The photos of a workshop, in their order. One query. */
export async function readPhotos(connection: Connection, workshopId: string): Promise<StaffPhoto[]> {
  const { rows } = await connection.raw<StaffPhoto>(
    `${PHOTO} where p.workshop_id = ? order by p.position, p.id`,
    [workshopId]
  )
  return rows
}

/** One photo, or undefined. One query. */
export async function readPhotoRow(connection: Connection, id: string): Promise<StaffPhoto | undefined> {
  const { rows } = await connection.raw<StaffPhoto>(`${PHOTO} where p.id = ?`, [id])
  return rows[0]
}
