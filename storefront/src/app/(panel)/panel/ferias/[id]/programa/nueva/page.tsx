import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { EventForm } from "@/features/panel/fairs/event-form"
import { loadFair } from "@/features/panel/fairs/fair"
import { fairSection } from "@/features/panel/fairs/fairs-lists"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.fairs.programme"))("newTitle") }
}

export default async function NewEventPage({ params }: PageProps<"/panel/ferias/[id]/programa/nueva">) {
  await staffWho("fair.read", "fair.update")
  const [t, fair] = await Promise.all([
    getTranslations("panel.fairs.programme"),
    params.then(({ id }) => loadFair(id)),
  ])
  const programme = fairSection(fair.id, "programa")
  if (!fair.can.save) redirect(programme)
  return (
    <PanelPage
      narrow
      title={t("newTitle")}
      intro={fair.title}
      back={<Link href={programme}>{t("back")}</Link>}
    >
      <PanelCard>
        <EventForm fair={fair} />
      </PanelCard>
    </PanelPage>
  )
}
