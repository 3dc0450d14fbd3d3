import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { orNotFound, staffFetch } from "@/features/panel/api/staff-fetch"
import { staffWho } from "@/features/panel/api/staff-who"
import { RecentAudit } from "@/features/panel/audit/recent-audit"
import { reviseWorkshop } from "@/features/panel/registry/actions/revise-workshop"
import { workshopSchema } from "@/features/panel/registry/registry"
import { ARTISANS_LIST, WORKSHOPS_LIST } from "@/features/panel/registry/registry-lists"
import { Facts } from "@/features/panel/table/facts"
import { formatCount } from "@/features/panel/table/format-count"
import { savedMark } from "@/features/panel/table/saved-mark"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelTextarea } from "@/features/panel/ui/panel-field"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { SubmitButton } from "@/features/panel/ui/submit-button"
import { craftLineName } from "@/i18n/catalogue-names"
import { shopPath } from "@/i18n/shop-path"

const loadWorkshop = cache(async (id: string) => {
  const answer = await orNotFound(
    staffFetch(`/staff/workshops/${encodeURIComponent(id)}`, {
      schema: z.object({ workshop: workshopSchema }),
    })
  )
  return answer?.workshop ?? notFound()
})

export async function generateMetadata({ params }: PageProps<"/panel/talleres/[id]">): Promise<Metadata> {
  await staffWho("workshop.read")
  return { title: (await loadWorkshop((await params).id)).name }
}

export default async function WorkshopPage({ params, searchParams }: PageProps<"/panel/talleres/[id]">) {
  const staff = await staffWho("workshop.read")
  const [{ id }, t, list, locale] = await Promise.all([
    params,
    getTranslations("panel.registry.workshop"),
    getTranslations("panel.registry.workshops"),
    getLocale(),
  ])
  const [workshop, saved] = await Promise.all([loadWorkshop(id), savedMark(searchParams)])
  return (
    <PanelPage
      title={workshop.name}
      intro={t("help")}
      back={<Link href={WORKSHOPS_LIST.path}>{t("back")}</Link>}
      actions={
        // The shop's pages are another world with a root layout of its own: the router cannot go there softly.
        <a href={shopPath(locale, "taller", workshop.handle)} target="_blank" rel="noreferrer">
          {t("public")}
        </a>
      }
    >
      <PanelCard title={t("facts")}>
        <Facts
          facts={[
            [list("line"), craftLineName(workshop.craft_line, locale)],
            [list("establishment"), workshop.establishment.name],
            [list("mode"), list(`modes.${workshop.mode}`)],
            [
              list("artisans"),
              mayDo(staff, "artisan.read") && workshop.artisan_count > 0 ? (
                <Link key="artisans" href={`${ARTISANS_LIST.path}?taller=${workshop.id}`} className="number">
                  {formatCount(workshop.artisan_count, locale)}
                  <span className="visually-hidden"> {t("artisansLink")}</span>
                </Link>
              ) : (
                formatCount(workshop.artisan_count, locale)
              ),
            ],
            [list("products"), formatCount(workshop.product_count, locale)],
          ]}
        />
      </PanelCard>
      <PanelCard title={t("formTitle")}>
        {mayDo(staff, "workshop.update") ? (
          <PanelForm
            key={saved}
            action={reviseWorkshop.bind(null, workshop.id)}
            draft={`workshop:${workshop.id}`}
            values={{ story: workshop.story ?? "", techniques: workshop.techniques.join("\n") }}
          >
            <PanelTextarea name="story" label={list("story")} hint={t("storyHint")} rows={12} />
            <PanelTextarea name="techniques" label={list("techniques")} hint={t("techniquesHint")} rows={5} />
            <SubmitButton>{t("save")}</SubmitButton>
          </PanelForm>
        ) : (
          <Facts
            facts={[
              [list("story"), workshop.story ?? t("noStory")],
              [list("techniques"), workshop.techniques.join(", ") || t("noTechniques")],
            ]}
          />
        )}
      </PanelCard>
      <RecentAudit staff={staff} resource="workshop" id={workshop.id} title={t("history")} />
    </PanelPage>
  )
}
