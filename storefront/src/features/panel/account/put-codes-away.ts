"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { panelLocale } from "../session/panel-locale"
import { panelPath } from "../session/panel-path"
import { withToast } from "../session/toast"
import { shownCodes } from "./shown-codes"

/** The recovery codes were written down: they leave the browser. */
export async function putCodesAway(form: FormData): Promise<void> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.account.codes" })
  const next = form.get("next")
  await shownCodes.forget()
  const path = panelPath(typeof next === "string" ? next : null) ?? "/panel/cuenta/segundo-factor"
  redirect(await withToast(path, { kind: "success", text: t("saved") }))
}
