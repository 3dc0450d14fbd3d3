import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { closeWorkshop } from "@/features/panel/registry/actions/save-workshop"
import { loadWorkshop } from "@/features/panel/registry/load-workshop"
import type { Workshop } from "@/features/panel/registry/registry"
import { WORKSHOPS_LIST } from "@/features/panel/registry/registry-lists"
import { WorkshopForm } from "@/features/panel/registry/workshop-form"
import { Confirm } from "@/features/panel/ui/confirm"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { SubmitButton } from "@/features/panel/ui/submit-button"

export async function generateMetadata({
  params,
}: PageProps<"/panel/talleres/[id]/editar">): Promise<Metadata> {
  await staffWho("workshop.read", "workshop.update")
  const [{ name }, t] = await Promise.all([
    loadWorkshop((await params).id),
    getTranslations("panel.registry.workshopForm"),
  ])
  return { title: t("editTitle", { name }) }
}

export default async function EditWorkshopPage({ params }: PageProps<"/panel/talleres/[id]/editar">) {
  const staff = await staffWho("workshop.read", "workshop.update")
  const [{ id }, t] = await Promise.all([params, getTranslations("panel.registry.workshopForm")])
  const workshop = await loadWorkshop(id)
  return (
    <PanelPage
      narrow
      title={t("editTitle", { name: workshop.name })}
      back={<Link href={`${WORKSHOPS_LIST.path}/${workshop.id}`}>{t("back")}</Link>}
    >
      <PanelCard>
        <WorkshopForm workshop={workshop} establishments={[]} />
      </PanelCard>
      {mayDo(staff, "workshop.create") ? <OpenOrClosed workshop={workshop} /> : null}
    </PanelPage>
  )
}

async function OpenOrClosed({ workshop: { id, name, closed } }: { workshop: Workshop }) {
  const t = await getTranslations("panel.registry.workshopForm")
  if (closed) {
    return (
      <PanelCard title={t("reopen.title")} intro={t("reopen.help")}>
        <PanelForm id="reopen" action={closeWorkshop.bind(null, id, false)}>
          <SubmitButton look="secondary">{t("reopen.do", { name })}</SubmitButton>
        </PanelForm>
      </PanelCard>
    )
  }
  return (
    <PanelCard title={t("close.title")} intro={t("close.help")}>
      <Confirm action={t("close.open")} title={t("close.title")} text={t("close.text")}>
        <PanelForm id="close" action={closeWorkshop.bind(null, id, true)}>
          <SubmitButton look="secondary">{t("close.do", { name })}</SubmitButton>
        </PanelForm>
      </Confirm>
    </PanelCard>
  )
}
