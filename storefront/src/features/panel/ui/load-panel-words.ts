import "server-only"
import { getTranslations } from "next-intl/server"
import type { Locale } from "@/i18n/locales"
import type { PanelWords } from "./panel-words"

/** The texts that the browser needs by itself, in one language. */
export async function panelWords(locale: Locale, staffId: string | null): Promise<PanelWords> {
  const t = await getTranslations({ locale, namespace: "panel.common" })
  return {
    staffId,
    locale,
    sending: t("sending"),
    problem: t("form.problem"),
    problems: t("form.problems"),
    offline: t("form.offline"),
    lost: t("form.lost"),
    stale: t("form.stale"),
    reload: t("form.reload"),
    tooLarge: t("form.tooLarge"),
    recovered: t("form.recovered"),
    discard: t("form.discard"),
    codeTitle: t("form.code.title"),
    codeText: t("form.code.text"),
    codeLabel: t("form.code.label"),
    error: { title: t("error.title"), text: t("error.text"), retry: t("error.retry"), home: t("error.home") },
  }
}
