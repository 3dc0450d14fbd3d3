import { may, reachFilter, type ReachFilter } from "@tejido/institutions/domain/staff-ability"
import type { PermissionCode, Words } from "@tejido/institutions/domain/permissions"
import type { StaffContext } from "@tejido/institutions/domain/staff-context"
import { type Sql, sql } from "@tejido/institutions/http/sql-list"
import { LATE_MINUTES, UNPOSTED_MOVEMENTS } from "../health/unposted-movements"
import { DISPATCH_WORK } from "./dispatch-work"
import { FAIR_WORK } from "./fair-work"
import { LISTING_WORK } from "./listing-work"
import { MONEY_WORK } from "./money-work"
import { PROVENANCE_WORK } from "./provenance-work"
import { STOCK_WORK } from "./stock-work"

/** How much it matters: `alarm` is something that is wrong, `attention` something that is late, `info` work to do. */
export type Tone = "info" | "attention" | "alarm"

/** A kind of work that can be waiting for somebody: who it waits for, how it is counted, and where it is done. */
export type WaitingWork = {
  code: string
  /** Whoever may do this can settle it; `null` is everybody, for their own account. */
  permission: PermissionCode | null
  tone: Tone
  /** Where in the panel; asked for where it depends on the day. */
  path: string | (() => string)
  /** One of it, and many of it, after the number. */
  words: { one: Words; many: Words }
  /** A statement that gives one number, limited to what `reach` lets through. */
  count(reach: ReachFilter, staff: StaffContext): Sql
}

const TONES: readonly Tone[] = ["alarm", "attention", "info"]

const WORK: readonly WaitingWork[] = [
  {
    code: "audit_broken",
    permission: "audit.verify",
    tone: "alarm",
    path: "/panel/auditoria",
    words: {
      one: { es: "fallo en la cadena de auditoría", en: "fault in the audit chain" },
      many: { es: "fallos en la cadena de auditoría", en: "faults in the audit chain" },
    },
    count: () =>
      sql(
        `select count(*) from (select ok from audit_verification order by id desc limit 1) last where not ok`
      ),
  },
  {
    code: "sales_not_posted",
    permission: "ledger.read",
    tone: "alarm",
    path: "/panel/libro",
    words: {
      one: { es: "cobro que no llegó al libro", en: "payment that has not reached the ledger" },
      many: { es: "cobros que no llegaron al libro", en: "payments that have not reached the ledger" },
    },
    // The sweep runs each minute: what is younger is on its way.
    count: () =>
      sql(
        `select count(*) ${UNPOSTED_MOVEMENTS} and c.created_at < now() - make_interval(mins => ?)`,
        LATE_MINUTES
      ),
  },
  {
    code: "invitations_not_sent",
    permission: "member.invite",
    tone: "attention",
    path: "/panel/personal/invitaciones?estado=pending",
    words: {
      one: { es: "invitación que no se pudo enviar", en: "invitation that could not be sent" },
      many: { es: "invitaciones que no se pudieron enviar", en: "invitations that could not be sent" },
    },
    count: (reach) => invitations("send_error is not null and expires_at > now()", reach),
  },
  {
    code: "invitations_expired",
    permission: "member.invite",
    tone: "info",
    path: "/panel/personal/invitaciones?estado=expired",
    words: {
      one: { es: "invitación que venció sin respuesta", en: "invitation that expired unanswered" },
      many: { es: "invitaciones que vencieron sin respuesta", en: "invitations that expired unanswered" },
    },
    count: (reach) => invitations("expires_at between now() - interval '90 days' and now()", reach),
  },
  {
    code: "members_without_second_factor",
    permission: "member.update",
    tone: "attention",
    path: "/panel/personal",
    words: {
      one: {
        es: "persona sin el segundo factor que su función pide",
        en: "person without the second factor that their role needs",
      },
      many: {
        es: "personas sin el segundo factor que su función pide",
        en: "people without the second factor that their role needs",
      },
    },
    count: (reach) => {
      const inReach = ofInstitution("m.institution_id", reach)
      return sql(
        `select count(*) from staff_member m join staff_role r on r.code = m.role_code
         where m.deleted_at is null and m.status = 'active' and r.requires_second_factor and ${inReach.text}
           and not exists (select 1 from auth_mfa_factor f
             where f.auth_identity_id = m.auth_identity_id and f.status = 'enabled' and f.deleted_at is null)`,
        ...inReach.values
      )
    },
  },
  {
    code: "workshops_without_story",
    permission: "workshop.update",
    tone: "info",
    path: "/panel/talleres?historia=false",
    words: {
      one: { es: "taller sin historia", en: "workshop without a story" },
      many: { es: "talleres sin historia", en: "workshops without a story" },
    },
    count: (reach) =>
      sql(
        `select count(*) from provenance_workshop
         where deleted_at is null and coalesce(story, '') = ''${reach.establishment_id ? " and establishment_id = any(?::text[])" : ""}`,
        ...(reach.establishment_id ? [reach.establishment_id.$in] : [])
      ),
  },
  ...DISPATCH_WORK,
  ...PROVENANCE_WORK,
  ...LISTING_WORK,
  ...FAIR_WORK,
  ...MONEY_WORK,
  ...STOCK_WORK,
  {
    code: "own_second_factor",
    permission: null,
    tone: "info",
    path: "/panel/cuenta/segundo-factor",
    words: {
      one: {
        es: "protección que falta en su cuenta: el segundo factor",
        en: "protection missing from your account: the second factor",
      },
      many: { es: "protecciones que faltan en su cuenta", en: "protections missing from your account" },
    },
    count: (_reach, staff) =>
      sql(
        `select count(*) where not exists (select 1 from auth_mfa_factor
           where auth_identity_id = ? and status = 'enabled' and deleted_at is null)`,
        staff.authIdentityId
      ),
  },
]

/** Everything that can wait, what is wrong first. */
export const WAITING_WORK: readonly WaitingWork[] = TONES.flatMap((tone) =>
  WORK.filter((work) => work.tone === tone)
)

/** The statements to ask for one person, in the order of {@link WAITING_WORK}; none for what they may not do. */
export function countsFor(staff: StaffContext): { work: WaitingWork; count: Sql }[] {
  return WAITING_WORK.flatMap((work) => {
    if (work.permission !== null && !may(staff.ability, work.permission)) return []
    const reach = work.permission === null ? {} : reachFilter(staff.ability, work.permission)
    return reach ? [{ work, count: work.count(reach, staff) }] : []
  })
}

function invitations(condition: string, reach: ReachFilter): Sql {
  const inReach = ofInstitution("institution_id", reach)
  return sql(
    `select count(*) from staff_invitation
     where accepted_at is null and revoked_at is null and deleted_at is null and ${condition} and ${inReach.text}`,
    ...inReach.values
  )
}

function ofInstitution(column: string, reach: ReachFilter): Sql {
  return reach.institution_id ? sql(`${column} = ?`, reach.institution_id) : sql("true")
}
