import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PERMISSION_CODES } from "../../../domain/permissions"
import type { InstitutionKind } from "../../../domain/roles"
import { reachFilter } from "../../../domain/staff-ability"
import type { StaffRequest } from "../../../guard/require-staff"
import type { Connection } from "../../../http/sql-list"

/** A role as staff see it. */
export type ShownRole = {
  code: string
  name: string
  description: string
  /** Kinds of institution whose staff can hold it; null is any. */
  institution_kinds: InstitutionKind[] | null
  scoped: boolean
  requires_second_factor: boolean
  /** In the catalogue's order; what the catalogue does not know any more is left out. */
  permissions: string[]
  /** Active members whom the asker sees. */
  member_count: number
}

/** The roles, or the one with a code, in the asker's language. One query. */
export async function shownRoles(req: StaffRequest, code: string | null = null): Promise<ShownRole[]> {
  const reach = reachFilter(req.staff.ability, "member.read")
  const locale = req.validatedQuery.locale === "en" ? "en" : "es"
  const { rows } = await req.scope
    .resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<ShownRole>(
      `select r.code, r.name_${locale} as name, r.description_${locale} as description, r.institution_kinds, r.scoped,
         r.requires_second_factor, r.permissions,
         (select count(*)::int from staff_member m
          where m.role_code = r.code and m.status = 'active' and m.deleted_at is null
            and ?::boolean and m.institution_id = coalesce(?, m.institution_id)) as member_count
       from staff_role r
       where r.deleted_at is null and r.code = coalesce(?, r.code)
       order by r.position, r.code`,
      [reach !== null, reach?.institution_id ?? null, code]
    )
  return rows.map((role) => ({
    ...role,
    permissions: PERMISSION_CODES.filter((known) => role.permissions.includes(known)),
  }))
}
