import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { loadArtisan } from "@/features/panel/artisans/load-artisan"
import { AlimonyForm } from "@/features/panel/terms/alimony-form"
import { MoneyFormPage } from "@/features/panel/terms/money-form-page"
import { moneyPath } from "@/features/panel/terms/money-path"
import { loadBeneficiaries } from "@/features/panel/terms/terms-api"
import { EmptyState } from "@/features/panel/ui/empty-state"

type Props = PageProps<"/panel/artesanos/[id]/dinero/pension">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staffWho("artisan.read", "terms.update")
  const { code } = await loadArtisan((await params).id)
  return { title: (await getTranslations("panel.terms.alimonyForm"))("title", { code }) }
}

export default async function RecordAlimonyPage({ params }: Props) {
  const staff = await staffWho("artisan.read", "terms.read", "terms.update")
  const [artisan, t] = await Promise.all([
    loadArtisan((await params).id),
    getTranslations("panel.terms.alimonyForm"),
  ])
  const people = (await loadBeneficiaries(artisan.id)).filter(({ ended_at }) => ended_at === null)
  return (
    <MoneyFormPage artisan={artisan} title={t("title", { code: artisan.code })} intro={t("help")}>
      {people.length === 0 ? (
        <EmptyState title={t("needBeneficiary")}>
          {mayDo(staff, "instruction.update") ? (
            <ButtonLink href={moneyPath(artisan.id, "beneficiary")}>{t("addBeneficiary")}</ButtonLink>
          ) : null}
        </EmptyState>
      ) : (
        <AlimonyForm artisan={artisan} people={people} />
      )}
    </MoneyFormPage>
  )
}
