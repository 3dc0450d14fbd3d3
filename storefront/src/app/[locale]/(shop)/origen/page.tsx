import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { CodeForm } from "@/features/origin/code-form"
import { problemWords } from "@/features/origin/problem-words"
import { pageAlternates } from "@/features/seo/page-alternates"
import { shareCard } from "@/features/seo/share-card"
import { pageLocale } from "@/i18n/page-locale"
import { shopPath } from "@/i18n/shop-path"
import { parseSerialCode, SERIAL_ALPHABET } from "@/lib/serial-code"

type Props = PageProps<"/[locale]/origen">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations("provenance.origin")
  const words = { title: t("title"), description: t("lead") }
  return { ...words, alternates: pageAlternates(locale, "origen"), openGraph: shareCard(locale, words) }
}

/** Where somebody types a label's code; a well-formed one leads on to its certificate. */
export default async function OriginPage({ params, searchParams }: Props) {
  const [locale, { codigo }] = await Promise.all([pageLocale(params), searchParams])
  const t = await getTranslations("provenance.origin")
  const common = await getTranslations("common")
  const typed = typeof codigo === "string" ? codigo.slice(0, 100) : null
  const parsed = typed === null ? null : parseSerialCode(typed)
  if (parsed && "code" in parsed) redirect(shopPath(locale, "origen", parsed.code))
  return (
    <div className="page narrow" style={{ paddingBottom: "var(--gap-6)" }}>
      <Breadcrumbs trail={[{ label: common("home"), href: shopPath(locale) }]} here={t("title")} />
      <h1>{t("title")}</h1>
      <p className="lead muted" style={{ marginBlock: "var(--gap-2) var(--gap-4)" }}>
        {t("lead")}
      </p>
      <CodeForm locale={locale} typed={typed ?? undefined} problem={parsed && (await problemWords(parsed))} />
      <section className="prose" style={{ marginTop: "var(--gap-5)" }}>
        <h2>{t("how")}</h2>
        <ol>
          <li>{t("howScan")}</li>
          <li>{t("howSigned")}</li>
          <li>{t("howProved")}</li>
        </ol>
        <h2>{t("alphabetTitle")}</h2>
        <p>{t("alphabet", { signs: [...SERIAL_ALPHABET].join(" ") })}</p>
      </section>
    </div>
  )
}
