import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { loadFair } from "@/features/panel/fairs/fair"
import { FairTabs } from "@/features/panel/fairs/fair-tabs"
import { fairPage } from "@/features/panel/fairs/fairs-lists"
import { PostersForm } from "@/features/panel/fairs/posters-form"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata({
  params,
}: PageProps<"/panel/ferias/[id]/afiches">): Promise<Metadata> {
  await staffWho("fair.read")
  const [t, { title }] = await Promise.all([
    getTranslations("panel.fairs.posters"),
    loadFair((await params).id),
  ])
  return { title: t("title", { title }) }
}

export default async function PostersPage({ params, searchParams }: PageProps<"/panel/ferias/[id]/afiches">) {
  const staff = await staffWho("fair.read")
  const [t, fair, asked] = await Promise.all([
    getTranslations("panel.fairs.posters"),
    params.then(({ id }) => loadFair(id)),
    searchParams,
  ])
  return (
    <PanelPage
      title={t("title", { title: fair.title })}
      intro={t("intro")}
      back={<Link href={fairPage(fair.id)}>{fair.title}</Link>}
    >
      <FairTabs fair={fair} staff={staff} current="afiches" />
      <PanelCard>
        <PostersForm fairId={fair.id} params={asked} />
      </PanelCard>
    </PanelPage>
  )
}
