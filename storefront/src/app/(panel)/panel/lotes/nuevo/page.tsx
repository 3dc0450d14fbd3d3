import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { z } from "zod"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { orNotFound, staffFetch } from "@/features/panel/api/staff-fetch"
import { staffWho } from "@/features/panel/api/staff-who"
import { LotForm } from "@/features/panel/lots/lot-form"
import { LOTS_LIST } from "@/features/panel/lots/lots-lists"
import { workshopProducts } from "@/features/panel/lots/workshop-products"
import { workshopArtisans } from "@/features/panel/picking/workshop-artisans"
import { WorkshopChoice } from "@/features/panel/picking/workshop-choice"
import { workshopSchema } from "@/features/panel/registry/registry"
import { ARTISANS_LIST, WORKSHOPS_LIST } from "@/features/panel/registry/registry-lists"
import { parseList } from "@/features/panel/table/list-state"
import { EmptyState } from "@/features/panel/ui/empty-state"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

const PATH = `${LOTS_LIST.path}/nuevo`

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.lots.new"))("title") }
}

/** Two steps, so that the makers can be picked from their workshop without JavaScript: the workshop, then the lot. */
export default async function NewLotPage({ searchParams }: PageProps<"/panel/lotes/nuevo">) {
  await staffWho("lot.update", "workshop.read", "artisan.read")
  const [t, params] = await Promise.all([getTranslations("panel.lots.new"), searchParams])
  // The workshops' list has a filter for an id; its reading of one is the same.
  const chosen = parseList(LOTS_LIST, params).filters.taller
  const back = <Link href={LOTS_LIST.path}>{t("back")}</Link>
  if (chosen === undefined) {
    return (
      <PanelPage title={t("title")} intro={t("chooseHelp")} back={back}>
        <WorkshopChoice path={PATH} params={params} open />
      </PanelPage>
    )
  }
  const [answer, artisans, products] = await Promise.all([
    orNotFound(
      staffFetch(`${WORKSHOPS_LIST.api}/${encodeURIComponent(chosen)}`, {
        schema: z.object({ workshop: workshopSchema }),
      })
    ),
    workshopArtisans(chosen),
    workshopProducts(chosen),
  ])
  const workshop = answer?.workshop ?? notFound()
  return (
    <PanelPage
      narrow
      title={t("title")}
      intro={t("help", { workshop: workshop.name, establishment: workshop.establishment.name })}
      back={back}
      actions={
        <ButtonLink look="plain" href={PATH}>
          {t("other")}
        </ButtonLink>
      }
    >
      {artisans.length === 0 ? (
        <EmptyState title={t("nobody")}>
          {t("nobodyText")} <Link href={ARTISANS_LIST.path}>{t("nobodyLink")}</Link>
        </EmptyState>
      ) : (
        <PanelCard>
          <LotForm workshop={workshop} artisans={artisans} products={products} lot={null} />
        </PanelCard>
      )}
    </PanelPage>
  )
}
