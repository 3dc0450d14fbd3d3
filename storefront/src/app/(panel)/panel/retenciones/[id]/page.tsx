import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { formatCentimos } from "@/lib/money"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { artisanPath } from "@/features/panel/artisans/artisan-path"
import { RecentAudit } from "@/features/panel/audit/recent-audit"
import { closePath } from "@/features/panel/closes/closes-lists"
import { documentPath } from "@/features/panel/documents/document-path"
import { loadHold } from "@/features/panel/holds/hold"
import { holdPath, HOLDS_LIST } from "@/features/panel/holds/holds-lists"
import { ReasonList } from "@/features/panel/holds/reason-list"
import { ReleaseCard } from "@/features/panel/holds/release-card"
import { transactionPath } from "@/features/panel/ledger/ledger-lists"
import { Facts } from "@/features/panel/table/facts"
import { formatMoment } from "@/features/panel/table/format-moment"
import { formatMonth, monthTitle } from "@/features/panel/table/format-month"
import { StateMark } from "@/features/panel/table/state-mark"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata({ params }: PageProps<"/panel/retenciones/[id]">): Promise<Metadata> {
  await staffWho("hold.read")
  const locale = await getLocale()
  const { artisan, month } = await loadHold((await params).id, locale)
  return { title: `${artisan.code} · ${formatMonth(month, locale)}` }
}

export default async function HoldPage({ params }: PageProps<"/panel/retenciones/[id]">) {
  const staff = await staffWho("hold.read")
  const [{ id }, t, locale] = await Promise.all([params, getTranslations("panel.holds"), getLocale()])
  const hold = await loadHold(id, locale)
  const { artisan, establishment, released_by, released_at } = hold
  return (
    <PanelPage
      title={t("one.title", { code: artisan.code, month: formatMonth(hold.month, locale) })}
      back={<Link href={HOLDS_LIST.path}>{t("title")}</Link>}
    >
      <PanelCard title={t("one.facts")}>
        <Facts
          facts={[
            [
              t("list.state"),
              <StateMark key="state" tone={hold.state === "open" ? "waiting" : "good"}>
                {t(`states.${hold.state}`)}
              </StateMark>,
            ],
            [t("one.amount"), formatCentimos(hold.amount)],
            [
              t("list.artisan"),
              mayDo(staff, "artisan.read") ? (
                <Link key="artisan" href={artisanPath(artisan.id)}>
                  {artisan.code}
                </Link>
              ) : (
                artisan.code
              ),
            ],
            [t("list.establishment"), establishment?.name ?? null],
            [
              t("one.close"),
              mayDo(staff, "settlement.read") ? (
                <Link key="close" href={closePath(hold.settlement_id)}>
                  {monthTitle(hold.month, locale)}
                </Link>
              ) : (
                monthTitle(hold.month, locale)
              ),
            ],
            [t("list.since"), formatMoment(hold.opened_at, locale)],
            [
              t("one.follows"),
              hold.follows ? (
                <Link key="follows" href={holdPath(hold.follows)}>
                  {t("one.followsLink")}
                </Link>
              ) : null,
            ],
            [
              t("one.releasedBy"),
              released_by && released_at
                ? t("one.by", { name: released_by.name ?? "–", date: formatMoment(released_at, locale) })
                : null,
            ],
            [t("one.note"), hold.release_note],
            [
              t("release.document"),
              hold.document_id ? (
                <Link key="document" href={documentPath(hold.document_id, holdPath(hold.id))}>
                  {t("one.openDocument")}
                </Link>
              ) : null,
            ],
            [
              t("one.transaction"),
              hold.transaction_id && mayDo(staff, "ledger.read") ? (
                <Link key="transaction" href={transactionPath(hold.transaction_id)}>
                  {hold.transaction_id}
                </Link>
              ) : (
                hold.transaction_id
              ),
            ],
            [
              t("one.remainder"),
              hold.remainder ? (
                <Link key="remainder" href={holdPath(hold.remainder.id)}>
                  {formatCentimos(hold.remainder.amount)}
                </Link>
              ) : null,
            ],
          ]}
        />
      </PanelCard>
      <PanelCard title={t("one.why")}>
        <ReasonList
          reasons={hold.reasons}
          artisanId={mayDo(staff, "terms.read") && hold.state === "open" ? artisan.id : null}
        />
      </PanelCard>
      <ReleaseCard hold={hold} staff={staff} />
      <RecentAudit staff={staff} resource="hold" id={hold.id} title={t("one.history")} />
    </PanelPage>
  )
}
