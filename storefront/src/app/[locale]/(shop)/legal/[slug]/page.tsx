import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { Notice } from "@/components/notice"
import { isDemo } from "@/config/environment"
import { shop } from "@/config/shop"
import { pageAlternates } from "@/features/seo/page-alternates"
import { pageLocale } from "@/i18n/page-locale"
import { shopPath } from "@/i18n/shop-path"
import { listInstitutions } from "@/lib/api/institutions"

type Props = { params: Promise<{ locale: string; slug: string }> }

const SLUGS = [
  "terminos",
  "privacidad",
  "envios-y-cambios",
  "libro-de-reclamaciones",
  "accesibilidad",
] as const
type Slug = (typeof SLUGS)[number]

export const generateStaticParams = () => []

async function legalSlug(params: Props["params"]): Promise<Slug> {
  const { slug } = await params
  const known = SLUGS.find((each) => each === slug)
  if (!known) notFound()
  return known
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, slug] = await Promise.all([pageLocale(params), legalSlug(params)])
  const t = await getTranslations("legal")
  return { title: t(`${slug}.title`), alternates: pageAlternates(locale, "legal", slug) }
}

/** A page of rules. What only the institution can say is marked as missing instead of being made up. */
export default async function LegalPage({ params }: Props) {
  const [locale, slug] = await Promise.all([pageLocale(params), legalSlug(params)])
  const [t, common, institutions] = await Promise.all([
    getTranslations("legal"),
    getTranslations("common"),
    listInstitutions(locale),
  ])
  const owner = institutions.find(({ manages_all }) => manages_all)
  const { store } = shop()
  const missing = `[${t("missing")}]`
  const facts = {
    owner: owner ? (owner.legal_name ?? owner.name) : missing,
    ruc: owner?.ruc ?? missing,
    address: owner?.address ?? missing,
    email: owner?.email ?? missing,
    store: store.name,
    storeAddress: store.address,
    missing,
  }
  const sections = Object.keys(t.raw(`${slug}.sections` as never) as Record<string, unknown>)
  // The keys were just read from the file, so they exist; the compiler cannot know.
  const text = (section: string, part: "title" | "text") =>
    t(`${slug}.sections.${section}.${part}` as never, facts as never)
  return (
    <div className="page">
      <Breadcrumbs trail={[{ label: common("home"), href: shopPath(locale) }]} here={t(`${slug}.title`)} />
      <article className="prose">
        <h1>{t(`${slug}.title`)}</h1>
        <Notice>
          <p>{t("draft")}</p>
          {isDemo() ? <p>{t("demo")}</p> : null}
        </Notice>
        {sections.map((section) => (
          <section key={section} className="prose">
            <h2 style={{ fontSize: "var(--step-1)" }}>{text(section, "title")}</h2>
            {text(section, "text")
              .split("\n\n")
              .map((paragraph, index) => (
                <p key={index}>{paragraph}</p>
              ))}
          </section>
        ))}
      </article>
    </div>
  )
}
