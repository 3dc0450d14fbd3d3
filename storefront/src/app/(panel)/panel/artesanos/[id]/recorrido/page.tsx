import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { z } from "zod"
import { staffFetch } from "@/features/panel/api/staff-fetch"
import { staffWho } from "@/features/panel/api/staff-who"
import { ArtisanPage } from "@/features/panel/artisans/artisan-page"
import { loadArtisan } from "@/features/panel/artisans/load-artisan"
import { RecordList } from "@/features/panel/artisans/record-list"
import { HistoryCard } from "@/features/panel/history/history-card"
import { formatCalendarDay } from "@/features/panel/table/format-moment"
import { PanelCard } from "@/features/panel/ui/panel-card"

const staysSchema = z.object({
  stays: z.array(
    z.object({
      id: z.string(),
      workshop: z.object({ id: z.string(), name: z.string() }),
      establishment: z.object({ id: z.string(), name: z.string() }),
      from_on: z.string(),
      /** The first day that is no longer part of it. */
      to_on: z.string().nullable(),
      ended_by: z.enum(["moved", "transferred", "released"]).nullable(),
    })
  ),
})

export async function generateMetadata({
  params,
}: PageProps<"/panel/artesanos/[id]/recorrido">): Promise<Metadata> {
  await staffWho("artisan.read")
  return { title: (await loadArtisan((await params).id)).code }
}

export default async function ArtisanCoursePage({ params }: PageProps<"/panel/artesanos/[id]/recorrido">) {
  const staff = await staffWho("artisan.read")
  const [{ id }, t, locale] = await Promise.all([
    params,
    getTranslations("panel.artisans.course"),
    getLocale(),
  ])
  const [artisan, { stays }] = await Promise.all([
    loadArtisan(id),
    staffFetch(`/staff/artisans/${encodeURIComponent(id)}/stays`, { schema: staysSchema }),
  ])
  const day = (text: string) => formatCalendarDay(text, locale)
  return (
    <ArtisanPage staff={staff} artisan={artisan} part="history">
      <PanelCard title={t("stays")}>
        <RecordList
          none={t("staysNone")}
          records={stays.map(({ id: stay, workshop, establishment, from_on, to_on, ended_by }) => ({
            key: stay,
            title: `${workshop.name} · ${establishment.name}`,
            text:
              to_on === null
                ? t("now", { from: day(from_on) })
                : t("between", { from: day(from_on), to: day(to_on) }),
            more: ended_by === null ? null : t(`ended.${ended_by}`),
          }))}
        />
      </PanelCard>
      <HistoryCard staff={staff} of={["artisans", artisan.id]} title={t("history")} />
    </ArtisanPage>
  )
}
