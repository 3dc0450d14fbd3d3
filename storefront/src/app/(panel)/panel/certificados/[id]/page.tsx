import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { RecentAudit } from "@/features/panel/audit/recent-audit"
import { loadCertificate } from "@/features/panel/certificates/certificate"
import { CertificateStatus } from "@/features/panel/certificates/certificate-status"
import { CERTIFICATES_LIST } from "@/features/panel/certificates/certificates-list"
import { RevokeForm } from "@/features/panel/certificates/revoke-form"
import { SignedFacts } from "@/features/panel/certificates/signed-facts"
import { LOTS_LIST, PIECES_LIST } from "@/features/panel/lots/lots-lists"
import { SerialCode } from "@/features/panel/lots/serial-code"
import { Facts } from "@/features/panel/table/facts"
import { formatMoment } from "@/features/panel/table/format-moment"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { shopPath } from "@/i18n/shop-path"

export async function generateMetadata({ params }: PageProps<"/panel/certificados/[id]">): Promise<Metadata> {
  await staffWho("certificate.read")
  return { title: (await loadCertificate((await params).id)).code }
}

export default async function CertificatePage({ params }: PageProps<"/panel/certificados/[id]">) {
  const staff = await staffWho("certificate.read")
  const [t, list, reasons, locale, certificate] = await Promise.all([
    getTranslations("panel.certificates.one"),
    getTranslations("panel.certificates.list"),
    getTranslations("panel.certificates.revoke.reasons"),
    getLocale(),
    loadCertificate((await params).id),
  ])
  const { lot, piece } = certificate
  const lots = mayDo(staff, "lot.read")
  return (
    <PanelPage
      title={<span className="number">{certificate.code}</span>}
      intro={t("help", { name: lot.name, workshop: certificate.workshop.name })}
      back={<Link href={CERTIFICATES_LIST.path}>{t("back")}</Link>}
      actions={
        <a href={shopPath(locale, "origen", certificate.code)} target="_blank" rel="noreferrer">
          {t("public")}
        </a>
      }
    >
      <PanelCard title={t("facts")}>
        <Facts
          facts={[
            [t("status"), <CertificateStatus key="status" status={certificate.status} />],
            [t("kind"), list(`kinds.${certificate.kind}`)],
            [
              t("lot"),
              lots ? (
                <Link key="lot" href={`${LOTS_LIST.path}/${lot.id}`}>
                  <SerialCode code={lot.code} />
                </Link>
              ) : (
                lot.code
              ),
            ],
            [
              t("piece"),
              piece && lots ? (
                <Link key="piece" href={`${PIECES_LIST.path}/${piece.id}`}>
                  {t("pieceNumber", { number: piece.number })}
                </Link>
              ) : piece ? (
                t("pieceNumber", { number: piece.number })
              ) : null,
            ],
            [t("issued"), formatMoment(certificate.issued_at, locale)],
            [
              t("issueNumber"),
              certificate.issue_number > 1 ? t("reissued", { number: certificate.issue_number }) : t("first"),
            ],
            [t("key"), certificate.kid],
            [t("revoked"), certificate.revoked_at ? formatMoment(certificate.revoked_at, locale) : null],
            [t("reason"), certificate.revoke_reason ? reasons(certificate.revoke_reason) : null],
            [t("note"), certificate.revoke_note],
          ]}
        />
      </PanelCard>
      <PanelCard title={t("signed")} intro={t("signedIntro")}>
        <SignedFacts jws={certificate.jws} />
      </PanelCard>
      {mayDo(staff, "certificate.revoke") && certificate.status === "valid" ? (
        <RevokeForm target={{ certificateId: certificate.id }} />
      ) : null}
      <RecentAudit staff={staff} resource="certificate" id={certificate.id} title={t("history")} />
    </PanelPage>
  )
}
