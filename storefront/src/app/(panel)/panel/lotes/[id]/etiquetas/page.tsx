import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { LabelForm } from "@/features/panel/labels/label-form"
import { loadLot } from "@/features/panel/lots/lot"
import { LOTS_LIST } from "@/features/panel/lots/lots-lists"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata({
  params,
}: PageProps<"/panel/lotes/[id]/etiquetas">): Promise<Metadata> {
  await staffWho("certificate.read", "lot.read")
  const [t, lot] = await Promise.all([
    getTranslations("panel.certificates.labels"),
    loadLot((await params).id),
  ])
  return { title: t("title", { code: lot.code }) }
}

export default async function LabelsPage({ params, searchParams }: PageProps<"/panel/lotes/[id]/etiquetas">) {
  await staffWho("certificate.read", "lot.read")
  const [t, lot] = await Promise.all([
    getTranslations("panel.certificates.labels"),
    loadLot((await params).id),
  ])
  return (
    <PanelPage
      title={t("title", { code: lot.code })}
      intro={t("help")}
      back={<Link href={`${LOTS_LIST.path}/${lot.id}`}>{t("back")}</Link>}
    >
      <PanelCard>
        <LabelForm lot={lot} params={await searchParams} />
      </PanelCard>
    </PanelPage>
  )
}
