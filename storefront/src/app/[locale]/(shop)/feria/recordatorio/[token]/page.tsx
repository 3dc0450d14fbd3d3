import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Button, ButtonLink } from "@/components/button"
import { ErrorPage } from "@/components/error-page"
import { Notice } from "@/components/notice"
import { moment } from "@/features/fairs/fair-dates"
import { fairPaths } from "@/features/fairs/fair-paths"
import { sayWhenUnavailable } from "@/features/layout/say-when-unavailable"
import { clientAddress } from "@/features/panel/session/client-address"
import { pageLocale } from "@/i18n/page-locale"
import { decodeSegment, shopPath } from "@/i18n/shop-path"
import { findReminder } from "@/lib/api/fair-reminders"
import form from "@/features/fairs/form.module.css"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("fairs.token")
  // The token is in the address: nobody may learn it from a referrer or an index.
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "no-referrer" }
}

/**
 * Where the links of reminder mails lead. Looking changes nothing, since mail programs look ahead: one confirms or
 * forgets with a button.
 */
export default sayWhenUnavailable(async function ReminderPage({
  params,
  searchParams,
}: PageProps<"/[locale]/feria/recordatorio/[token]">) {
  const [locale, { token }, query] = await Promise.all([pageLocale(params), params, searchParams])
  const t = await getTranslations("fairs.token")
  if (query.olvidado) {
    return (
      <ErrorPage mark="✓" title={t("forgotten.title")} text={t("forgotten.text")}>
        <ButtonLink href={shopPath(locale, "ferias")}>{t("fairs")}</ButtonLink>
      </ErrorPage>
    )
  }
  const reminder = await findReminder(decodeSegment(token), locale, await clientAddress())
  if (!reminder) {
    return (
      <ErrorPage mark="·" title={t("unknown.title")} text={t("unknown.text")}>
        <ButtonLink href={shopPath(locale, "ferias")}>{t("fairs")}</ButtonLink>
      </ErrorPage>
    )
  }
  const { fair, event } = reminder
  const at = event ? event.starts_at : fair.opens_at
  const confirmed = reminder.state === "confirmed" || Boolean(query.listo)
  return (
    <div className="page" style={{ paddingBlock: "var(--gap-5) var(--gap-6)" }}>
      <div className={form.form}>
        <h1>{confirmed ? t("confirmed.title") : t("title")}</h1>
        <p className={form.about}>
          {event ? t("event", { title: event.title, fair: fair.title }) : t("opening", { fair: fair.title })}
          {at ? (
            <>
              <br />
              <strong>{moment(at, locale)}</strong> {t("lima")}
            </>
          ) : null}
        </p>
        {query.aviso ? (
          <Notice kind="error" title={t("tryAgain.title")}>
            <p>{t("tryAgain.text")}</p>
          </Notice>
        ) : null}
        {confirmed ? (
          <p>{t("confirmed.text")}</p>
        ) : (
          <form method="post" action={shopPath(locale, "feria", "recordatorio", token, "responder")}>
            <input type="hidden" name="act" value="confirm" />
            <Button>{t("confirm")}</Button>
          </form>
        )}
        <form method="post" action={shopPath(locale, "feria", "recordatorio", token, "responder")}>
          <input type="hidden" name="act" value="forget" />
          <Button look="plain">{t("forget")}</Button>
        </form>
        <p>
          <ButtonLink href={fairPaths(locale, fair.handle).home} look="secondary">
            {t("see", { title: fair.title })}
          </ButtonLink>
        </p>
      </div>
    </div>
  )
})
