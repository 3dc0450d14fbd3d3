import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { RecentAudit } from "@/features/panel/audit/recent-audit"
import { loadClose } from "@/features/panel/closes/close"
import { CloseFigures } from "@/features/panel/closes/close-figures"
import { CloseProgress } from "@/features/panel/closes/close-progress"
import { CloseStateMark } from "@/features/panel/closes/close-state-mark"
import { CloseSteps } from "@/features/panel/closes/close-steps"
import { CLOSES_LIST, sharesList } from "@/features/panel/closes/closes-lists"
import { DecideCards } from "@/features/panel/closes/decide-cards"
import { Facts } from "@/features/panel/table/facts"
import { formatMoment } from "@/features/panel/table/format-moment"
import { formatMonth } from "@/features/panel/table/format-month"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

const STEP = { computing: "prepare", proposed: "approve", posting: "approve", closed: "done" } as const

export async function generateMetadata({ params }: PageProps<"/panel/cierres/[id]">): Promise<Metadata> {
  await staffWho("settlement.read")
  const [{ month }, t, locale] = await Promise.all([
    loadClose((await params).id),
    getTranslations("panel.closes.one"),
    getLocale(),
  ])
  return { title: t("title", { month: formatMonth(month, locale) }) }
}

export default async function ClosePage({ params }: PageProps<"/panel/cierres/[id]">) {
  const staff = await staffWho("settlement.read")
  const [{ id }, t, locale] = await Promise.all([params, getTranslations("panel.closes.one"), getLocale()])
  const close = await loadClose(id)
  const people = sharesList(close.id).path
  const by = (person: typeof close.approved_by, at: string | null) =>
    person && at ? t("by", { name: person.name ?? "–", date: formatMoment(at, locale) }) : null
  return (
    <PanelPage
      title={t("title", { month: formatMonth(close.month, locale) })}
      back={<Link href={CLOSES_LIST.path}>{t("back")}</Link>}
      actions={
        close.totals ? (
          <ButtonLink look="secondary" href={people}>
            {t("people")}
          </ButtonLink>
        ) : undefined
      }
    >
      <CloseSteps current={STEP[close.state]} />
      <CloseProgress close={close} />
      <PanelCard title={t("facts")}>
        <Facts
          facts={[
            [t("state"), <CloseStateMark key="state" state={close.state} />],
            [t("closedBy"), by(close.closed_by, close.closed_at)],
            [t("approvedBy"), by(close.approved_by, close.approved_at)],
            [t("posted"), close.posted_at ? formatMoment(close.posted_at, locale) : null],
            [t("rules"), t("version", { version: close.policy_version })],
            [t("digest"), close.digest ? <code key="digest">{close.digest}</code> : null],
          ]}
        />
      </PanelCard>
      {close.totals ? <CloseFigures {...close} totals={close.totals} holdsPath={people} /> : null}
      {/* Below the figures: whoever approves has seen them. */}
      <DecideCards close={close} staff={staff} />
      <RecentAudit staff={staff} resource="settlement" id={close.id} title={t("history")} />
    </PanelPage>
  )
}
