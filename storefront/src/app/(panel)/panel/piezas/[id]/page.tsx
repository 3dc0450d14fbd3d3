import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { CERTIFICATES_LIST } from "@/features/panel/certificates/certificates-list"
import { hasLeft } from "@/features/panel/lots/custody-kinds"
import { CustodyTimeline } from "@/features/panel/lots/custody-timeline"
import { loadCustody, loadPiece } from "@/features/panel/lots/lot"
import { LotStateMark } from "@/features/panel/lots/lot-state-mark"
import { LOTS_LIST, PIECES_LIST } from "@/features/panel/lots/lots-lists"
import { NextStepCard } from "@/features/panel/lots/next-step-card"
import { SerialCode } from "@/features/panel/lots/serial-code"
import { Facts } from "@/features/panel/table/facts"
import { formatMoment } from "@/features/panel/table/format-moment"
import { StateMark } from "@/features/panel/table/state-mark"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { craftLineName } from "@/i18n/catalogue-names"
import { shopPath } from "@/i18n/shop-path"

export async function generateMetadata({ params }: PageProps<"/panel/piezas/[id]">): Promise<Metadata> {
  await staffWho("lot.read")
  return { title: (await loadPiece((await params).id)).code }
}

export default async function PiecePage({ params }: PageProps<"/panel/piezas/[id]">) {
  const staff = await staffWho("lot.read")
  const [t, locale, piece] = await Promise.all([
    getTranslations("panel.lots.piece"),
    getLocale(),
    loadPiece((await params).id),
  ])
  const { lot, certificate } = piece
  const [own, ofLot] = await Promise.all([loadCustody("pieces", piece.id), loadCustody("lots", lot.id)])
  const place = { number: piece.number, count: lot.quantity }
  return (
    <PanelPage
      title={<span className="number">{piece.code}</span>}
      intro={t("help", { ...place, name: lot.name, lot: lot.code })}
      back={<Link href={PIECES_LIST.path}>{t("back")}</Link>}
      actions={
        <a href={shopPath(locale, "origen", piece.code)} target="_blank" rel="noreferrer">
          {t("public")}
        </a>
      }
    >
      <PanelCard title={t("facts")}>
        <Facts
          facts={[
            [t("name"), lot.name],
            [
              t("lot"),
              <Link key="lot" href={`${LOTS_LIST.path}/${lot.id}`}>
                <SerialCode code={lot.code} />
              </Link>,
            ],
            [t("number"), t("ofCount", place)],
            [t("state"), <LotStateMark key="state" state={piece.state} />],
            [t("workshop"), piece.workshop.name],
            [t("establishment"), piece.establishment.name],
            [t("line"), craftLineName(piece.workshop.craft_line, locale)],
            [
              t("certificate"),
              certificate ? (
                <StateMark key="certificate" tone="good">
                  {mayDo(staff, "certificate.read") ? (
                    <Link href={`${CERTIFICATES_LIST.path}/${certificate.id}`}>
                      {t("certificateSince", { date: formatMoment(certificate.issued_at, locale) })}
                    </Link>
                  ) : (
                    t("certificateSince", { date: formatMoment(certificate.issued_at, locale) })
                  )}
                </StateMark>
              ) : (
                <StateMark key="certificate" tone="quiet">
                  {t("noCertificate")}
                </StateMark>
              ),
            ],
          ]}
        />
      </PanelCard>
      <PanelCard id="custodia" title={t("own")} intro={t("ownIntro")}>
        <CustodyTimeline custody={own} empty={t("ownNone")} />
      </PanelCard>
      {mayDo(staff, "lot.update") && own.ok && ofLot.ok && hasLeft(piece.state) ? (
        <NextStepCard key={own.events.length} subject={{ of: "pieces", id: piece.id }} state={piece.state} />
      ) : null}
      <PanelCard title={t("ofLot")}>
        <CustodyTimeline custody={ofLot} empty={t("ownNone")} />
      </PanelCard>
    </PanelPage>
  )
}
