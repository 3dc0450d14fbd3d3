import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { KeepWatching } from "@/features/panel/closes/keep-watching"
import { AgainstCard } from "@/features/panel/fair-report/against-card"
import { HoursCard } from "@/features/panel/fair-report/hours-card"
import { PartsCards } from "@/features/panel/fair-report/parts-cards"
import { loadReport } from "@/features/panel/fair-report/report"
import { askedAgainst, REPORT_FILES, reportDownload } from "@/features/panel/fair-report/report-paths"
import styles from "@/features/panel/fair-report/report-page.module.css"
import { TotalsCard } from "@/features/panel/fair-report/totals-card"
import { loadFair } from "@/features/panel/fairs/fair"
import { FairStateMark } from "@/features/panel/fairs/fair-state-mark"
import { FairTabs } from "@/features/panel/fairs/fair-tabs"
import { FAIRS_LIST } from "@/features/panel/fairs/fairs-lists"
import { formatMoment } from "@/features/panel/table/format-moment"
import { EmptyState } from "@/features/panel/ui/empty-state"
import { PanelPage } from "@/features/panel/ui/panel-page"

type Props = PageProps<"/panel/ferias/[id]/informe">

/** While the fair runs, the page asks again so often. */
const EVERY_MS = 15_000

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staffWho("fair.report")
  const { title } = await loadFair((await params).id)
  return { title: (await getTranslations("panel.fair-desk.report"))("name", { fair: title }) }
}

/** A fair in numbers: live while it runs, final after. */
export default async function ReportPage({ params, searchParams }: Props) {
  const staff = await staffWho("fair.report")
  const [{ id }, query, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations("panel.fair-desk.report"),
    getLocale(),
  ])
  const against = askedAgainst(query)
  const [fair, report] = await Promise.all([loadFair(id), loadReport(id, against)])
  const live = report.state === "live"
  const opened = live || report.final
  const at = formatMoment(report.now, locale)
  return (
    <PanelPage
      title={t("name", { fair: fair.title })}
      intro={live ? t("live", { at }) : report.final ? t("final") : t("before")}
      back={<Link href={FAIRS_LIST.path}>{t("back")}</Link>}
    >
      {live ? <KeepWatching every={EVERY_MS} /> : null}
      <FairTabs fair={fair} staff={staff} current="informe" />
      <div className={styles.head}>
        <FairStateMark state={report.state} />
        {report.partial ? <p>{t("partial")}</p> : null}
        {opened ? (
          <p className={styles.files}>
            {/* Plain links: the answers are files, which the router cannot turn into pages. */}
            {REPORT_FILES.map((file) => (
              <a key={file} href={reportDownload(id, file, against)} download className="lone-link">
                {t(`files.${file}`)}
              </a>
            ))}
          </p>
        ) : null}
      </div>
      {opened ? (
        <>
          <TotalsCard report={report} />
          <HoursCard of="amount" report={report} />
          <HoursCard of="visits" report={report} />
          <PartsCards report={report} />
          {report.partial ? null : <AgainstCard report={report} />}
        </>
      ) : (
        <EmptyState title={t("notYet.title")}>
          {t("notYet.text", { at: formatMoment(report.fair.opens_at, locale) })}
        </EmptyState>
      )}
    </PanelPage>
  )
}
