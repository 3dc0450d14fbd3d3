import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { ArtisanCode } from "@/features/panel/artisans/artisan-code"
import { nameOfActor } from "@/features/panel/audit/name-of-actor"
import { type Consent, consentSchema } from "@/features/panel/consents/consent"
import { CONSENTS_LIST } from "@/features/panel/consents/consents-list"
import { establishmentOptions } from "@/features/panel/registry/establishment-options"
import { CONSENT_PURPOSES } from "@/features/panel/registry/registry"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { formatCalendarDay } from "@/features/panel/table/format-moment"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { Moment } from "@/features/panel/table/moment"
import { StateMark } from "@/features/panel/table/state-mark"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.consents"))("title") }
}

export default async function ConsentsPage({ searchParams }: PageProps<"/panel/consentimientos">) {
  const staff = await staffWho("consent.read")
  const [t, locale] = await Promise.all([getTranslations("panel.consents"), getLocale()])
  const state = parseList(CONSENTS_LIST, await searchParams)
  const [{ rows, count }, establishments] = await Promise.all([
    loadList(CONSENTS_LIST, state, "consents", consentSchema),
    establishmentOptions(staff),
  ])
  const linked = mayDo(staff, "artisan.read") ? "consents" : undefined
  const columns: Column<Consent>[] = [
    {
      id: "artisan",
      header: t("artisan"),
      sort: "persona",
      cell: ({ artisan }) => <ArtisanCode artisan={artisan} part={linked} />,
    },
    { id: "purpose", header: t("purpose"), sort: "para", cell: (row) => t(`purposes.${row.purpose}`) },
    {
      id: "state",
      header: t("state"),
      cell: ({ live }) => (
        <StateMark tone={live ? "good" : "quiet"}>{t(`states.${live ? "true" : "false"}`)}</StateMark>
      ),
    },
    {
      id: "given",
      header: t("givenOn"),
      sort: "dado",
      cell: (row) => formatCalendarDay(row.given_on, locale),
    },
    { id: "taken", header: t("takenBy"), cell: (row) => nameOfActor(row.taken_by_label) },
    {
      id: "revoked",
      header: t("revokedAt"),
      sort: "revocado",
      cell: (row) => <Moment at={row.revoked_at} />,
    },
    { id: "establishment", header: t("establishment"), cell: (row) => row.establishment.name },
  ]
  return (
    <PanelPage title={t("title")} intro={t("help")}>
      <DataTable
        spec={CONSENTS_LIST}
        caption={t("title")}
        searchLabel={t("search")}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "para",
            label: t("purpose"),
            options: CONSENT_PURPOSES.map((value) => ({ value, label: t(`purposes.${value}`) })),
          },
          {
            kind: "choice",
            name: "vigente",
            label: t("state"),
            options: (["true", "false"] as const).map((value) => ({ value, label: t(`states.${value}`) })),
          },
          {
            kind: "choice",
            name: "establecimiento",
            label: t("establishment"),
            options: establishments.map(({ id, name }) => ({ value: id, label: name })),
          },
          { kind: "given", name: "persona", label: t("artisan"), text: rows[0]?.artisan.code },
        ]}
        empty={{ title: t("empty"), text: t("emptyText") }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
