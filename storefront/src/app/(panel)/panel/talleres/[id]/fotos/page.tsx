import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { z } from "zod"
import { Link } from "@/components/link"
import { Notice } from "@/components/notice"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffFetch } from "@/features/panel/api/staff-fetch"
import { staffWho } from "@/features/panel/api/staff-who"
import { workshopArtisans } from "@/features/panel/picking/workshop-artisans"
import { loadWorkshop } from "@/features/panel/registry/load-workshop"
import { AddPhotosForm } from "@/features/panel/registry/photos/add-photos-form"
import { photoSchema } from "@/features/panel/registry/photos/photo"
import { PhotoItem } from "@/features/panel/registry/photos/photo-item"
import { WORKSHOPS_LIST } from "@/features/panel/registry/registry-lists"
import { WorkshopTabs } from "@/features/panel/registry/workshop-tabs"
import { savedMark } from "@/features/panel/table/saved-mark"
import { EmptyState } from "@/features/panel/ui/empty-state"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"
import styles from "@/features/panel/registry/photos/photos.module.css"

export async function generateMetadata({
  params,
}: PageProps<"/panel/talleres/[id]/fotos">): Promise<Metadata> {
  await staffWho("workshop.read")
  const [{ name }, t] = await Promise.all([
    loadWorkshop((await params).id),
    getTranslations("panel.registry.photos"),
  ])
  return { title: t("title", { name }) }
}

export default async function WorkshopPhotosPage({
  params,
  searchParams,
}: PageProps<"/panel/talleres/[id]/fotos">) {
  const staff = await staffWho("workshop.read")
  const [{ id }, t, list, saved] = await Promise.all([
    params,
    getTranslations("panel.registry.photos"),
    getTranslations("panel.registry.workshop"),
    savedMark(searchParams),
  ])
  const editable = mayDo(staff, "workshop.update")
  const [workshop, { photos }, artisans] = await Promise.all([
    loadWorkshop(id),
    staffFetch(`/staff/workshops/${encodeURIComponent(id)}/photos`, {
      schema: z.object({ photos: z.array(photoSchema) }),
    }),
    editable && mayDo(staff, "artisan.read") ? workshopArtisans(id) : [],
  ])
  return (
    <PanelPage
      title={t("title", { name: workshop.name })}
      intro={t("help")}
      back={<Link href={WORKSHOPS_LIST.path}>{list("back")}</Link>}
    >
      <WorkshopTabs id={workshop.id} current="photos" />
      <Notice>{t("rule")}</Notice>
      {photos.length === 0 ? (
        <EmptyState title={t("none")}>{editable ? t("noneText") : null}</EmptyState>
      ) : (
        <PanelCard title={t("list")}>
          <ol className={styles.list} aria-label={t("list")}>
            {photos.map((photo, index) => (
              <PhotoItem
                key={`${photo.id} ${saved}`}
                place={index + 1}
                count={photos.length}
                {...{ photo, editable }}
                workshopId={workshop.id}
              />
            ))}
          </ol>
        </PanelCard>
      )}
      {editable ? (
        <PanelCard title={t("add")} intro={t("addHelp")}>
          <AddPhotosForm key={saved} workshopId={workshop.id} artisans={artisans} />
        </PanelCard>
      ) : null}
    </PanelPage>
  )
}
