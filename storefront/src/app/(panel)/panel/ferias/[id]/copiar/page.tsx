import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { cloneFair } from "@/features/panel/fairs/actions/clone-fair"
import { loadFair } from "@/features/panel/fairs/fair"
import { fairPage } from "@/features/panel/fairs/fairs-lists"
import { limaField } from "@/features/panel/fairs/lima-time"
import { LONGEST } from "@/features/panel/fairs/plan-fields"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelField } from "@/features/panel/ui/panel-field"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { SubmitButton } from "@/features/panel/ui/submit-button"

export async function generateMetadata({
  params,
}: PageProps<"/panel/ferias/[id]/copiar">): Promise<Metadata> {
  await staffWho("fair.read", "fair.update")
  const [t, { title }] = await Promise.all([
    getTranslations("panel.fairs.clone"),
    loadFair((await params).id),
  ])
  return { title: t("title", { title }) }
}

export default async function CloneFairPage({ params }: PageProps<"/panel/ferias/[id]/copiar">) {
  await staffWho("fair.read", "fair.update")
  const [t, form, common, fair] = await Promise.all([
    getTranslations("panel.fairs.clone"),
    getTranslations("panel.fairs.form"),
    getTranslations("panel.common.form"),
    loadFair((await params).id),
  ])
  return (
    <PanelPage
      narrow
      title={t("title", { title: fair.title })}
      intro={t("intro")}
      back={<Link href={fairPage(fair.id)}>{form("back")}</Link>}
    >
      <PanelCard>
        <PanelForm
          action={cloneFair.bind(null, fair.id)}
          draft={`fair-clone:${fair.id}`}
          values={{ opens_at: nextYear(fair.opens_at) }}
        >
          <PanelField
            name="title_es"
            label={t("name")}
            hint={form("titleHint")}
            autoComplete="off"
            maxLength={LONGEST.title}
          />
          <PanelField
            name="title_en"
            label={t("nameEn")}
            optional={common("optional")}
            lang="en"
            autoComplete="off"
            maxLength={LONGEST.title}
          />
          <PanelField name="opens_at" type="datetime-local" label={t("opensAt")} hint={form("timesHint")} />
          <PanelField
            name="handle"
            label={form("handle")}
            hint={form("handleHint")}
            optional={common("optional")}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={80}
          />
          <SubmitButton>{t("save")}</SubmitButton>
        </PanelForm>
      </PanelCard>
    </PanelPage>
  )
}

// 52 weeks: the same day of the week, which matters more to a fair than the date.
function nextYear(iso: string): string {
  return limaField(new Date(Date.parse(iso) + 364 * 86_400_000).toISOString())
}
