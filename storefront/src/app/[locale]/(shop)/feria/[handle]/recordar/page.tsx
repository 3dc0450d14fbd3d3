import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { ButtonLink } from "@/components/button"
import { Notice } from "@/components/notice"
import { fairPaths } from "@/features/fairs/fair-paths"
import { REMINDER_COOKIE } from "@/features/fairs/reminder-cookie"
import { remindable, ReminderForm } from "@/features/fairs/reminder-form"
import { readTyped } from "@/features/fairs/typed-cookie"
import { sayWhenUnavailable } from "@/features/layout/say-when-unavailable"
import { pageLocale } from "@/i18n/page-locale"
import { decodeSegment, shopPath } from "@/i18n/shop-path"
import { findFair } from "@/lib/api/fair"

const NOTICES = ["muchas", "intenta", "tarde"] as const

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("fairs.reminder")
  return { title: t("title"), robots: { index: false } }
}

/** What became of asking for a reminder, or the form once more with what was typed. */
export default sayWhenUnavailable(async function RemindPage({
  params,
  searchParams,
}: PageProps<"/[locale]/feria/[handle]/recordar">) {
  const [locale, { handle }, query] = await Promise.all([pageLocale(params), params, searchParams])
  const fair = await findFair(decodeSegment(handle), locale)
  if (!fair) notFound()
  const [t, all, common] = await Promise.all([
    getTranslations("fairs.reminder"),
    getTranslations("fairs.list"),
    getTranslations("common"),
  ])
  const paths = fairPaths(locale, fair.handle)
  const typed = await readTyped(REMINDER_COOKIE)
  const notice = NOTICES.find((each) => each === query.aviso)
  const { opening, events } = remindable(fair)
  return (
    <div className="page" style={{ paddingBottom: "var(--gap-6)" }}>
      <Breadcrumbs
        trail={[
          { label: common("home"), href: shopPath(locale) },
          { label: all("title"), href: shopPath(locale, "ferias") },
          { label: fair.title, href: paths.home },
        ]}
        here={t("title")}
      />
      <div className="stack">
        <h1>{t("title")}</h1>
        {query.listo ? (
          <Notice kind="success" title={t("asked.title")}>
            <p>{t("asked.text")}</p>
          </Notice>
        ) : (
          <>
            {notice ? (
              <Notice kind="error" title={t(`notices.${notice}.title`)}>
                <p>{t(`notices.${notice}.text`)}</p>
              </Notice>
            ) : null}
            <ReminderForm
              fair={fair}
              locale={locale}
              typed={{ email: typed?.email, event: typed?.event }}
              error={
                query.revisar === "falta" ? "required" : query.revisar === "correo" ? "email" : undefined
              }
            />
            {!opening && events.length === 0 ? <p>{t("nothing")}</p> : null}
          </>
        )}
        <p>
          <ButtonLink href={paths.home} look="secondary">
            {t("back")}
          </ButtonLink>
        </p>
      </div>
    </div>
  )
})
