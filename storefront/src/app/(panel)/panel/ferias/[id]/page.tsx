import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { NextAct, OtherActs } from "@/features/panel/fairs/act-cards"
import { BannerCard } from "@/features/panel/fairs/banner-card"
import { loadFair } from "@/features/panel/fairs/fair"
import { FairFacts } from "@/features/panel/fairs/fair-facts"
import { FairNotices } from "@/features/panel/fairs/fair-notices"
import { FairStateMark } from "@/features/panel/fairs/fair-state-mark"
import { FairTabs } from "@/features/panel/fairs/fair-tabs"
import { FairTimeline } from "@/features/panel/fairs/fair-timeline"
import { FAIRS_LIST, fairSection } from "@/features/panel/fairs/fairs-lists"
import { RefreshAt } from "@/features/panel/fairs/refresh-at"
import { stateAt } from "@/features/panel/fairs/state-at"
import { ZonePlaces } from "@/features/panel/fairs/zone-places"
import { HistoryCard } from "@/features/panel/history/history-card"
import { formatMoment } from "@/features/panel/table/format-moment"
import { savedMark } from "@/features/panel/table/saved-mark"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { shopPath } from "@/i18n/shop-path"

const PUBLIC = ["announced", "live", "closed", "archived"]

export async function generateMetadata({ params }: PageProps<"/panel/ferias/[id]">): Promise<Metadata> {
  await staffWho("fair.read")
  return { title: (await loadFair((await params).id)).title }
}

export default async function FairPage({ params, searchParams }: PageProps<"/panel/ferias/[id]">) {
  const staff = await staffWho("fair.read")
  const [{ id }, t, states, locale, saved] = await Promise.all([
    params,
    getTranslations("panel.fairs.overview"),
    getTranslations("panel.fairs.states"),
    getLocale(),
    savedMark(searchParams),
  ])
  const fair = await loadFair(id)
  const next = fair.next_change
  return (
    <PanelPage
      title={fair.title}
      intro={fair.words.theme[locale] || fair.words.theme.es || undefined}
      back={<Link href={FAIRS_LIST.path}>{t("back")}</Link>}
      actions={
        <>
          {fair.can.apply ? (
            <ButtonLink href={fairSection(fair.id, "postular")}>{t("apply")}</ButtonLink>
          ) : null}
          {fair.can.save ? (
            <ButtonLink look="secondary" href={fairSection(fair.id, "editar")}>
              {t("edit")}
            </ButtonLink>
          ) : null}
          {fair.can.clone ? (
            <ButtonLink look="plain" href={fairSection(fair.id, "copiar")}>
              {t("clone")}
            </ButtonLink>
          ) : null}
          {PUBLIC.includes(fair.state) ? (
            // The shop's pages are another world with a root layout of its own: the router cannot go there softly.
            <a href={shopPath(locale, "feria", fair.handle)} target="_blank" rel="noreferrer">
              {t("public")}
            </a>
          ) : null}
        </>
      }
    >
      <FairTabs fair={fair} staff={staff} current={null} />
      <FairNotices fair={fair} />
      {next === null ? null : <RefreshAt now={fair.now} at={next} />}
      <PanelCard title={t("now")}>
        <p>
          <FairStateMark state={fair.state} />
        </p>
        <p>
          {t(`explain.${fair.state === "draft" && fair.published_at ? "draftPublished" : fair.state}`)}{" "}
          {next !== null
            ? t("untilChange", { state: states(stateAt(fair, next)), at: formatMoment(next, locale) })
            : fair.published_at
              ? t("noChange")
              : null}
        </p>
        <FairTimeline fair={fair} />
        <NextAct key={saved} fair={fair} />
      </PanelCard>
      <PanelCard title={t("zones")} intro={t("zonesIntro")}>
        <ZonePlaces zones={fair.zone_list} />
        {fair.can.save ? (
          <Link href={fairSection(fair.id, "zonas")} className="lone-link">
            {t("editZones")}
          </Link>
        ) : null}
      </PanelCard>
      <FairFacts fair={fair} />
      {fair.can.save || fair.banner ? <BannerCard key={`banner ${saved}`} fair={fair} /> : null}
      <OtherActs key={`others ${saved}`} fair={fair} />
      <HistoryCard staff={staff} of={["fairs", fair.id]} title={t("history")} />
    </PanelPage>
  )
}
