import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { DocumentFileField } from "@/features/panel/documents/document-file-field"
import { todayInLima } from "@/features/panel/form/calendar-day"
import { recordRequest } from "@/features/panel/rights/actions/record-request"
import { RIGHTS_LIST } from "@/features/panel/rights/rights-list"
import { RIGHTS } from "@/features/panel/rights/rights-request"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelChoices } from "@/features/panel/ui/panel-choices"
import { PanelField, PanelTextarea } from "@/features/panel/ui/panel-field"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { SubmitButton } from "@/features/panel/ui/submit-button"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.rights"))("form.title") }
}

export default async function NewRequestPage({ searchParams }: PageProps<"/panel/datos-personales/nueva">) {
  await staffWho("rights_request.update", "artisan.read")
  const [{ persona }, t, common] = await Promise.all([
    searchParams,
    getTranslations("panel.rights"),
    getTranslations("panel.common.form"),
  ])
  const optional = common("optional")
  const today = todayInLima()
  return (
    <PanelPage
      narrow
      title={t("form.title")}
      intro={t("form.help")}
      back={<Link href={RIGHTS_LIST.path}>{t("form.back")}</Link>}
    >
      <PanelCard>
        <PanelForm
          action={recordRequest}
          values={{ received_on: today, code: typeof persona === "string" ? persona.slice(0, 40) : "" }}
        >
          <PanelField
            name="code"
            label={t("form.code")}
            hint={t("form.codeHint")}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={40}
          />
          <PanelChoices
            name="kind"
            label={t("form.kind")}
            choices={RIGHTS.map((value) => ({
              value,
              label: t(`kinds.${value}`),
              hint: t(`kindHints.${value}`),
            }))}
          />
          <PanelField name="received_on" type="date" label={t("form.received")} max={today} />
          <PanelTextarea
            name="detail"
            label={t("form.detail")}
            hint={t("form.detailHint")}
            optional={optional}
            rows={4}
          />
          <DocumentFileField label={t("form.file")} optional={optional} />
          <SubmitButton>{t("form.save")}</SubmitButton>
        </PanelForm>
      </PanelCard>
    </PanelPage>
  )
}
