import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { LOT_STATES } from "@/features/panel/lots/custody-kinds"
import { type Piece, pieceSchema } from "@/features/panel/lots/lot"
import { LotStateMark } from "@/features/panel/lots/lot-state-mark"
import { LOTS_LIST, PIECES_LIST } from "@/features/panel/lots/lots-lists"
import { LotsTabs } from "@/features/panel/lots/lots-tabs"
import { establishmentOptions } from "@/features/panel/registry/establishment-options"
import { SerialCode } from "@/features/panel/lots/serial-code"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { StateMark } from "@/features/panel/table/state-mark"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.lots.piecesList"))("title") }
}

export default async function PiecesPage({ searchParams }: PageProps<"/panel/piezas">) {
  const staff = await staffWho("lot.read")
  const [t, list, states] = await Promise.all([
    getTranslations("panel.lots.piecesList"),
    getTranslations("panel.lots.list"),
    getTranslations("panel.lots.states"),
  ])
  const state = parseList(PIECES_LIST, await searchParams)
  const [{ rows, count }, establishments] = await Promise.all([
    loadList(PIECES_LIST, state, "pieces", pieceSchema),
    establishmentOptions(staff),
  ])
  const columns: Column<Piece>[] = [
    {
      id: "code",
      header: t("code"),
      sort: "codigo",
      cell: (row) => (
        <Link href={`${PIECES_LIST.path}/${row.id}`}>
          <SerialCode code={row.code} />
        </Link>
      ),
    },
    { id: "name", header: t("name"), cell: (row) => row.lot.name },
    { id: "number", header: t("number"), sort: "numero", number: true, cell: (row) => row.number },
    {
      id: "lot",
      header: t("lot"),
      sort: "lote",
      cell: (row) => (
        <Link href={`${LOTS_LIST.path}/${row.lot.id}`}>
          <SerialCode code={row.lot.code} />
        </Link>
      ),
    },
    { id: "workshop", header: list("workshop"), cell: (row) => row.workshop.name },
    { id: "state", header: list("state"), cell: (row) => <LotStateMark state={row.state} /> },
    {
      id: "certificate",
      header: t("certificate"),
      cell: ({ certificate }) => (
        <StateMark tone={certificate ? "good" : "quiet"}>
          {t(`certificates.${certificate ? "true" : "false"}`)}
        </StateMark>
      ),
    },
  ]
  return (
    <PanelPage title={t("title")} intro={t("help")}>
      <LotsTabs current={PIECES_LIST.path} />
      <DataTable
        spec={PIECES_LIST}
        caption={t("title")}
        searchLabel={t("search")}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "estado",
            label: list("state"),
            options: LOT_STATES.map((value) => ({ value, label: states(value) })),
          },
          {
            kind: "choice",
            name: "establecimiento",
            label: list("establishment"),
            options: establishments.map(({ id, name }) => ({ value: id, label: name })),
          },
          { kind: "given", name: "lote", label: t("lot"), text: rows[0]?.lot.code },
          { kind: "given", name: "taller", label: list("workshop"), text: rows[0]?.workshop.name },
        ]}
        empty={{ title: t("empty"), text: t("emptyText") }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
