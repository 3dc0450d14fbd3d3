import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { FAIRS_LIST } from "@/features/panel/fairs/fairs-lists"
import { PlanForm } from "@/features/panel/fairs/plan-form"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.fairs.form"))("newTitle") }
}

export default async function NewFairPage() {
  await staffWho("fair.read", "fair.update")
  const [t, list] = await Promise.all([
    getTranslations("panel.fairs.form"),
    getTranslations("panel.fairs.list"),
  ])
  return (
    <PanelPage
      narrow
      title={t("newTitle")}
      intro={t("newIntro")}
      back={<Link href={FAIRS_LIST.path}>{list("title")}</Link>}
    >
      <PanelCard>
        <PlanForm />
      </PanelCard>
    </PanelPage>
  )
}
