import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { loadFair } from "@/features/panel/fairs/fair"
import { fairPage } from "@/features/panel/fairs/fairs-lists"
import { PlanForm } from "@/features/panel/fairs/plan-form"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata({
  params,
}: PageProps<"/panel/ferias/[id]/editar">): Promise<Metadata> {
  await staffWho("fair.read", "fair.update")
  const [t, { title }] = await Promise.all([getTranslations("panel.fairs.form"), loadFair((await params).id)])
  return { title: t("editTitle", { title }) }
}

export default async function EditFairPage({ params }: PageProps<"/panel/ferias/[id]/editar">) {
  await staffWho("fair.read", "fair.update")
  const [t, fair] = await Promise.all([getTranslations("panel.fairs.form"), loadFair((await params).id)])
  if (!fair.can.save) redirect(fairPage(fair.id))
  return (
    <PanelPage
      narrow
      title={t("editTitle", { title: fair.title })}
      back={<Link href={fairPage(fair.id)}>{t("back")}</Link>}
    >
      <PanelCard>
        <PlanForm fair={fair} />
      </PanelCard>
    </PanelPage>
  )
}
