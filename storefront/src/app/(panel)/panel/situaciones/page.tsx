import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { staffWho } from "@/features/panel/api/staff-who"
import { ArtisanCode } from "@/features/panel/artisans/artisan-code"
import { establishmentOptions } from "@/features/panel/registry/establishment-options"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { MissingMarks } from "@/features/panel/terms/missing-marks"
import { SituationMark } from "@/features/panel/terms/situation-mark"
import { type TermsRow, termsRowSchema } from "@/features/panel/terms/terms"
import { ACCOUNT_STATES, MISSING, SITUATIONS, TERMS_LIST } from "@/features/panel/terms/terms-list"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { formatAmount } from "@/lib/money"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.terms"))("title") }
}

export default async function TermsPage({ searchParams }: PageProps<"/panel/situaciones">) {
  const staff = await staffWho("terms.read")
  const t = await getTranslations("panel.terms")
  const state = parseList(TERMS_LIST, await searchParams)
  const [{ rows, count }, establishments] = await Promise.all([
    loadList(TERMS_LIST, state, "terms", termsRowSchema),
    establishmentOptions(staff),
  ])
  const columns: Column<TermsRow>[] = [
    {
      id: "artisan",
      header: t("artisan"),
      sort: "persona",
      cell: ({ id, code }) => <ArtisanCode artisan={{ id, code }} part="money" />,
    },
    {
      id: "situation",
      header: t("situation"),
      cell: (row) => <SituationMark situation={row.situation} life={row.life_sentence === true} />,
    },
    {
      id: "reparation",
      header: t("reparation"),
      sort: "reparacion",
      number: true,
      cell: (row) => (row.reparation_outstanding === null ? "–" : formatAmount(row.reparation_outstanding)),
    },
    { id: "alimony", header: t("alimony"), number: true, cell: (row) => row.alimony_orders || "–" },
    { id: "account", header: t("account"), cell: (row) => t(`accounts.${row.account_state ?? "unknown"}`) },
    {
      id: "instruction",
      header: t("instruction"),
      cell: ({ instruction }) =>
        instruction === null
          ? t("noInstruction")
          : [
              t("instructionOf", { parts: instruction.family_parts }),
              ...(instruction.savings ? [t("withSavings")] : []),
            ].join(" "),
    },
    { id: "missing", header: t("missing"), cell: (row) => <MissingMarks missing={row.missing} /> },
    {
      id: "establishment",
      header: t("establishment"),
      sort: "establecimiento",
      cell: (row) => row.establishment.name,
    },
  ]
  return (
    <PanelPage title={t("title")} intro={t("help")}>
      <DataTable
        spec={TERMS_LIST}
        caption={t("title")}
        searchLabel={t("search")}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "falta",
            label: t("missing"),
            options: (["any", ...MISSING] as const).map((value) => ({
              value,
              label: t(`missingFilter.${value}`),
            })),
          },
          {
            kind: "choice",
            name: "situacion",
            label: t("situation"),
            options: SITUATIONS.map((value) => ({ value, label: t(`situations.${value}`) })),
          },
          {
            kind: "choice",
            name: "cuenta",
            label: t("account"),
            options: ACCOUNT_STATES.map((value) => ({ value, label: t(`accounts.${value}`) })),
          },
          {
            kind: "choice",
            name: "establecimiento",
            label: t("establishment"),
            options: establishments.map(({ id, name }) => ({ value: id, label: name })),
          },
        ]}
        empty={{ title: t("empty"), text: t("emptyText") }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
