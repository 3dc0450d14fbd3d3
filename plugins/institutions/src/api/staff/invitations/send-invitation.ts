import { randomBytes } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { tokenHash } from "../../../guard/require-staff"
import type { Connection } from "../../../http/sql-list"
import { sendInvitationMail } from "../../../mails/send-mail"
import { INSTITUTIONS_MODULE } from "../../../modules/institutions"
import { noteDelivery } from "../../../modules/institutions/invite"
import type { InstitutionsModuleService } from "../../../modules/institutions/service"

/** A link's token and what of it is kept. The token itself goes into one mail and nowhere else. */
export function newInvitationToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString("base64url")
  return { token, hash: tokenHash(token) }
}

/**
 * Sends the mail of an invitation that is committed, and notes on it whether it left. A mail server that is down
 * undoes nothing: the list shows what happened, and the invitation can be sent again.
 */
export async function sendInvitation(container: MedusaContainer, id: string, token: string): Promise<void> {
  const { rows } = await container
    .resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ email: string; name: string; institution: string; role: string; expiresAt: Date }>(
      `select i.email, i.name, n.short_name as institution, r.name_es as role, i.expires_at as "expiresAt"
       from staff_invitation i join institution n on n.id = i.institution_id
         join staff_role r on r.code = i.role_code
       where i.id = ?`,
      [id]
    )
  const [invitation] = rows
  if (!invitation) return
  const { send_error } = await sendInvitationMail(container, { ...invitation, token })
  await container
    .resolve<InstitutionsModuleService>(INSTITUTIONS_MODULE)
    .inTransaction((context) => noteDelivery(context, id, send_error))
}
