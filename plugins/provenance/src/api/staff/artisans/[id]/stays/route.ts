import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { requireArtisan } from "../../../../require-in-reach"

/** A time in one workshop. Days are of Lima; the last one is no longer part of it, null while it lasts. */
type StaffStay = {
  id: string
  workshop: { id: string; name: string; craft_line: string }
  establishment: { id: string; code: string; name: string }
  from_on: string
  to_on: string | null
  ended_by: "moved" | "transferred" | "released" | null
}

/**
 * `GET /staff/artisans/:id/stays`: where the artisan worked, the present workshop first; elsewhere too, for whoever
 * reaches them now. Two queries.
 */
export const GET = async (req: StaffRequest, res: MedusaResponse) => {
  const { id } = await requireArtisan(req)
  const connection = req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows: stays } = await connection.raw<StaffStay>(
    `select s.id, s.from_on::text, s.to_on::text, s.ended_by,
       json_build_object('id', w.id, 'name', w.name, 'craft_line', w.craft_line) as workshop,
       json_build_object('id', e.id, 'code', e.code, 'name', e.name) as establishment
     from provenance_stay s join provenance_workshop w on w.id = s.workshop_id
       join provenance_establishment e on e.id = w.establishment_id
     where s.artisan_id = ? order by s.to_on desc nulls first, s.from_on desc, s.created_at desc`,
    [id]
  )
  res.json({ stays, count: stays.length })
}
