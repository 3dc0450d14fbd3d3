import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { RecentAudit } from "@/features/panel/audit/recent-audit"
import { DecideCard } from "@/features/panel/imports/decide-card"
import { loadImport } from "@/features/panel/imports/import"
import { ImportFacts } from "@/features/panel/imports/import-facts"
import { ImportOutcome } from "@/features/panel/imports/import-outcome"
import { ImportProgress } from "@/features/panel/imports/import-progress"
import { IMPORTS_LIST } from "@/features/panel/imports/imports-lists"
import { ProblemsCard } from "@/features/panel/imports/problems-card"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

type Props = PageProps<"/panel/publicaciones/importar/[id]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staffWho("listing.read")
  const { filename } = await loadImport((await params).id)
  return { title: (await getTranslations("panel.imports"))("name", { filename }) }
}

/** One file on its way in: what was found, what is decided, how far it is, what became of it. */
export default async function ImportPage({ params, searchParams }: Props) {
  const staff = await staffWho("listing.read")
  const [found, t] = await Promise.all([loadImport((await params).id), getTranslations("panel.imports")])
  return (
    <PanelPage
      title={t("name", { filename: found.filename })}
      back={<Link href={IMPORTS_LIST.path}>{t("title")}</Link>}
      actions={
        found.state === "done" ? (
          <ButtonLink href="/panel/publicaciones">{t("outcome.see")}</ButtonLink>
        ) : undefined
      }
    >
      <ImportOutcome of={found} />
      <ImportProgress of={found} />
      <PanelCard>
        <ImportFacts of={found} />
      </PanelCard>
      {mayDo(staff, "listing.update") ? <DecideCard key={found.state} of={found} /> : null}
      <ProblemsCard of={found} params={await searchParams} />
      <RecentAudit staff={staff} resource="listing_import" id={found.id} title={t("history")} />
    </PanelPage>
  )
}
