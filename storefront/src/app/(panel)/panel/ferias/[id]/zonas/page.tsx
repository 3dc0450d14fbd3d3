import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { CriteriaCard } from "@/features/panel/fairs/criteria-card"
import { loadFair } from "@/features/panel/fairs/fair"
import { FairTabs } from "@/features/panel/fairs/fair-tabs"
import { fairPage } from "@/features/panel/fairs/fairs-lists"
import { ZonesCard } from "@/features/panel/fairs/zones-card"
import { savedMark } from "@/features/panel/table/saved-mark"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata({ params }: PageProps<"/panel/ferias/[id]/zonas">): Promise<Metadata> {
  await staffWho("fair.read", "fair.update")
  const [t, fair] = await Promise.all([getTranslations("panel.fairs.zones"), loadFair((await params).id)])
  return { title: `${t("title")} · ${fair.title}` }
}

export default async function ZonesPage({ params, searchParams }: PageProps<"/panel/ferias/[id]/zonas">) {
  const staff = await staffWho("fair.read", "fair.update")
  const [t, fair, saved] = await Promise.all([
    getTranslations("panel.fairs.zones"),
    params.then(({ id }) => loadFair(id)),
    savedMark(searchParams),
  ])
  if (!fair.can.save) redirect(fairPage(fair.id))
  return (
    <PanelPage
      title={t("title")}
      intro={t("intro")}
      back={<Link href={fairPage(fair.id)}>{fair.title}</Link>}
    >
      <FairTabs fair={fair} staff={staff} current="zonas" />
      <ZonesCard key={`zones ${saved}`} fair={fair} />
      <CriteriaCard key={`criteria ${saved}`} fair={fair} />
    </PanelPage>
  )
}
