"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { longText } from "../../form/long-text"
import { reasonField } from "../../identity/reason-field"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { RIGHTS_LIST } from "../rights-list"
import { rightsRefusals } from "../rights-refusals"

const LONGEST = 2000
/** How a request can end, and what it is called in messages. */
const ENDS = { answer: "answered", refuse: "refuse", withdraw: "withdraw" } as const

const words = async () => getTranslations({ locale: await panelLocale(), namespace: "panel.rights" })

/** Ends a request: answered, refused or withdrawn. Both are bound by the page. */
export async function closeRequest(
  id: string,
  end: keyof typeof ENDS,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  // What the page bound to an action comes back from the browser: it is looked up before it stands in a path.
  if (!Object.hasOwn(ENDS, end)) throw new Error(`A form asked for what no request can end in: ${end}`)
  const t = await words()
  return await handleForm(form, {
    schema: z.object({
      answer: longText(LONGEST, {
        tooLong: (length) => t("form.long", { max: LONGEST, length }),
        controls: t("form.controls"),
      }).pipe(z.string().min(3)),
    }),
    refused: await rightsRefusals(),
    save: (body) => post(id, end, body, t(`request.${ENDS[end]}.done`)),
  })
}

/** Gives a request its term once more. */
export async function extendRequest(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({ reason: reasonField }),
    refused: await rightsRefusals(),
    save: (body) => post(id, "extend", body, t("request.extend.done")),
  })
}

async function post(id: string, action: string, body: object, text: string): Promise<never> {
  const request = encodeURIComponent(id)
  await staffFetch(`/staff/rights-requests/${request}/${action}`, {
    method: "POST",
    body,
    schema: z.unknown(),
  })
  redirect(await withToast(`${RIGHTS_LIST.path}/${request}`, { kind: "success", text }))
}
