import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { loadProgramme } from "@/features/panel/fairs/event"
import { loadFair } from "@/features/panel/fairs/fair"
import { FairTabs } from "@/features/panel/fairs/fair-tabs"
import { fairPage, fairSection, programmeList } from "@/features/panel/fairs/fairs-lists"
import { ProgrammeList } from "@/features/panel/fairs/programme-list"
import { downloadPath } from "@/features/panel/table/download-path"
import { EmptyState } from "@/features/panel/ui/empty-state"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata({
  params,
}: PageProps<"/panel/ferias/[id]/programa">): Promise<Metadata> {
  await staffWho("fair.read")
  const [t, { title }] = await Promise.all([
    getTranslations("panel.fairs.programme"),
    loadFair((await params).id),
  ])
  return { title: t("title", { title }) }
}

export default async function ProgrammePage({ params }: PageProps<"/panel/ferias/[id]/programa">) {
  const staff = await staffWho("fair.read")
  const [{ id }, t, table] = await Promise.all([
    params,
    getTranslations("panel.fairs.programme"),
    getTranslations("panel.table"),
  ])
  const [fair, events] = await Promise.all([loadFair(id), loadProgramme(id)])
  const add = fair.can.save ? (
    <ButtonLink href={fairSection(fair.id, "programa/nueva")}>{t("add")}</ButtonLink>
  ) : undefined
  return (
    <PanelPage
      title={t("title", { title: fair.title })}
      intro={t("intro")}
      back={<Link href={fairPage(fair.id)}>{fair.title}</Link>}
      actions={add}
    >
      <FairTabs fair={fair} staff={staff} current="programa" />
      {events.length === 0 ? (
        <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>
      ) : (
        <>
          <ProgrammeList fairId={fair.id} events={events} editable={fair.can.save} />
          <p>
            <a href={downloadPath(programmeList(fair.id))} download className="lone-link">
              {table("csv")}
            </a>
          </p>
        </>
      )}
    </PanelPage>
  )
}
