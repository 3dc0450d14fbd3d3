"use server"

import { redirect } from "next/navigation"
import { z } from "zod"
import { currentStaff } from "../api/current-staff"
import type { FormState } from "../form/form-state"
import { handleForm } from "../form/handle-form"
import { makeRecoveryCodes } from "./make-recovery-codes"

/** Makes new recovery codes in place of the old ones, for whoever shows the second factor. */
export async function renewRecoveryCodes(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, {
    schema: z.object({}),
    save: async () => {
      await makeRecoveryCodes((await currentStaff()).id)
      redirect("/panel/cuenta/segundo-factor/codigos")
    },
  })
}
