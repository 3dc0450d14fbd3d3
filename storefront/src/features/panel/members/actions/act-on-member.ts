"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { memberRefusals } from "../member-refusal"

/** Whom an action is about, bound by the page. */
export type MemberRef = { id: string; name: string }

/** What can be done with a member that takes a reason, and what it is called in messages. */
const WITH_REASON = { suspend: "suspend", "reset-second-factor": "secondFactor" } as const
const AT_ONCE = { reinstate: "reinstate", "sign-out": "signOut" } as const

// What the page bound to an action comes back from the browser: it is looked up before it stands in a path.
function known<Action extends string>(actions: Record<Action, string>, action: Action): Action {
  if (!Object.hasOwn(actions, action))
    throw new Error(`A form asked for what no member can be done: ${action}`)
  return action
}

/** Suspends a member or takes their second factor away: with a reason, and ticked to confirm. */
export async function actWithReason(
  action: keyof typeof WITH_REASON,
  member: MemberRef,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.members.member" })
  return await handleForm(form, {
    schema: z.object({
      reason: z.string().trim().min(3).max(500),
      confirm: z
        .string()
        .optional()
        .refine((ticked) => ticked === "yes", t("confirmMissing")),
    }),
    refused: await memberRefusals(),
    save: ({ reason }) =>
      post(known(WITH_REASON, action), member, { reason }, t(`${WITH_REASON[action]}.done`, member)),
  })
}

/** Reinstates a member or ends their sessions. */
export async function actAtOnce(
  action: keyof typeof AT_ONCE,
  member: MemberRef,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.members.member" })
  return await handleForm(form, {
    schema: z.object({}),
    refused: await memberRefusals(),
    save: () => post(known(AT_ONCE, action), member, {}, t(`${AT_ONCE[action]}.done`, member)),
  })
}

async function post(action: string, { id }: MemberRef, body: unknown, text: string): Promise<never> {
  const member = encodeURIComponent(id)
  await staffFetch(`/staff/members/${member}/${action}`, { method: "POST", body, schema: z.unknown() })
  redirect(await withToast(`/panel/personal/${member}`, { kind: "success", text }))
}
