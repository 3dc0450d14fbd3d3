import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { removeEvent } from "@/features/panel/fairs/actions/save-event"
import { loadEvent } from "@/features/panel/fairs/event"
import { EventForm } from "@/features/panel/fairs/event-form"
import { loadFair } from "@/features/panel/fairs/fair"
import { fairSection } from "@/features/panel/fairs/fairs-lists"
import { Confirm } from "@/features/panel/ui/confirm"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { SubmitButton } from "@/features/panel/ui/submit-button"

type Props = PageProps<"/panel/ferias/[id]/programa/[event]">

async function load(params: Props["params"]) {
  const [{ id, event }, t, locale] = await Promise.all([
    params,
    getTranslations("panel.fairs.programme"),
    getLocale(),
  ])
  const [fair, found] = await Promise.all([loadFair(id), loadEvent(id, event)])
  return { fair, event: found, t, title: t("editTitle", { title: found.title[locale] || found.title.es }) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staffWho("fair.read", "fair.update")
  return { title: (await load(params)).title }
}

export default async function EditEventPage({ params }: Props) {
  await staffWho("fair.read", "fair.update")
  const { fair, event, t, title } = await load(params)
  const programme = fairSection(fair.id, "programa")
  if (!fair.can.save) redirect(programme)
  return (
    <PanelPage narrow title={title} intro={fair.title} back={<Link href={programme}>{t("back")}</Link>}>
      <PanelCard>
        <EventForm fair={fair} event={event} />
      </PanelCard>
      <Confirm action={t("removeOpen")} title={t("removeTitle")} text={<p>{t("removeText")}</p>}>
        <PanelForm id="remove" action={removeEvent.bind(null, fair.id, event.id)}>
          <SubmitButton look="secondary">{t("removeDo")}</SubmitButton>
        </PanelForm>
      </Confirm>
    </PanelPage>
  )
}
