import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { importReport } from "@/features/panel/reconciliation/actions/import-report"
import { loadProviders } from "@/features/panel/reconciliation/load-providers"
import { providerName } from "@/features/panel/reconciliation/provider-name"
import { RECONCILIATION_PATH } from "@/features/panel/reconciliation/reconciliation-tabs"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelSelect } from "@/features/panel/ui/panel-field"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { CheckedFileFields } from "@/features/panel/ui/checked-file-fields"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.reconciliation.import"))("title") }
}

export default async function ImportReportPage({ searchParams }: PageProps<"/panel/conciliacion/importar">) {
  await staffWho("reconciliation.read", "reconciliation.update")
  const [t, locale, providers, { medio }] = await Promise.all([
    getTranslations("panel.reconciliation.import"),
    getLocale(),
    loadProviders(),
    searchParams,
  ])
  const asked = providers.find(({ provider_id }) => provider_id === medio) ?? providers[0]
  return (
    <PanelPage
      narrow
      title={t("title")}
      intro={t("help")}
      back={<Link href={RECONCILIATION_PATH}>{t("back")}</Link>}
    >
      <PanelCard>
        <PanelForm id="import" action={importReport} values={{ provider_id: asked?.provider_id ?? "" }}>
          <PanelSelect name="provider_id" label={t("provider")}>
            {providers.map(({ provider_id }) => (
              <option key={provider_id} value={provider_id}>
                {providerName(provider_id, locale)}
              </option>
            ))}
          </PanelSelect>
          <CheckedFileFields
            words={{
              file: t("file"),
              fileHint: t("fileHint"),
              text: t("text"),
              textHint: t("textHint"),
              check: t("check"),
              save: t("save"),
              problems: t("problems"),
              line: t("line"),
              column: t("column"),
              problem: t("problem"),
            }}
          />
        </PanelForm>
      </PanelCard>
    </PanelPage>
  )
}
