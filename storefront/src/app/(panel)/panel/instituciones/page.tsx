import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { institutionSchema, type Institution } from "@/features/panel/institutions/institution"
import { institutionKind } from "@/features/panel/institutions/institution-kind"
import { INSTITUTION_KINDS, INSTITUTIONS_LIST } from "@/features/panel/institutions/institutions-list"
import { MEMBERS_LIST } from "@/features/panel/members/members-list"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { formatCount } from "@/features/panel/table/format-count"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { StateMark } from "@/features/panel/table/state-mark"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.institutions"))("title") }
}

export default async function InstitutionsPage({ searchParams }: PageProps<"/panel/instituciones">) {
  const staff = await staffWho("institution.read")
  const [t, locale] = await Promise.all([getTranslations("panel.institutions"), getLocale()])
  const state = parseList(INSTITUTIONS_LIST, await searchParams)
  const { rows, count } = await loadList(INSTITUTIONS_LIST, state, "institutions", institutionSchema)
  const columns: Column<Institution>[] = [
    {
      id: "shortName",
      header: t("shortName"),
      sort: "sigla",
      cell: (row) => <Link href={`${INSTITUTIONS_LIST.path}/${row.id}`}>{row.short_name}</Link>,
    },
    {
      id: "name",
      header: t("name"),
      sort: "nombre",
      cell: (row) => (
        <div>
          {row.name}
          {row.manages_all ? <span className="small muted"> · {t("managesAll")}</span> : null}
        </div>
      ),
    },
    { id: "kind", header: t("kind"), cell: (row) => institutionKind(row.kind, locale) },
    { id: "ruc", header: t("ruc"), cell: (row) => <span className="number">{row.ruc ?? "–"}</span> },
    {
      id: "shown",
      header: t("shown"),
      cell: ({ shown_in_shop: shown }) => (
        <StateMark tone={shown ? "good" : "quiet"}>{t(`shownStates.${shown ? "true" : "false"}`)}</StateMark>
      ),
    },
    {
      id: "members",
      header: t("members"),
      sort: "personal",
      number: true,
      cell: (row) =>
        mayDo(staff, "member.read") && row.member_count > 0 ? (
          <Link href={`${MEMBERS_LIST.path}?institucion=${row.id}`}>
            {formatCount(row.member_count, locale)}
            <span className="visually-hidden"> {t("seeMembers")}</span>
          </Link>
        ) : (
          formatCount(row.member_count, locale)
        ),
    },
  ]
  const create =
    mayDo(staff, "institution.update") && staff.institution.manages_all ? (
      <ButtonLink href={`${INSTITUTIONS_LIST.path}/nueva`}>{t("create")}</ButtonLink>
    ) : undefined
  return (
    <PanelPage title={t("title")} intro={t("help")} actions={create}>
      <DataTable
        spec={INSTITUTIONS_LIST}
        caption={t("title")}
        searchLabel={t("search")}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "ambito",
            label: t("kind"),
            options: INSTITUTION_KINDS.map((value) => ({ value, label: institutionKind(value, locale) })),
          },
          {
            kind: "choice",
            name: "tienda",
            label: t("shown"),
            options: (["true", "false"] as const).map((value) => ({
              value,
              label: t(`shownStates.${value}`),
            })),
          },
        ]}
        empty={{ title: t("empty") }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
