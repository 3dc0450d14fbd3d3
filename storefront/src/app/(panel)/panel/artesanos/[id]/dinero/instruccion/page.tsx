import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { staffWho } from "@/features/panel/api/staff-who"
import { loadArtisan } from "@/features/panel/artisans/load-artisan"
import { InstructionForm } from "@/features/panel/terms/instruction-form"
import { MoneyFormPage } from "@/features/panel/terms/money-form-page"
import { moneyPath } from "@/features/panel/terms/money-path"
import { loadBeneficiaries, loadInstructions } from "@/features/panel/terms/terms-api"
import { EmptyState } from "@/features/panel/ui/empty-state"

type Props = PageProps<"/panel/artesanos/[id]/dinero/instruccion">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staffWho("artisan.read", "instruction.update")
  const { code } = await loadArtisan((await params).id)
  return { title: (await getTranslations("panel.terms.instructionForm"))("title", { code }) }
}

export default async function RecordInstructionPage({ params }: Props) {
  await staffWho("artisan.read", "terms.read", "instruction.update")
  const [artisan, t] = await Promise.all([
    loadArtisan((await params).id),
    getTranslations("panel.terms.instructionForm"),
  ])
  const [people, instructions] = await Promise.all([
    loadBeneficiaries(artisan.id),
    loadInstructions(artisan.id),
  ])
  return (
    <MoneyFormPage artisan={artisan} title={t("title", { code: artisan.code })} intro={t("help")}>
      {instructions.some(({ revoked_on }) => revoked_on === null) ? (
        <EmptyState title={t("stillOn")}>
          <ButtonLink href={`${moneyPath(artisan.id)}#instruccion`}>{t("goRevoke")}</ButtonLink>
        </EmptyState>
      ) : (
        <InstructionForm
          artisan={artisan}
          people={people.filter(({ ended_at }) => ended_at === null)}
          last={instructions[0] ?? null}
        />
      )}
    </MoneyFormPage>
  )
}
