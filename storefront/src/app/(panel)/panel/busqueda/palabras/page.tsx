import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { DeletedNotice } from "@/features/panel/search/deleted-notice"
import { groupColumns } from "@/features/panel/search/group-columns"
import { WORD_KINDS, WORD_ORIGINS, WORDS_LIST } from "@/features/panel/search/search-lists"
import { NEW_WORDS_PATH } from "@/features/panel/search/search-paths"
import { SearchTabs } from "@/features/panel/search/search-tabs"
import { wordGroupSchema } from "@/features/panel/search/word-group"
import { DataTable } from "@/features/panel/table/data-table"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.search.words"))("title") }
}

/** Which words mean the same to who searches in the shop. */
export default async function WordsPage({ searchParams }: PageProps<"/panel/busqueda/palabras">) {
  const staff = await staffWho("search.read")
  const [t, params, columns] = await Promise.all([
    getTranslations("panel.search"),
    searchParams,
    groupColumns(),
  ])
  const state = parseList(WORDS_LIST, params)
  const { rows, count } = await loadList(WORDS_LIST, state, "search_words", wordGroupSchema)
  const may = mayDo(staff, "search.update")
  return (
    <PanelPage
      title={t("words.title")}
      intro={t("words.help")}
      actions={may ? <ButtonLink href={NEW_WORDS_PATH}>{t("words.create")}</ButtonLink> : undefined}
    >
      {may ? <DeletedNotice params={params} /> : null}
      <SearchTabs current={WORDS_LIST.path} />
      <DataTable
        spec={WORDS_LIST}
        caption={t("words.title")}
        searchLabel={t("words.search")}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "tipo",
            label: t("words.kind"),
            options: WORD_KINDS.map((value) => ({ value, label: t(`form.kinds.${value}.label`) })),
          },
          {
            kind: "choice",
            name: "origen",
            label: t("words.origin"),
            options: WORD_ORIGINS.map((value) => ({ value, label: t(`origins.${value}`) })),
          },
          {
            kind: "choice",
            name: "activo",
            label: t("words.state"),
            options: [
              { value: "true", label: t("states.on") },
              { value: "false", label: t("states.off") },
            ],
          },
        ]}
        empty={{ title: t("words.empty") }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
