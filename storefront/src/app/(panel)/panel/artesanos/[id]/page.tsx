import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { ArtisanFacts } from "@/features/panel/artisans/artisan-facts"
import { ArtisanPage } from "@/features/panel/artisans/artisan-page"
import { loadArtisan } from "@/features/panel/artisans/load-artisan"
import { MovesCard } from "@/features/panel/artisans/moves-card"
import { ProfileForm } from "@/features/panel/artisans/profile-form"
import { savedMark } from "@/features/panel/table/saved-mark"
import { PanelCard } from "@/features/panel/ui/panel-card"

export async function generateMetadata({ params }: PageProps<"/panel/artesanos/[id]">): Promise<Metadata> {
  await staffWho("artisan.read")
  return { title: (await loadArtisan((await params).id)).code }
}

export default async function ArtisanFactsPage({ params, searchParams }: PageProps<"/panel/artesanos/[id]">) {
  const staff = await staffWho("artisan.read")
  const [{ id }, t, saved] = await Promise.all([
    params,
    getTranslations("panel.artisans.profile"),
    savedMark(searchParams),
  ])
  const artisan = await loadArtisan(id)
  const editable = mayDo(staff, "artisan.update")
  return (
    <ArtisanPage staff={staff} artisan={artisan} part="facts">
      <ArtisanFacts staff={staff} artisan={artisan} />
      {artisan.status === "erased" ? null : editable ? (
        <ProfileForm key={`profile ${saved}`} artisan={artisan} />
      ) : (
        <PanelCard title={t("story")}>
          <p>{artisan.story ?? t("none")}</p>
        </PanelCard>
      )}
      {artisan.status === "active" && editable ? (
        <MovesCard key={`moves ${saved}`} artisan={artisan} />
      ) : null}
    </ArtisanPage>
  )
}
