import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { staffWho } from "@/features/panel/api/staff-who"
import { loadArtisan } from "@/features/panel/artisans/load-artisan"
import { MoneyFormPage } from "@/features/panel/terms/money-form-page"
import { loadTerms } from "@/features/panel/terms/terms-api"
import { TermsForm } from "@/features/panel/terms/terms-form"

type Props = PageProps<"/panel/artesanos/[id]/dinero/situacion">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staffWho("artisan.read", "terms.update")
  const { code } = await loadArtisan((await params).id)
  return { title: (await getTranslations("panel.terms.termsForm"))("title", { code }) }
}

export default async function RecordTermsPage({ params }: Props) {
  await staffWho("artisan.read", "terms.read", "terms.update")
  const [artisan, t] = await Promise.all([
    loadArtisan((await params).id),
    getTranslations("panel.terms.termsForm"),
  ])
  const [last = null] = await loadTerms(artisan.id)
  return (
    <MoneyFormPage artisan={artisan} title={t("title", { code: artisan.code })} intro={t("help")}>
      <TermsForm artisan={artisan} last={last} />
    </MoneyFormPage>
  )
}
