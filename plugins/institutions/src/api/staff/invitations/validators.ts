import { z } from "@medusajs/framework/zod"
import { emailField } from "../../../auth/email"
import { idQuery } from "../../../http/staff-list-query"
import { establishmentsField, nameField } from "../members/validators"

export const InvitationBody = z.object({
  email: emailField,
  name: nameField,
  institution_id: idQuery,
  role_code: idQuery,
  establishment_ids: establishmentsField.default([]),
})
export type InvitationBody = z.infer<typeof InvitationBody>
