import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffFetch } from "@/features/panel/api/staff-fetch"
import { NOT_PERMITTED, staffWho } from "@/features/panel/api/staff-who"
import { ArtisanPage } from "@/features/panel/artisans/artisan-page"
import { loadArtisan } from "@/features/panel/artisans/load-artisan"
import { RecordList } from "@/features/panel/artisans/record-list"
import {
  EraseCard,
  ExportCard,
  ReadIdentityCard,
  SealIdentityCard,
} from "@/features/panel/identity/identity-cards"
import type { Artisan } from "@/features/panel/registry/registry"
import { DueMark } from "@/features/panel/rights/due-mark"
import { RIGHTS_LIST } from "@/features/panel/rights/rights-list"
import { type RightsRequest, rightsRequestSchema } from "@/features/panel/rights/rights-request"
import { formatCalendarDay } from "@/features/panel/table/format-moment"
import { savedMark } from "@/features/panel/table/saved-mark"
import { PanelCard } from "@/features/panel/ui/panel-card"

export async function generateMetadata({
  params,
}: PageProps<"/panel/artesanos/[id]/identidad">): Promise<Metadata> {
  await staffWho("artisan.read")
  return { title: (await loadArtisan((await params).id)).code }
}

export default async function ArtisanIdentityPage({
  params,
  searchParams,
}: PageProps<"/panel/artesanos/[id]/identidad">) {
  const staff = await staffWho("artisan.read")
  const may = {
    read: mayDo(staff, "identity.read"),
    change: mayDo(staff, "identity.update"),
    requests: mayDo(staff, "rights_request.read"),
    record: mayDo(staff, "rights_request.update"),
  }
  if (!may.read && !may.change && !may.requests) redirect(NOT_PERMITTED)
  const [{ id }, t, saved] = await Promise.all([
    params,
    getTranslations("panel.artisans.identity"),
    savedMark(searchParams),
  ])
  const [artisan, requests] = await Promise.all([loadArtisan(id), may.requests ? requestsOf(id) : []])
  const kept = artisan.status !== "erased"
  return (
    <ArtisanPage staff={staff} artisan={artisan} part="identity">
      {kept ? (
        <PanelCard title={t("title")}>
          <p>{t(artisan.identity_sealed ? "sealed" : "unsealed")}</p>
          {may.read ? null : <p className="muted">{t("noneOfThese")}</p>}
        </PanelCard>
      ) : null}
      {may.read && artisan.identity_sealed ? (
        <ReadIdentityCard key={`read ${saved}`} artisan={artisan} />
      ) : null}
      {may.change && kept ? <SealIdentityCard key={`seal ${saved}`} artisan={artisan} /> : null}
      {may.requests ? <RequestsCard artisan={artisan} requests={requests} record={may.record} /> : null}
      {may.read ? <ExportCard key={`export ${saved}`} artisan={artisan} /> : null}
      {may.change && kept ? (
        <EraseCard
          key={`erase ${saved}`}
          artisan={artisan}
          requests={requests.filter(({ kind, status }) => kind === "cancellation" && status === "open")}
        />
      ) : null}
    </ArtisanPage>
  )
}

async function requestsOf(artisanId: string): Promise<RightsRequest[]> {
  const { rights_requests } = await staffFetch("/staff/rights-requests", {
    query: { artisan_id: artisanId, order: "-received_on", limit: 100 },
    schema: z.object({ rights_requests: z.array(rightsRequestSchema) }),
  })
  return rights_requests
}

async function RequestsCard({
  artisan,
  requests,
  record,
}: {
  artisan: Artisan
  requests: readonly RightsRequest[]
  record: boolean
}) {
  const [t, words, locale] = await Promise.all([
    getTranslations("panel.artisans.identity.requests"),
    getTranslations("panel.rights"),
    getLocale(),
  ])
  return (
    <PanelCard title={t("title")}>
      <RecordList
        none={t("none")}
        records={requests.map((request) => ({
          key: request.id,
          title: <Link href={`${RIGHTS_LIST.path}/${request.id}`}>{words(`kinds.${request.kind}`)}</Link>,
          text: words("receivedOn", { day: formatCalendarDay(request.received_on, locale) }),
          more: <DueMark request={request} />,
        }))}
      />
      {record && artisan.status !== "erased" ? (
        <div>
          <ButtonLink look="secondary" href={`${RIGHTS_LIST.path}/nueva?persona=${artisan.code}`}>
            {t("new")}
          </ButtonLink>
        </div>
      ) : null}
    </PanelCard>
  )
}
