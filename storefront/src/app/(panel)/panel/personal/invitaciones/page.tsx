import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { InvitationState } from "@/features/panel/members/invitation-state"
import { INVITATION_STATUSES, INVITATIONS_LIST } from "@/features/panel/members/invitations-list"
import { mayAssign } from "@/features/panel/members/may-assign"
import { invitationSchema, type Invitation } from "@/features/panel/members/member"
import { MembersTabs } from "@/features/panel/members/members-tabs"
import { NameAndEmail } from "@/features/panel/members/name-and-email"
import { ScopeText } from "@/features/panel/members/scope-text"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { Moment } from "@/features/panel/table/moment"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.members"))("tabs.invitations") }
}

export default async function InvitationsPage({ searchParams }: PageProps<"/panel/personal/invitaciones">) {
  const staff = await staffWho("member.read")
  const t = await getTranslations("panel.members")
  const state = parseList(INVITATIONS_LIST, await searchParams)
  const { rows, count } = await loadList(INVITATIONS_LIST, state, "invitations", invitationSchema)
  const columns: Column<Invitation>[] = [
    {
      id: "name",
      header: t("name"),
      sort: "nombre",
      cell: (row) => (
        <NameAndEmail href={`${INVITATIONS_LIST.path}/${row.id}`} name={row.name} email={row.email} />
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
      header: t("invitations.status"),
      cell: (row) => <InvitationState invitation={row} />,
    },
    {
      id: "created",
      header: t("invitations.created"),
      sort: "creada",
      cell: (row) => <Moment at={row.created_at} />,
    },
    {
      id: "expires",
      header: t("invitations.expires"),
      sort: "vence",
      cell: (row) => <Moment at={row.expires_at} />,
    },
  ]
  const invite =
    mayDo(staff, "member.invite") && mayAssign(staff) ? (
      <ButtonLink href="/panel/personal/invitar">{t("invite")}</ButtonLink>
    ) : undefined
  return (
    <PanelPage title={t("title")} intro={t("invitations.help")} actions={invite}>
      <MembersTabs current={INVITATIONS_LIST.path} />
      <DataTable
        spec={INVITATIONS_LIST}
        caption={t("tabs.invitations")}
        searchLabel={t("search")}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "estado",
            label: t("invitations.status"),
            options: INVITATION_STATUSES.map((value) => ({
              value,
              label: t(`invitations.statuses.${value}`),
            })),
          },
        ]}
        empty={{ title: t("invitations.empty"), text: t("invitations.emptyText"), action: invite }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
