import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { HistoryCard } from "@/features/panel/history/history-card"
import {
  EstablishmentDetailsForm,
  StoryForm,
  VisibilityForm,
} from "@/features/panel/registry/establishment-forms"
import { loadEstablishment } from "@/features/panel/registry/load-establishment"
import type { Establishment } from "@/features/panel/registry/registry"
import { ARTISANS_LIST, ESTABLISHMENTS_LIST, WORKSHOPS_LIST } from "@/features/panel/registry/registry-lists"
import { Facts } from "@/features/panel/table/facts"
import { formatCount } from "@/features/panel/table/format-count"
import { savedMark } from "@/features/panel/table/saved-mark"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { shopPath } from "@/i18n/shop-path"

export async function generateMetadata({
  params,
}: PageProps<"/panel/establecimientos/[id]">): Promise<Metadata> {
  await staffWho("establishment.read")
  return { title: (await loadEstablishment((await params).id)).name }
}

export default async function EstablishmentPage({
  params,
  searchParams,
}: PageProps<"/panel/establecimientos/[id]">) {
  const staff = await staffWho("establishment.read")
  const [{ id }, t, locale] = await Promise.all([
    params,
    getTranslations("panel.registry.establishment"),
    getLocale(),
  ])
  const [establishment, saved] = await Promise.all([loadEstablishment(id), savedMark(searchParams)])
  return (
    <PanelPage
      title={establishment.name}
      back={<Link href={ESTABLISHMENTS_LIST.path}>{t("back")}</Link>}
      actions={
        establishment.visibility === "name" ? (
          // The shop's pages are another world with a root layout of its own: the router cannot go there softly.
          <a
            href={shopPath(locale, "establecimiento", establishment.handle)}
            target="_blank"
            rel="noreferrer"
          >
            {t("public")}
          </a>
        ) : undefined
      }
    >
      <PanelCard title={t("facts")}>
        <EstablishmentFacts
          establishment={establishment}
          workshops={mayDo(staff, "workshop.read")}
          artisans={mayDo(staff, "artisan.read")}
        />
      </PanelCard>
      {mayDo(staff, "establishment.update") ? (
        <>
          <VisibilityForm key={`shop ${saved}`} establishment={establishment} />
          <StoryForm key={`story ${saved}`} establishment={establishment} />
          <EstablishmentDetailsForm key={`details ${saved}`} establishment={establishment} />
        </>
      ) : (
        <PanelCard title={t("story.title")}>
          <p>{establishment.story ?? t("story.none")}</p>
        </PanelCard>
      )}
      <HistoryCard staff={staff} of={["establishments", establishment.id]} title={t("history")} />
    </PanelPage>
  )
}

async function EstablishmentFacts({
  establishment,
  workshops,
  artisans,
}: {
  establishment: Establishment
  /** Whether the counts lead to what they count. */
  workshops: boolean
  artisans: boolean
}) {
  const [t, list, locale] = await Promise.all([
    getTranslations("panel.registry.establishment"),
    getTranslations("panel.registry.establishments"),
    getLocale(),
  ])
  const { id, district, province, department } = establishment
  const number = (value: number | null) => (value === null ? null : formatCount(value, locale))
  const counted = (count: number, path: string, linked: boolean) =>
    linked && count > 0 ? <Link href={`${path}?establecimiento=${id}`}>{number(count)}</Link> : number(count)
  return (
    <Facts
      facts={[
        [list("code"), establishment.code],
        [list("place"), [...new Set([district, province, department])].join(", ")],
        [t("office"), establishment.regional_office],
        [list("sex"), list(`sexes.${establishment.sex}`)],
        [t("capacity"), number(establishment.capacity)],
        [list("population"), number(establishment.population)],
        [list("visibility"), list(`visibilities.${establishment.visibility}`)],
        [list("workshops"), counted(establishment.workshop_count, WORKSHOPS_LIST.path, workshops)],
        [list("artisans"), counted(establishment.artisan_count, ARTISANS_LIST.path, artisans)],
      ]}
    />
  )
}
