import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { loadInstitutions } from "@/features/panel/institutions/institution"
import { mayAssign } from "@/features/panel/members/may-assign"
import { memberSchema, type Member } from "@/features/panel/members/member"
import { MEMBERS_LIST } from "@/features/panel/members/members-list"
import { MembersTabs } from "@/features/panel/members/members-tabs"
import { NameAndEmail } from "@/features/panel/members/name-and-email"
import { ScopeText } from "@/features/panel/members/scope-text"
import { establishmentOptions } from "@/features/panel/registry/establishment-options"
import { loadRoles } from "@/features/panel/roles/role"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { Moment } from "@/features/panel/table/moment"
import { StateMark } from "@/features/panel/table/state-mark"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.members"))("title") }
}

export default async function MembersPage({ searchParams }: PageProps<"/panel/personal">) {
  const staff = await staffWho("member.read")
  const t = await getTranslations("panel.members")
  const state = parseList(MEMBERS_LIST, await searchParams)
  const [{ rows, count }, roles, institutions, establishments] = await Promise.all([
    loadList(MEMBERS_LIST, state, "members", memberSchema),
    mayDo(staff, "role.read") ? loadRoles() : [],
    mayDo(staff, "institution.read") ? loadInstitutions() : [],
    establishmentOptions(staff),
  ])
  const columns: Column<Member>[] = [
    {
      id: "name",
      header: t("name"),
      sort: "nombre",
      cell: (row) => (
        <NameAndEmail href={`${MEMBERS_LIST.path}/${row.id}`} name={row.name} email={row.email} />
      ),
    },
    { id: "role", header: t("role"), cell: (row) => row.role.name },
    { id: "institution", header: t("institution"), cell: (row) => row.institution.short_name },
    {
      id: "establishments",
      header: t("establishments"),
      cell: (row) => <ScopeText establishments={row.establishments} />,
    },
    {
      id: "status",
      header: t("status"),
      cell: ({ status }) => (
        <StateMark tone={status === "active" ? "good" : "stopped"}>{t(`statuses.${status}`)}</StateMark>
      ),
    },
    {
      id: "secondFactor",
      header: t("secondFactor"),
      cell: (row) => (
        <StateMark tone={row.second_factor ? "good" : "quiet"}>
          {t(`secondFactors.${row.second_factor ? "true" : "false"}`)}
        </StateMark>
      ),
    },
    {
      id: "lastSeen",
      header: t("lastSeen"),
      sort: "visto",
      cell: (row) => (row.last_seen_at === null ? t("never") : <Moment at={row.last_seen_at} />),
    },
  ]
  const invite =
    mayDo(staff, "member.invite") && mayAssign(staff) ? (
      <ButtonLink href="/panel/personal/invitar">{t("invite")}</ButtonLink>
    ) : undefined
  return (
    <PanelPage title={t("title")} intro={t("help")} actions={invite}>
      <MembersTabs current={MEMBERS_LIST.path} />
      <DataTable
        spec={MEMBERS_LIST}
        caption={t("title")}
        searchLabel={t("search")}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "rol",
            label: t("role"),
            options: roles.map(({ code, name }) => ({ value: code, label: name })),
          },
          {
            kind: "choice",
            name: "institucion",
            label: t("institution"),
            options: institutions.map(({ id, short_name }) => ({ value: id, label: short_name })),
          },
          {
            kind: "choice",
            name: "establecimiento",
            label: t("establishment"),
            options: establishments.map(({ id, name }) => ({ value: id, label: name })),
          },
          {
            kind: "choice",
            name: "estado",
            label: t("status"),
            options: (["active", "suspended"] as const).map((value) => ({
              value,
              label: t(`statuses.${value}`),
            })),
          },
        ]}
        empty={{ title: t("empty"), text: t("emptyText"), action: invite }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
