import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import type { Staff } from "@/features/panel/api/staff"
import { orNotFound, staffFetch } from "@/features/panel/api/staff-fetch"
import { staffWho } from "@/features/panel/api/staff-who"
import { artisanPath } from "@/features/panel/artisans/artisan-path"
import { documentPath } from "@/features/panel/documents/document-path"
import { DueMark } from "@/features/panel/rights/due-mark"
import { RequestForms } from "@/features/panel/rights/request-forms"
import { RIGHTS_LIST } from "@/features/panel/rights/rights-list"
import { type RightsRequestDetail, rightsRequestDetailSchema } from "@/features/panel/rights/rights-request"
import { Facts } from "@/features/panel/table/facts"
import { formatCalendarDay } from "@/features/panel/table/format-moment"
import { savedMark } from "@/features/panel/table/saved-mark"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

const loadRequest = cache(async (id: string): Promise<RightsRequestDetail> => {
  const answer = await orNotFound(
    staffFetch(`/staff/rights-requests/${encodeURIComponent(id)}`, {
      schema: z.object({ rights_request: rightsRequestDetailSchema }),
    })
  )
  return answer?.rights_request ?? notFound()
})

async function titleOf({ kind, artisan }: RightsRequestDetail): Promise<string> {
  const t = await getTranslations("panel.rights")
  return t("request.title", { kind: t(`kinds.${kind}`), code: artisan.code })
}

export async function generateMetadata({
  params,
}: PageProps<"/panel/datos-personales/[id]">): Promise<Metadata> {
  await staffWho("rights_request.read")
  return { title: await titleOf(await loadRequest((await params).id)) }
}

export default async function RightsRequestPage({
  params,
  searchParams,
}: PageProps<"/panel/datos-personales/[id]">) {
  const staff = await staffWho("rights_request.read")
  const [{ id }, t, saved] = await Promise.all([
    params,
    getTranslations("panel.rights"),
    savedMark(searchParams),
  ])
  const request = await loadRequest(id)
  const open = request.status === "open" && mayDo(staff, "rights_request.update")
  return (
    <PanelPage
      narrow
      title={await titleOf(request)}
      back={<Link href={RIGHTS_LIST.path}>{t("form.back")}</Link>}
    >
      <RequestFacts staff={staff} request={request} />
      {open ? (
        <>
          <WhatToDo request={request} linked={mayDo(staff, "artisan.read")} />
          <RequestForms key={saved} request={request} />
        </>
      ) : null}
    </PanelPage>
  )
}

async function RequestFacts({ staff, request }: { staff: Staff; request: RightsRequestDetail }) {
  const [t, locale] = await Promise.all([getTranslations("panel.rights"), getLocale()])
  const day = (text: string | null) => (text === null ? null : formatCalendarDay(text, locale))
  const { artisan, document_id: document } = request
  return (
    <PanelCard title={t("request.facts")}>
      <Facts
        facts={[
          [
            t("artisan"),
            mayDo(staff, "artisan.read") ? (
              <Link key="artisan" href={artisanPath(artisan.id)}>
                {artisan.code}
              </Link>
            ) : (
              artisan.code
            ),
          ],
          [t("establishment"), request.establishment.name],
          [t("kind"), t(`kinds.${request.kind}`)],
          [t("status"), <DueMark key="status" request={request} />],
          [t("received"), day(request.received_on)],
          [t("dueOn"), day(request.due_on)],
          [t("request.detail"), request.detail],
          [
            t("request.document"),
            document && mayDo(staff, "identity.read") ? (
              <Link key="document" href={documentPath(document, `${RIGHTS_LIST.path}/${request.id}`)}>
                {t("request.openDocument")}
              </Link>
            ) : null,
          ],
          [t("request.extended"), day(request.extended_on)],
          [t("request.extensionReason"), request.extension_reason],
          [t("request.closed"), day(request.answered_on)],
          [t("request.answer"), request.answer],
        ]}
      />
    </PanelCard>
  )
}

/** Where each right is done justice to. */
const PLACES = {
  information: "facts",
  access: "identity",
  rectification: "facts",
  cancellation: "identity",
  opposition: "consents",
} as const

async function WhatToDo({
  request: { kind, artisan },
  linked,
}: {
  request: RightsRequestDetail
  linked: boolean
}) {
  const t = await getTranslations("panel.rights.request.what")
  return (
    <PanelCard title={t("title")}>
      <p>{t(kind)}</p>
      {linked ? (
        <Link href={artisanPath(artisan.id, PLACES[kind])} className="lone-link">
          {t(`go.${kind}`)}
        </Link>
      ) : null}
    </PanelCard>
  )
}
