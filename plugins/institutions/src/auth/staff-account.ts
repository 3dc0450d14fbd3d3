import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MailLocale } from "../mails/mail-layout"

/** A member as far as signing in is concerned. */
export type StaffAccount = {
  id: string
  email: string
  name: string
  locale: MailLocale
  active: boolean
  auth_identity_id: string
  institution_id: string
  /** Short name of the institution, for mails. */
  institution: string
  /** Everything that a password must not be made of. */
  known_words: string[]
  requires_second_factor: boolean
}

type By = { email: string } | { authIdentityId: string }

/** The member who signs in with an e-mail or an identity, the suspended ones too; null where there is none. */
export async function findAccount(container: MedusaContainer, by: By): Promise<StaffAccount | null> {
  const [column, value] = "email" in by ? ["email", by.email] : ["auth_identity_id", by.authIdentityId]
  const { rows } = await container
    .resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: StaffAccount[] }>(
      `select m.id, m.email, m.name, m.locale, m.status = 'active' as active, m.auth_identity_id, m.institution_id,
         i.short_name as institution, array[m.email, m.name, i.name, i.short_name] as known_words,
         r.requires_second_factor
       from staff_member m
         join institution i on i.id = m.institution_id
         join staff_role r on r.code = m.role_code
       where m.${column} = ? and m.deleted_at is null and m.auth_identity_id is not null`,
      [value]
    )
  return rows[0] ?? null
}
