import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { transferArtisan } from "@/features/panel/artisans/actions/move-artisan"
import { artisanPath } from "@/features/panel/artisans/artisan-path"
import { loadArtisan } from "@/features/panel/artisans/load-artisan"
import { todayInLima } from "@/features/panel/form/calendar-day"
import { WorkshopChoice } from "@/features/panel/picking/workshop-choice"
import { loadWorkshop } from "@/features/panel/registry/load-workshop"
import type { Artisan, Workshop } from "@/features/panel/registry/registry"
import { Facts } from "@/features/panel/table/facts"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelField } from "@/features/panel/ui/panel-field"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { SubmitButton } from "@/features/panel/ui/submit-button"

export async function generateMetadata({
  params,
}: PageProps<"/panel/artesanos/[id]/trasladar">): Promise<Metadata> {
  await staffWho("artisan.read", "artisan.update")
  const [{ code }, t] = await Promise.all([
    loadArtisan((await params).id),
    getTranslations("panel.artisans.moves"),
  ])
  return { title: t("transferTitle", { code }) }
}

export default async function TransferPage({
  params,
  searchParams,
}: PageProps<"/panel/artesanos/[id]/trasladar">) {
  await staffWho("artisan.read", "artisan.update", "workshop.read")
  const [{ id }, query, t] = await Promise.all([
    params,
    searchParams,
    getTranslations("panel.artisans.moves"),
  ])
  const artisan = await loadArtisan(id)
  if (artisan.status !== "active") redirect(artisanPath(artisan.id))
  const workshop = typeof query.taller === "string" ? await loadWorkshop(query.taller) : null
  const { code } = artisan
  return (
    <PanelPage
      narrow
      title={t("transferTitle", { code })}
      intro={workshop ? undefined : t("transferHelp")}
      back={<Link href={artisanPath(artisan.id)}>{t("backTo", { code })}</Link>}
    >
      {workshop ? (
        <TransferForm artisan={artisan} workshop={workshop} />
      ) : (
        <WorkshopChoice path={`${artisanPath(artisan.id)}/trasladar`} params={query} />
      )}
    </PanelPage>
  )
}

async function TransferForm({ artisan, workshop }: { artisan: Artisan; workshop: Workshop }) {
  const t = await getTranslations("panel.artisans.moves")
  const { id, code, since } = artisan
  const today = todayInLima()
  return (
    <PanelCard>
      <Facts
        facts={[
          [t("from"), `${artisan.workshop.name} · ${artisan.establishment.name}`],
          [t("to"), `${workshop.name} · ${workshop.establishment.name}`],
        ]}
      />
      <Link href={`${artisanPath(id)}/trasladar`} className="lone-link">
        {t("otherWorkshop")}
      </Link>
      <PanelForm
        action={transferArtisan.bind(null, { id, code }, { id: workshop.id, name: workshop.name })}
        values={{ on: today }}
      >
        <PanelField
          name="on"
          type="date"
          label={t("on")}
          hint={t("onHint")}
          min={since ?? undefined}
          max={today}
        />
        <SubmitButton>{t("do", { code })}</SubmitButton>
      </PanelForm>
    </PanelCard>
  )
}
