import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { staffWho } from "@/features/panel/api/staff-who"
import { loadArtisan } from "@/features/panel/artisans/load-artisan"
import { addBeneficiary } from "@/features/panel/terms/actions/save-beneficiary"
import { BeneficiaryInputs } from "@/features/panel/terms/beneficiary-inputs"
import { MoneyFormPage } from "@/features/panel/terms/money-form-page"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { SubmitButton } from "@/features/panel/ui/submit-button"

type Props = PageProps<"/panel/artesanos/[id]/dinero/familiar">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staffWho("artisan.read", "instruction.update")
  const { code } = await loadArtisan((await params).id)
  return { title: (await getTranslations("panel.terms.beneficiaryForm"))("title", { code }) }
}

export default async function AddBeneficiaryPage({ params }: Props) {
  await staffWho("artisan.read", "terms.read", "instruction.update")
  const [{ id, code }, t] = await Promise.all([
    loadArtisan((await params).id),
    getTranslations("panel.terms.beneficiaryForm"),
  ])
  return (
    <MoneyFormPage artisan={{ id, code }} title={t("title", { code })} intro={t("help")}>
      <PanelForm
        id="beneficiary"
        action={addBeneficiary.bind(null, { id, code })}
        values={{ relation: "mother", document_type: "dni", account_kind: "cci" }}
      >
        <BeneficiaryInputs />
        <SubmitButton>{t("save")}</SubmitButton>
      </PanelForm>
    </MoneyFormPage>
  )
}
