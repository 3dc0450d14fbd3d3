import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { Link } from "@/components/link"
import { Notice } from "@/components/notice"
import { mayDo } from "@/features/panel/api/current-staff"
import { orNotFound, staffFetch } from "@/features/panel/api/staff-fetch"
import { staffWho } from "@/features/panel/api/staff-who"
import { RecentAudit } from "@/features/panel/audit/recent-audit"
import { AtOnceForm } from "@/features/panel/members/at-once-form"
import { mayAssign } from "@/features/panel/members/may-assign"
import { memberSchema } from "@/features/panel/members/member"
import { MEMBERS_LIST } from "@/features/panel/members/members-list"
import { ReasonForm } from "@/features/panel/members/reason-form"
import { RightsForm } from "@/features/panel/members/rights-form"
import { Facts } from "@/features/panel/table/facts"
import { Moment } from "@/features/panel/table/moment"
import { savedMark } from "@/features/panel/table/saved-mark"
import { StateMark } from "@/features/panel/table/state-mark"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

const loadMember = cache(async (id: string) => {
  const answer = await orNotFound(
    staffFetch(`/staff/members/${encodeURIComponent(id)}`, {
      query: { locale: await getLocale() },
      schema: z.object({ member: memberSchema }),
    })
  )
  return answer?.member ?? notFound()
})

export async function generateMetadata({ params }: PageProps<"/panel/personal/[id]">): Promise<Metadata> {
  await staffWho("member.read")
  return { title: (await loadMember((await params).id)).name }
}

export default async function MemberPage({ params, searchParams }: PageProps<"/panel/personal/[id]">) {
  const staff = await staffWho("member.read")
  const [{ id }, t] = await Promise.all([params, getTranslations("panel.members")])
  const [member, saved] = await Promise.all([loadMember(id), savedMark(searchParams)])
  const self = member.id === staff.id
  const ref = { id: member.id, name: member.name }
  const factor = member.second_factor ? "true" : "false"
  return (
    <PanelPage title={member.name} back={<Link href={MEMBERS_LIST.path}>{t("member.back")}</Link>}>
      <PanelCard title={t("member.facts")}>
        <Facts
          facts={[
            [t("email"), member.email],
            [
              t("status"),
              <StateMark key="status" tone={member.status === "active" ? "good" : "stopped"}>
                {t(`statuses.${member.status}`)}
              </StateMark>,
            ],
            [t("role"), member.role.name],
            [t("institution"), member.institution.short_name],
            [t("establishments"), member.establishments.map(({ name }) => name).join(", ") || t("scopeAll")],
            [
              t("secondFactor"),
              <StateMark key="factor" tone={member.second_factor ? "good" : "quiet"}>
                {t(`secondFactors.${factor}`)}
              </StateMark>,
            ],
            [
              t("lastSeen"),
              member.last_seen_at === null ? t("never") : <Moment key="seen" at={member.last_seen_at} />,
            ],
            [t("created"), <Moment key="created" at={member.created_at} />],
          ]}
        />
      </PanelCard>
      {self ? (
        <Notice>
          {t("member.you")} <Link href="/panel/cuenta">{t("member.account")}</Link>
        </Notice>
      ) : mayDo(staff, "member.update") ? (
        <>
          {mayAssign(staff) ? <RightsForm key={saved} staff={staff} member={member} /> : null}
          {member.status === "suspended" ? (
            <AtOnceForm key={`reinstate ${saved}`} action="reinstate" member={ref} />
          ) : null}
          {member.status === "active" ? (
            <AtOnceForm key={`sign-out ${saved}`} action="sign-out" member={ref} />
          ) : null}
          {member.second_factor ? <ReasonForm action="reset-second-factor" member={ref} /> : null}
          {member.status === "active" ? <ReasonForm action="suspend" member={ref} /> : null}
        </>
      ) : null}
      <RecentAudit staff={staff} resource="member" id={member.id} title={t("member.history")} />
    </PanelPage>
  )
}
