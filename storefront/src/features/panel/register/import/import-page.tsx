import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "../../api/staff-who"
import { Help } from "../../ui/help"
import { PanelCard } from "../../ui/panel-card"
import { PanelForm } from "../../ui/panel-form"
import { PanelPage } from "../../ui/panel-page"
import { ImportFields } from "./import-fields"
import { importRows } from "./import-rows"
import { IMPORT_SECTIONS, type ImportSection, templateDownload } from "./import-sections"

/** The page that fills a list from a CSV file: look first, then save. */
export async function ImportPage({ words }: { words: ImportSection["words"] }) {
  const section = IMPORT_SECTIONS.find((each) => each.words === words)
  if (!section) throw new Error(`No list is imported as ${words}`)
  await staffWho(section.permission)
  const [t, back] = await Promise.all([
    getTranslations("panel.register.import"),
    getTranslations("panel.register"),
  ])
  return (
    <PanelPage
      title={t(`title.${words}`)}
      intro={t("help")}
      back={<Link href={section.path}>{back("back")}</Link>}
    >
      <PanelCard>
        <p>
          {/* A plain link: the answer is a file, which the router cannot turn into a page. */}
          <a href={templateDownload(section)} download className="lone-link">
            {t("template")}
          </a>{" "}
          <span className="small muted">{t("templateHelp")}</span>
        </p>
        <Help question={t("how")}>{t(`howText.${words}`)}</Help>
        <PanelForm
          id="import"
          action={importRows.bind(null, words)}
          // Numbers of the national register lead to people: they are not kept in browsers of shared computers.
          draft={words === "registrations" ? undefined : `import:${words}`}
          values={{ mode: "all_or_none" }}
        >
          <ImportFields
            words={{
              file: t("file"),
              fileHint: t("fileHint"),
              text: t("text"),
              textHint: t("textHint"),
              check: t("check"),
              mode: t("mode"),
              modes: { all_or_none: t("modes.all_or_none"), good_rows: t("modes.good_rows") },
              modeHints: { all_or_none: t("modeHints.all_or_none"), good_rows: t("modeHints.good_rows") },
              save: t("save"),
              problems: t("problems"),
              line: t("line"),
              column: t("column"),
              problem: t("problem"),
            }}
          />
        </PanelForm>
      </PanelCard>
    </PanelPage>
  )
}
