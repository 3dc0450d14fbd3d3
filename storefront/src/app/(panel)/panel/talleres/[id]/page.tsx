import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { Notice } from "@/components/notice"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { HistoryCard } from "@/features/panel/history/history-card"
import { reviseWorkshop } from "@/features/panel/registry/actions/revise-workshop"
import { loadWorkshop } from "@/features/panel/registry/load-workshop"
import { ARTISANS_LIST, WORKSHOPS_LIST } from "@/features/panel/registry/registry-lists"
import { WorkshopTabs } from "@/features/panel/registry/workshop-tabs"
import { Facts } from "@/features/panel/table/facts"
import { formatCount } from "@/features/panel/table/format-count"
import { formatCalendarDay } from "@/features/panel/table/format-moment"
import { savedMark } from "@/features/panel/table/saved-mark"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelTextarea } from "@/features/panel/ui/panel-field"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { SubmitButton } from "@/features/panel/ui/submit-button"
import { craftLineName } from "@/i18n/catalogue-names"
import { shopPath } from "@/i18n/shop-path"

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
      <WorkshopTabs id={workshop.id} current="facts" />
      {workshop.closed ? <Notice>{t("closedNote")}</Notice> : null}
      <PanelCard title={t("facts")}>
        <Facts
          facts={[
            [list("line"), craftLineName(workshop.craft_line, locale)],
            [list("establishment"), workshop.establishment.name],
            [list("mode"), list(`modes.${workshop.mode}`)],
            [t("company"), workshop.company_name],
            [
              t("agreedUntil"),
              workshop.mode === "company" ? (
                <Link key="agreement" href={`${WORKSHOPS_LIST.path}/${workshop.id}/convenios`}>
                  {workshop.agreed_until === null
                    ? t("agreedNo")
                    : formatCalendarDay(workshop.agreed_until, locale)}
                </Link>
              ) : null,
            ],
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
        {mayDo(staff, "workshop.update") ? (
          <Link href={`${WORKSHOPS_LIST.path}/${workshop.id}/editar`} className="lone-link">
            {t("edit")}
          </Link>
        ) : null}
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
      <HistoryCard staff={staff} of={["workshops", workshop.id]} title={t("history")} />
    </PanelPage>
  )
}
