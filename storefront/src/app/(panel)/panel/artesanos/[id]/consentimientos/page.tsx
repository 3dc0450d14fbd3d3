import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { z } from "zod"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffFetch } from "@/features/panel/api/staff-fetch"
import { staffWho } from "@/features/panel/api/staff-who"
import { ArtisanPage } from "@/features/panel/artisans/artisan-page"
import { loadArtisan } from "@/features/panel/artisans/load-artisan"
import { type Consent, consentSchema } from "@/features/panel/consents/consent"
import { ConsentItems, RevokeAllForm } from "@/features/panel/consents/consent-items"
import { RecordConsentForm } from "@/features/panel/consents/record-consent-form"
import { savedMark } from "@/features/panel/table/saved-mark"
import { EmptyState } from "@/features/panel/ui/empty-state"
import { PanelCard } from "@/features/panel/ui/panel-card"

export async function generateMetadata({
  params,
}: PageProps<"/panel/artesanos/[id]/consentimientos">): Promise<Metadata> {
  await staffWho("artisan.read", "consent.read")
  return { title: (await loadArtisan((await params).id)).code }
}

export default async function ArtisanConsentsPage({
  params,
  searchParams,
}: PageProps<"/panel/artesanos/[id]/consentimientos">) {
  const staff = await staffWho("artisan.read", "consent.read")
  const [{ id }, t, saved] = await Promise.all([
    params,
    getTranslations("panel.consents"),
    savedMark(searchParams),
  ])
  const [artisan, consents] = await Promise.all([loadArtisan(id), consentsOf(id)])
  const live = consents.filter((consent) => consent.live)
  const [first, ...others] = live
  const past = consents.filter((consent) => !consent.live)
  const editable = mayDo(staff, "consent.update")
  const shown = { editable, readable: mayDo(staff, "identity.read") }
  return (
    <ArtisanPage staff={staff} artisan={artisan} part="consents">
      {first ? (
        <PanelCard key={`live ${saved}`} title={t("ofArtisan.now")}>
          <ConsentItems consents={live} {...shown} />
          {editable && others.length > 0 ? <RevokeAllForm consents={[first, ...others]} /> : null}
        </PanelCard>
      ) : (
        <EmptyState title={t("ofArtisan.none")}>
          {artisan.status === "active" ? t("ofArtisan.noneText") : null}
        </EmptyState>
      )}
      {editable && artisan.status === "active" ? (
        <RecordConsentForm key={`record ${saved}`} artisan={artisan} />
      ) : null}
      {past.length > 0 ? (
        <PanelCard title={t("ofArtisan.past")}>
          <ConsentItems consents={past} {...shown} />
        </PanelCard>
      ) : null}
    </ArtisanPage>
  )
}

async function consentsOf(artisanId: string): Promise<Consent[]> {
  const { consents } = await staffFetch("/staff/consents", {
    query: { artisan_id: artisanId, order: "-created_at", limit: 200 },
    schema: z.object({ consents: z.array(consentSchema) }),
  })
  return consents
}
