import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { CertificateView } from "@/features/origin/certificate-view"
import { loadCertificate } from "@/features/origin/load-certificate"
import { NoCertificate } from "@/features/origin/no-certificate"
import { bandCard, shareCard } from "@/features/seo/share-card"
import type { Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { decodeSegment, shopPath } from "@/i18n/shop-path"
import { parseSerialCode } from "@/lib/serial-code"

type Props = PageProps<"/[locale]/origen/[code]">

/** The code in its one spelling; any other spelling, and what is no code, leads to where it is said right. */
async function readCode(params: Props["params"]): Promise<{ locale: Locale; code: string }> {
  const [locale, { code: segment }] = await Promise.all([pageLocale(params), params])
  const typed = decodeSegment(segment)
  const parsed = parseSerialCode(typed)
  if (!("code" in parsed)) {
    redirect(`${shopPath(locale, "origen")}?codigo=${encodeURIComponent(typed.slice(0, 40))}`)
  }
  if (parsed.code !== segment) redirect(shopPath(locale, "origen", parsed.code))
  return { locale, code: parsed.code }
}

// No question to the backend: each is counted, and the page asks already.
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await readCode(params)
  const t = await getTranslations("provenance.origin")
  const title = t("page.title", { code })
  return {
    title,
    description: t("lead"),
    // Each label is its owner's: found by who holds it, not by a search.
    robots: { index: false },
    openGraph: shareCard(locale, { title, description: t("lead"), picture: bandCard("textileria", code) }),
  }
}

/** One label's page: made afresh each time, for a revocation or a withdrawn consent counts at once. */
export default async function CertificatePage({ params }: Props) {
  const { locale, code } = await readCode(params)
  const [t, common, answer] = await Promise.all([
    getTranslations("provenance.origin"),
    getTranslations("common"),
    loadCertificate(code, locale),
  ])
  return (
    <div className="page">
      <Breadcrumbs
        trail={[
          { label: common("home"), href: shopPath(locale) },
          { label: t("title"), href: shopPath(locale, "origen") },
        ]}
        here={code}
      />
      {answer.state === "found" ? (
        <CertificateView certificate={answer.certificate} locale={locale} />
      ) : (
        <NoCertificate state={answer.state} code={code} locale={locale} />
      )}
    </div>
  )
}
