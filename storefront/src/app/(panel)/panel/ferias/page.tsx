import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { FairDeskTabs } from "@/features/panel/applications/fair-desk-tabs"
import { FAIR_MODES, FAIR_STATES, type FairRow, fairRowSchema } from "@/features/panel/fairs/fair"
import { FairStateMark } from "@/features/panel/fairs/fair-state-mark"
import { fairPage, FAIRS_LIST } from "@/features/panel/fairs/fairs-lists"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { formatCount } from "@/features/panel/table/format-count"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { Moment } from "@/features/panel/table/moment"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.fairs.list"))("title") }
}

export default async function FairsPage({ searchParams }: PageProps<"/panel/ferias">) {
  const staff = await staffWho("fair.read")
  const [t, words, locale] = await Promise.all([
    getTranslations("panel.fairs.list"),
    getTranslations("panel.fairs"),
    getLocale(),
  ])
  const state = parseList(FAIRS_LIST, await searchParams)
  const { rows, count } = await loadList(FAIRS_LIST, state, "fairs", fairRowSchema)
  const columns: Column<FairRow>[] = [
    {
      id: "title",
      header: t("name"),
      sort: "nombre",
      cell: (row) => <Link href={fairPage(row.id)}>{row.title}</Link>,
    },
    {
      id: "state",
      header: t("state"),
      sort: "estado",
      cell: (row) => <FairStateMark state={row.state} />,
    },
    { id: "mode", header: t("mode"), cell: (row) => words(`modes.${row.mode}`) },
    { id: "opens", header: t("opens"), sort: "abre", cell: (row) => <Moment at={row.opens_at} /> },
    { id: "closes", header: t("closes"), sort: "cierra", cell: (row) => <Moment at={row.closes_at} /> },
    {
      id: "stands",
      header: t("stands"),
      number: true,
      short: true,
      cell: (row) => formatCount(row.stands, locale),
    },
    {
      id: "submitted",
      header: t("toDecide"),
      number: true,
      short: true,
      cell: (row) => formatCount(row.applications.submitted, locale),
    },
  ]
  const plans = mayDo(staff, "fair.update")
  const add = plans ? <ButtonLink href={`${FAIRS_LIST.path}/nueva`}>{t("new")}</ButtonLink> : undefined
  return (
    <PanelPage title={t("title")} intro={t("intro")} actions={add}>
      <FairDeskTabs current={FAIRS_LIST.path} />
      <DataTable
        spec={FAIRS_LIST}
        caption={t("title")}
        searchLabel={t("search")}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "estado",
            label: t("state"),
            options: FAIR_STATES.map((value) => ({ value, label: words(`states.${value}`) })),
          },
          {
            kind: "choice",
            name: "modalidad",
            label: t("mode"),
            options: FAIR_MODES.map((value) => ({ value, label: words(`modes.${value}`) })),
          },
        ]}
        empty={{ title: t("empty"), text: t(plans ? "emptyText" : "emptyReader"), action: add }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
