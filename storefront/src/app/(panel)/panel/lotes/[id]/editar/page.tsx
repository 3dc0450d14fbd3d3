import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { Link } from "@/components/link"
import { staffFetch } from "@/features/panel/api/staff-fetch"
import { staffWho } from "@/features/panel/api/staff-who"
import { hasLeft } from "@/features/panel/lots/custody-kinds"
import { loadLot } from "@/features/panel/lots/lot"
import { LotForm } from "@/features/panel/lots/lot-form"
import { LOTS_LIST } from "@/features/panel/lots/lots-lists"
import { workshopArtisans } from "@/features/panel/picking/workshop-artisans"
import { workshopSchema } from "@/features/panel/registry/registry"
import { WORKSHOPS_LIST } from "@/features/panel/registry/registry-lists"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata({ params }: PageProps<"/panel/lotes/[id]/editar">): Promise<Metadata> {
  await staffWho("lot.read")
  const [t, lot] = await Promise.all([getTranslations("panel.lots.edit"), loadLot((await params).id)])
  return { title: t("title", { code: lot.code }) }
}

export default async function EditLotPage({ params }: PageProps<"/panel/lotes/[id]/editar">) {
  await staffWho("lot.update", "workshop.read", "artisan.read")
  const [t, lot] = await Promise.all([getTranslations("panel.lots.edit"), loadLot((await params).id)])
  const page = `${LOTS_LIST.path}/${lot.id}`
  if (hasLeft(lot.state) || lot.state === "voided") redirect(page)
  const [{ workshop }, there] = await Promise.all([
    staffFetch(`${WORKSHOPS_LIST.api}/${encodeURIComponent(lot.workshop.id)}`, {
      schema: z.object({ workshop: workshopSchema }),
    }),
    workshopArtisans(lot.workshop.id),
  ])
  // Whoever made it and is no longer of the workshop keeps their row.
  const gone = lot.makers.filter(({ artisan_id }) => there.every(({ id }) => id !== artisan_id))
  const artisans = [...gone.map(({ artisan_id, code }) => ({ id: artisan_id, code, alias: null })), ...there]
  return (
    <PanelPage
      narrow
      title={t("title", { code: lot.code })}
      intro={t("help")}
      back={<Link href={page}>{t("back")}</Link>}
    >
      <PanelCard>
        <LotForm workshop={workshop} artisans={artisans} products={[]} lot={lot} />
      </PanelCard>
    </PanelPage>
  )
}
