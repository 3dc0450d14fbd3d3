"use server"

import { headers } from "next/headers"
import { redirect } from "next/navigation"
import { isLocale } from "@/i18n/locales"
import { choosePanelLocale } from "./panel-locale"
import { PATH_HEADER, panelPath } from "./panel-path"

/** Changes the language of this browser and shows the same page in it. */
export async function switchLanguage(form: FormData): Promise<void> {
  const locale = form.get("locale")
  if (isLocale(locale)) await choosePanelLocale(locale)
  redirect(panelPath((await headers()).get(PATH_HEADER)) ?? "/panel")
}
