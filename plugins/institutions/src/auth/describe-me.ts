import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PANEL_SECTIONS } from "../domain/panel-sections"
import { may } from "../domain/staff-ability"
import type { StaffRequest } from "../guard/require-staff"
import { institutionsService } from "./institutions-service"

type Facts = {
  locale: "es" | "en"
  role_es: string
  role_en: string
  expires_at: Date
  second_factor_at: Date | null
  enabled: boolean
  recovery_codes: number
}

/**
 * Who is signed in, what they may do, and their menu. One query besides the guard's.
 * @param locale of names and labels; the member's own when not given
 */
export async function describeMe(req: StaffRequest, locale?: "es" | "en") {
  const { staff } = req
  const { sessionLife } = institutionsService(req.scope)
  const facts = await factsOf(req)
  const language = locale ?? facts.locale
  const shownAt = facts.second_factor_at
  return {
    staff: {
      id: staff.memberId,
      name: staff.name,
      email: staff.email,
      locale: facts.locale,
      institution: {
        id: staff.institution.id,
        short_name: staff.institution.shortName,
        manages_all: staff.institution.managesAll,
      },
      role: { code: staff.role.code, name: language === "es" ? facts.role_es : facts.role_en },
      establishment_ids: staff.establishmentIds,
      permissions: staff.permissions,
      second_factor: {
        required: staff.role.requiresSecondFactor,
        enabled: facts.enabled,
        shown_at: shownAt,
        fresh_until: shownAt && new Date(shownAt.getTime() + sessionLife.freshMinutes * 60_000),
        recovery_codes_left: facts.enabled ? facts.recovery_codes : null,
      },
      session: {
        id: staff.sessionId,
        expires_at: facts.expires_at,
        idle_minutes: sessionLife.idleMinutes,
      },
    },
    menu: PANEL_SECTIONS.filter(
      ({ permission }) => permission === null || may(staff.ability, permission)
    ).map(({ code, path, group, words }) => ({ code, path, group, label: words[language] })),
  }
}

async function factsOf({ staff, scope }: StaffRequest): Promise<Facts> {
  // Recovery codes have no list in the Auth Module; its tables are in the same database.
  const { rows } = await scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: Facts[] }>(
    `select m.locale, r.name_es as role_es, r.name_en as role_en, s.expires_at, s.second_factor_at,
         exists (
           select from auth_mfa_factor f
           where f.auth_identity_id = m.auth_identity_id and f.status = 'enabled' and f.deleted_at is null
         ) as enabled,
         (
           select count(*)::int from auth_mfa_recovery_code c
           where c.auth_identity_id = m.auth_identity_id and c.deleted_at is null
         ) as recovery_codes
       from staff_session s
         join staff_member m on m.id = s.member_id
         join staff_role r on r.code = m.role_code
       where s.id = ?`,
    [staff.sessionId]
  )
  return rows[0] as Facts
}
