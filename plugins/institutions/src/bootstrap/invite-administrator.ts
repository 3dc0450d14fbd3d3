import { randomBytes } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { recordAudit, SYSTEM } from "../audit/record-audit"
import { INVITATION_DAYS } from "../domain/invitation"
import { tokenHash } from "../guard/require-staff"
import { panelUrl } from "../mails/send-mail"
import { createInstitution } from "../modules/institutions/save-institution"
import type { InstitutionsModuleService } from "../modules/institutions/service"
import { checked, managerOf } from "../modules/institutions/transaction"
import { codeOf } from "./code-of"

/** The administrator to invite, and the institution that runs the market where none does yet. */
export type FirstAdministrator = {
  /** In its one spelling; see `normalEmail`. */
  email: string
  name: string
  institution: { short_name: string; name: string } | null
}

const ACTOR = SYSTEM("npm run staff")

/**
 * Invites an administrator of the institution that runs the market, without anybody who could: for a new installation,
 * and for one whose administrators have all lost their way in. Whoever can run this can write to the database anyway.
 * An invitation for the same e-mail that nobody has answered loses its link to the new one.
 * @returns the address that opens the invitation, for this person only, and until when
 * @throws MedusaError NOT_FOUND `no_institution`; CONFLICT `already_managed`, `member_exists`
 */
export async function inviteAdministrator(
  service: InstitutionsModuleService,
  { email, name, institution }: FirstAdministrator
): Promise<{ url: string; institution: string; expires_at: string }> {
  const token = randomBytes(32).toString("base64url")
  return service.inTransaction(async (context) => {
    const operating = await operatingInstitution(context, institution)
    const expires_at = await invite(context, { email, name, institution_id: operating.id }, tokenHash(token))
    return { url: panelUrl("/panel/invitacion", { token }), institution: operating.short_name, expires_at }
  })
}

type Operating = { id: string; short_name: string }

/** The institution that runs the market; made, or named as such, where there is none. */
async function operatingInstitution(
  context: Context,
  wanted: FirstAdministrator["institution"]
): Promise<Operating> {
  const manager = managerOf(context)
  const [operating] = await manager.execute<Operating[]>(
    "select id, short_name from institution where manages_all and deleted_at is null for update"
  )
  if (operating) {
    if (wanted && wanted.short_name !== operating.short_name) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `${operating.short_name} runs this market already; leave --institution out`,
        "already_managed"
      )
    }
    return operating
  }
  if (!wanted) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "No institution runs this market yet; name it with --institution",
      "no_institution"
    )
  }
  const code = codeOf(wanted.short_name)
  const [existing] = await manager.execute<{ id: string }[]>(
    "select id from institution where code = ? and deleted_at is null for update",
    [code]
  )
  const id =
    existing?.id ?? (await createInstitution(context, ACTOR, { code, kind: "prison_service", ...wanted }))
  await manager.execute("update institution set manages_all = true, updated_at = now() where id = ?", [id])
  await recordAudit(context, ACTOR, {
    action: "institution.updated",
    resource: "institution",
    resourceId: id,
    institutionId: id,
    before: { manages_all: false },
    after: { manages_all: true },
  })
  return { id, short_name: wanted.short_name }
}

async function invite(
  context: Context,
  { email, name, institution_id }: { email: string; name: string; institution_id: string },
  hash: string
): Promise<string> {
  return checked(context, async (manager) => {
    const [member] = await manager.execute<unknown[]>(
      "select from staff_member where email = ? and deleted_at is null",
      [email]
    )
    if (member) {
      throw new MedusaError(MedusaError.Types.CONFLICT, `${email} has an account already`, "member_exists")
    }
    await manager.execute(
      `update staff_invitation set revoked_at = now(), updated_at = now()
       where email = ? and institution_id = ? and accepted_at is null and revoked_at is null`,
      [email, institution_id]
    )
    const id = generateEntityId("", "invite")
    const [row] = await manager.execute<{ expires_at: Date }[]>(
      `insert into staff_invitation
         (id, email, name, institution_id, role_code, establishment_ids, token_hash, invited_by, expires_at)
       values (?, ?, ?, ?, 'administrator', '{}', ?, 'system', now() + make_interval(days => ?)) returning expires_at`,
      [id, email, name, institution_id, hash, INVITATION_DAYS]
    )
    await recordAudit(context, ACTOR, {
      action: "invitation.created",
      resource: "invitation",
      resourceId: id,
      institutionId: institution_id,
      after: { email, name, role_code: "administrator", institution_id },
    })
    return new Date(row?.expires_at ?? Date.now()).toISOString()
  })
}
