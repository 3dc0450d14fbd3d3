import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { sendImport } from "@/features/panel/imports/actions/send-import"
import { LARGEST_PHOTOS } from "@/features/panel/imports/file-limits"
import { type Import, importSchema } from "@/features/panel/imports/import"
import { ImportStateMark } from "@/features/panel/imports/import-state-mark"
import {
  EXPORT_XLSX,
  IMPORT_STATES,
  importPath,
  IMPORTS_LIST,
  TEMPLATE_CSV,
  TEMPLATE_XLSX,
} from "@/features/panel/imports/imports-lists"
import { PhotosArchive } from "@/features/panel/imports/photos-archive"
import { UPLOADS_PATH } from "@/features/panel/photos/pass-upload"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { Moment } from "@/features/panel/table/moment"
import { Help } from "@/features/panel/ui/help"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelField } from "@/features/panel/ui/panel-field"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { SubmitButton } from "@/features/panel/ui/submit-button"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.imports"))("title") }
}

/** Many listings from one file: sent, looked at, and only then written. */
export default async function ImportsPage({ searchParams }: PageProps<"/panel/publicaciones/importar">) {
  const staff = await staffWho("listing.read")
  const [t, common] = await Promise.all([
    getTranslations("panel.imports"),
    getTranslations("panel.common.form"),
  ])
  const state = parseList(IMPORTS_LIST, await searchParams)
  const { rows, count } = await loadList(IMPORTS_LIST, state, "imports", importSchema)
  const columns: Column<Import>[] = [
    {
      id: "file",
      header: t("list.file"),
      cell: (row) => <Link href={importPath(row.id)}>{row.filename}</Link>,
    },
    { id: "state", header: t("facts.state"), cell: (row) => <ImportStateMark state={row.state} /> },
    { id: "rows", header: t("facts.rows"), number: true, cell: (row) => row.rows },
    { id: "created", header: t("facts.created"), number: true, cell: (row) => row.created },
    { id: "updated", header: t("facts.updated"), number: true, cell: (row) => row.updated },
    {
      id: "sent",
      header: t("facts.sent"),
      sort: "enviado",
      cell: (row) => (
        <>
          <Moment at={row.created_at} /> {row.created_by_name ? `· ${row.created_by_name}` : null}
        </>
      ),
    },
  ]
  return (
    <PanelPage
      title={t("title")}
      intro={t("help")}
      back={<Link href="/panel/publicaciones">{t("back")}</Link>}
    >
      {mayDo(staff, "listing.update") ? (
        <PanelCard title={t("form.title")}>
          <p>
            {/* Plain links: the answers are files, which the router cannot turn into pages. */}
            <a href={TEMPLATE_XLSX.path} download className="lone-link">
              {t("form.templateXlsx")}
            </a>{" "}
            <a href={TEMPLATE_CSV.path} download className="lone-link">
              {t("form.templateCsv")}
            </a>{" "}
            <a href={EXPORT_XLSX.path} download className="lone-link">
              {t("form.export")}
            </a>
          </p>
          <Help question={t("form.how")}>{t("form.howText")}</Help>
          <PanelForm id="import" action={sendImport}>
            <PanelField
              name="file"
              label={t("form.file")}
              hint={t("form.fileHint")}
              type="file"
              accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            />
            <PhotosArchive
              address={UPLOADS_PATH}
              most={LARGEST_PHOTOS}
              words={{
                label: t("form.photos"),
                hint: t("form.photosHint"),
                sending: t("form.photosSending", { percent: "#" }),
                sent: t("form.photosSent"),
                again: t("form.photosAgain"),
                tooLarge: t("form.errors.photosTooLarge"),
                notZip: t("form.errors.zip"),
                optional: common("optional"),
              }}
            />
            <SubmitButton>{t("form.check")}</SubmitButton>
          </PanelForm>
        </PanelCard>
      ) : null}
      <DataTable
        spec={IMPORTS_LIST}
        caption={t("list.title")}
        searchLabel={null}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "estado",
            label: t("facts.state"),
            options: IMPORT_STATES.map((value) => ({ value, label: t(`states.${value}`) })),
          },
        ]}
        empty={{ title: t("list.empty"), text: t("list.emptyText") }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
