import { getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { Notice } from "@/components/notice"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import { SERIAL_ALPHABET } from "@/lib/serial-code"
import { CodeForm } from "./code-form"
import type { CertificateAnswer } from "./load-certificate"

/** In place of a certificate: the code is nobody's, was tried too often, or cannot be looked up now. */
export async function NoCertificate({
  state,
  code,
  locale,
}: {
  state: Exclude<CertificateAnswer["state"], "found">
  code: string
  locale: Locale
}) {
  const t = await getTranslations("provenance.origin")
  if (state === "unknown") {
    return (
      <div className="narrow stack" style={{ paddingBottom: "var(--gap-6)" }}>
        <h1>{t("unknown.title")}</h1>
        <p className="lead">{t("unknown.text", { code })}</p>
        <CodeForm locale={locale} typed={code} />
        <p className="muted">{t("alphabet", { signs: [...SERIAL_ALPHABET].join(" ") })}</p>
        <Notice>{t("unknown.warning")}</Notice>
      </div>
    )
  }
  const words = state === "too_many" ? "tooMany" : "unavailable"
  return (
    <div className="narrow stack" style={{ paddingBottom: "var(--gap-6)" }}>
      <h1>{t(`${words}.title`)}</h1>
      <p className="lead">{t(`${words}.text`)}</p>
      <ButtonLink href={shopPath(locale, "origen", code)}>{t("retry")}</ButtonLink>
    </div>
  )
}
