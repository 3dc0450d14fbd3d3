import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { ButtonLink } from "@/components/button"
import { Notice } from "@/components/notice"
import { enquiryDraft, readEnquiry } from "@/features/fairs/enquiry"
import { EnquiryForm } from "@/features/fairs/enquiry-form"
import { ENQUIRY_COOKIE } from "@/features/fairs/enquiry-cookie"
import { fairPaths } from "@/features/fairs/fair-paths"
import { todayInLima } from "@/features/fairs/today-in-lima"
import { readTyped } from "@/features/fairs/typed-cookie"
import { verify } from "@/features/cart/signed-value"
import { sayWhenUnavailable } from "@/features/layout/say-when-unavailable"
import { pageLocale } from "@/i18n/page-locale"
import { decodeSegment, shopPath } from "@/i18n/shop-path"
import { findFair } from "@/lib/api/fair"
import { findStand } from "@/lib/api/fair-stand"

type Query = Record<string, string | string[] | undefined>

const NOTICES = ["muchas", "intenta", "datos"] as const

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("fairs.enquiry")
  return { title: t("title"), robots: { index: false } }
}

/** Asks the staff of a fair for many pieces. With `revisar` what was typed is judged and comes back with what is wrong. */
export default sayWhenUnavailable(async function EnquiryPage({
  params,
  searchParams,
}: PageProps<"/[locale]/feria/[handle]/consulta">) {
  const [locale, { handle }, query] = await Promise.all([pageLocale(params), params, searchParams])
  const fair = await findFair(decodeSegment(handle), locale)
  if (!fair || !["announced", "live", "closed"].includes(fair.state)) notFound()
  const [t, all, common] = await Promise.all([
    getTranslations("fairs.enquiry"),
    getTranslations("fairs.list"),
    getTranslations("common"),
  ])
  const paths = fairPaths(locale, fair.handle)
  const code = verify(one(query, "codigo"), "enquiry")
  const typed = code ? null : await readTyped(ENQUIRY_COOKIE)
  const asked: Record<string, string> = { stand: one(query, "puesto"), product_id: one(query, "pieza") }
  const draft = enquiryDraft((name) => asked[name] || typed?.[name] || "")
  const reading = one(query, "revisar") ? readEnquiry(draft, todayInLima()) : null
  const stand = draft.stand ? await findStand(fair.handle, draft.stand, locale) : null
  const piece = stand?.products.find(({ id }) => id === draft.product_id)
  const notice = NOTICES.find((each) => each === one(query, "aviso"))
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
        {code ? (
          <>
            <Notice kind="success" title={t("sent.title", { code })}>
              <p>{t("sent.text")}</p>
            </Notice>
            <p>
              <ButtonLink href={paths.home} look="secondary">
                {t("sent.back")}
              </ButtonLink>
            </p>
          </>
        ) : (
          <>
            <p className="muted prose">{t("lead")}</p>
            {notice ? (
              <Notice kind="error" title={t(`notices.${notice}.title`)}>
                <p>{t(`notices.${notice}.text`)}</p>
              </Notice>
            ) : null}
            <EnquiryForm
              fair={fair.handle}
              draft={draft}
              errors={reading && !reading.ok ? reading.errors : {}}
              about={
                stand
                  ? piece
                    ? t("aboutPiece", { piece: piece.title, stand: stand.workshop.name })
                    : t("aboutStand", { stand: stand.workshop.name })
                  : null
              }
              locale={locale}
            />
          </>
        )}
      </div>
    </div>
  )
})

function one(query: Query, name: string): string {
  const value = query[name]
  return (Array.isArray(value) ? value[0] : value) ?? ""
}
