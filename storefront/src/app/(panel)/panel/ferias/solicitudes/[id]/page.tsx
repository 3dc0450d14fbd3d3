import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { ApplicationForm } from "@/features/panel/applications/application-form"
import { APPLICATIONS_LIST } from "@/features/panel/applications/applications-lists"
import { CallCard } from "@/features/panel/applications/call-card"
import { DecisionNotice } from "@/features/panel/applications/decision-notice"
import { loadOwnApplication } from "@/features/panel/applications/own-application"
import { SaidCard } from "@/features/panel/applications/said-card"
import { WithdrawForm } from "@/features/panel/applications/withdraw-form"
import { RecentAudit } from "@/features/panel/audit/recent-audit"
import { ApplicationStateMark } from "@/features/panel/fairs/application-state-mark"
import { loadFair } from "@/features/panel/fairs/fair"
import { fairPage, scoringPage } from "@/features/panel/fairs/fairs-lists"
import { Facts } from "@/features/panel/table/facts"
import { Moment } from "@/features/panel/table/moment"
import { savedMark } from "@/features/panel/table/saved-mark"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

type Props = PageProps<"/panel/ferias/solicitudes/[id]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staffWho("fair.read")
  const { workshop, fair } = await loadOwnApplication((await params).id)
  return { title: `${workshop.name} · ${fair.title}` }
}

/** One application for those who write it: what it says, where it is, what was decided. */
export default async function ApplicationPage({ params, searchParams }: Props) {
  const staff = await staffWho("fair.read")
  const application = await loadOwnApplication((await params).id)
  const [t, locale, fair, saved] = await Promise.all([
    getTranslations("panel.fair-desk.application"),
    getLocale(),
    loadFair(application.fair.id),
    savedMark(searchParams),
  ])
  const { id, version, state, workshop, zone, can } = application
  return (
    <PanelPage
      title={workshop.name}
      intro={t("intro", { fair: fair.title })}
      back={<Link href={APPLICATIONS_LIST.path}>{t("back")}</Link>}
      actions={
        can.score || can.decide ? <ButtonLink href={scoringPage(id)}>{t("evaluate")}</ButtonLink> : undefined
      }
    >
      <DecisionNotice application={application} />
      <PanelCard>
        <Facts
          facts={[
            [t("state"), <ApplicationStateMark key="state" state={state} />],
            [
              t("fair"),
              <Link key="fair" href={fairPage(fair.id)}>
                {fair.title}
              </Link>,
            ],
            [t("zone"), zone.name[locale] || zone.name.es],
            [t("establishment"), application.establishment.name],
            [
              t("sent"),
              application.submitted_at ? <Moment key="sent" at={application.submitted_at} /> : null,
            ],
            [
              t("decided"),
              application.decided_at ? <Moment key="decided" at={application.decided_at} /> : null,
            ],
          ]}
        />
      </PanelCard>
      {can.save ? (
        <>
          <CallCard fair={fair} sent={state === "submitted"} />
          <PanelCard title={t("write")} intro={t(state === "submitted" ? "writeSent" : "writeDraft")}>
            <ApplicationForm key={`${version}-${saved}`} application={application} zones={fair.zone_list} />
          </PanelCard>
        </>
      ) : (
        <SaidCard application={application} />
      )}
      {can.withdraw ? <WithdrawForm id={id} version={version} /> : null}
      <RecentAudit staff={staff} resource="fair_application" id={id} title={t("history")} />
    </PanelPage>
  )
}
