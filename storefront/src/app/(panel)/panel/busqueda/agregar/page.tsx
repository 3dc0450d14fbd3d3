import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { WORDS_PATH } from "@/features/panel/search/search-paths"
import { WordForm } from "@/features/panel/search/word-form"
import { readWordLines } from "@/features/panel/search/word-lines"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.search.form"))("newTitle") }
}

/** A new group of words; a query that found nothing stands in it where one came from there. */
export default async function NewWordsPage({ searchParams }: PageProps<"/panel/busqueda/agregar">) {
  await staffWho("search.update")
  const [t, { palabra }] = await Promise.all([getTranslations("panel.search"), searchParams])
  const [word = ""] = readWordLines(typeof palabra === "string" ? palabra.slice(0, 200) : "")
  return (
    <PanelPage
      title={t("form.newTitle")}
      intro={t("form.newHelp")}
      back={<Link href={WORDS_PATH}>{t("words.title")}</Link>}
    >
      <PanelCard>
        <WordForm group={null} word={word} />
      </PanelCard>
    </PanelPage>
  )
}
