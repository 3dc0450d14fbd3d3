import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { RecentAudit } from "@/features/panel/audit/recent-audit"
import { GroupActions } from "@/features/panel/search/group-actions"
import { GroupFacts } from "@/features/panel/search/group-facts"
import { groupName, queryOf } from "@/features/panel/search/group-words"
import { WORDS_PATH } from "@/features/panel/search/search-paths"
import { TryCard } from "@/features/panel/search/try-card"
import { WordForm } from "@/features/panel/search/word-form"
import { loadWordGroup } from "@/features/panel/search/word-group"
import { savedMark } from "@/features/panel/table/saved-mark"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata({
  params,
}: PageProps<"/panel/busqueda/palabras/[id]">): Promise<Metadata> {
  await staffWho("search.read")
  return { title: groupName(await loadWordGroup((await params).id)).name }
}

/** One group of words: what it holds, what can be done to it, and what a search makes of it now. */
export default async function GroupPage({
  params,
  searchParams,
}: PageProps<"/panel/busqueda/palabras/[id]">) {
  const staff = await staffWho("search.read")
  const [{ id }, { probar }, t] = await Promise.all([params, searchParams, getTranslations("panel.search")])
  const [group, saved] = await Promise.all([loadWordGroup(id), savedMark(searchParams)])
  const may = mayDo(staff, "search.update")
  return (
    <PanelPage
      title={groupName(group).name}
      intro={t(`form.kinds.${group.kind}.hint`)}
      back={<Link href={WORDS_PATH}>{t("words.title")}</Link>}
    >
      <PanelCard title={t("group.title")}>
        <GroupFacts group={group} />
        {may ? <GroupActions key={saved} group={group} /> : null}
      </PanelCard>
      <TryCard
        query={typeof probar === "string" ? probar : queryOf(group)}
        field="probar"
        page={`${WORDS_PATH}/${encodeURIComponent(id)}`}
      />
      {may ? (
        <PanelCard title={t("group.edit")}>
          <WordForm key={saved} group={group} />
        </PanelCard>
      ) : null}
      <RecentAudit staff={staff} resource="search_word_group" id={id} title={t("group.history")} />
    </PanelPage>
  )
}
