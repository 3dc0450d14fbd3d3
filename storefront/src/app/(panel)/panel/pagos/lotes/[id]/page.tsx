import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { RecentAudit } from "@/features/panel/audit/recent-audit"
import { AttentionCard } from "@/features/panel/payouts/attention-card"
import { BatchSteps } from "@/features/panel/payouts/batch-steps"
import { loadBatch } from "@/features/panel/payouts/load-payouts"
import { NextStepCard } from "@/features/panel/payouts/next-step-card"
import type { Batch } from "@/features/panel/payouts/payout"
import { BatchState } from "@/features/panel/payouts/payout-marks"
import { OutcomesTable } from "@/features/panel/payouts/outcomes-table"
import { BATCHES_LIST, PAYOUTS_LIST } from "@/features/panel/payouts/payouts-lists"
import { Facts } from "@/features/panel/table/facts"
import { formatMoment } from "@/features/panel/table/format-moment"
import { savedMark } from "@/features/panel/table/saved-mark"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { formatCentimos } from "@/lib/money"

type Props = PageProps<"/panel/pagos/lotes/[id]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staffWho("payout.read")
  const { number } = await loadBatch((await params).id)
  return { title: (await getTranslations("panel.payouts.batches"))("name", { number }) }
}

/** One batch on its way: what it adds up to, where it is, what comes next, and what needs somebody. */
export default async function BatchPage({ params, searchParams }: Props) {
  const staff = await staffWho("payout.read")
  const [batch, t, saved] = await Promise.all([
    loadBatch((await params).id),
    getTranslations("panel.payouts"),
    savedMark(searchParams),
  ])
  const all = `${PAYOUTS_LIST.path}?lote=${encodeURIComponent(batch.id)}`
  return (
    <PanelPage
      title={t("batches.name", { number: batch.number })}
      intro={t(`rails.${batch.rail}`)}
      back={<Link href={BATCHES_LIST.path}>{t("tabs.batches")}</Link>}
    >
      <AttentionCard batch={batch} />
      <PanelCard title={t("batch.totals")} intro={t("batch.totalsHelp")}>
        <BatchFacts batch={batch} />
      </PanelCard>
      <PanelCard title={t("batch.steps")}>
        <BatchSteps batch={batch} />
      </PanelCard>
      <NextStepCard key={saved} batch={batch} staff={staff} />
      <PanelCard title={t("batch.outcome")}>
        <OutcomesTable batch={batch} />
        <Link href={all} className="lone-link">
          {t("batch.payouts")}
        </Link>
      </PanelCard>
      <RecentAudit staff={staff} resource="payout_batch" id={batch.id} title={t("history")} />
    </PanelPage>
  )
}

async function BatchFacts({ batch }: { batch: Batch }) {
  const [t, locale] = await Promise.all([getTranslations("panel.payouts"), getLocale()])
  const by = (at: string | null, who: string | null) =>
    at === null ? null : t("batch.by", { at: formatMoment(at, locale), who: who ?? "–" })
  return (
    <Facts
      facts={[
        [t("state"), <BatchState key="state" batch={batch} />],
        [
          t("batch.count"),
          <span key="count" className="number">
            {batch.control_count}
          </span>,
        ],
        [
          t("batch.total"),
          <strong key="total" className="number">
            {formatCentimos(batch.control_total)}
          </strong>,
        ],
        [t("batch.prepared"), by(batch.created_at, batch.created_by_name)],
        [t("batch.released"), by(batch.released_at, batch.released_by_name)],
        [t("batch.done"), batch.done_at ? formatMoment(batch.done_at, locale) : null],
        [t("batch.file"), batch.file_digest ? <code key="digest">{batch.file_digest}</code> : null],
      ]}
    />
  )
}
