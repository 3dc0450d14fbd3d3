import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { loadApplication } from "@/features/panel/fairs/application"
import { ApplicationFacts } from "@/features/panel/fairs/application-facts"
import { DecideCard } from "@/features/panel/fairs/decide-card"
import { loadFair } from "@/features/panel/fairs/fair"
import { applicationsList } from "@/features/panel/fairs/fairs-lists"
import { OfferedProducts } from "@/features/panel/fairs/offered-products"
import { ScoreForm } from "@/features/panel/fairs/score-form"
import { ScoreSheet } from "@/features/panel/fairs/score-sheet"
import textStyles from "@/features/panel/fairs/fair-facts.module.css"
import photoStyles from "@/features/panel/photos/photo-strip.module.css"
import { savedMark } from "@/features/panel/table/saved-mark"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { mediaUrl } from "@/lib/media-url"

export async function generateMetadata({
  params,
}: PageProps<"/panel/ferias/evaluar/[id]">): Promise<Metadata> {
  await staffWho("fair.read")
  const { workshop, fair } = await loadApplication((await params).id)
  return { title: `${workshop.name} · ${fair.title}` }
}

/** An application as it is judged: what the workshop says and offers, everybody's points, the decision. */
export default async function ScoringPage({ params, searchParams }: PageProps<"/panel/ferias/evaluar/[id]">) {
  const staff = await staffWho("fair.read")
  const [{ id }, t, locale, saved] = await Promise.all([
    params,
    getTranslations("panel.fairs.scoring"),
    getLocale(),
    savedMark(searchParams),
  ])
  const application = await loadApplication(id)
  const fair = await loadFair(application.fair.id)
  const zone = fair.zone_list.find((each) => each.id === application.zone.id)
  return (
    <PanelPage
      title={application.workshop.name}
      intro={t("intro", {
        establishment: application.establishment.name,
        zone: application.zone.name[locale] || application.zone.name.es,
      })}
      back={<Link href={applicationsList(fair.id).path}>{t("back")}</Link>}
    >
      <ApplicationFacts application={application} zone={zone ?? null} />
      <PanelCard title={t("statement")}>
        <p className={textStyles.text}>{application.statement || t("noStatement")}</p>
      </PanelCard>
      {application.photos.length > 0 ? (
        <PanelCard title={t("photos")}>
          <ul className={photoStyles.strip}>
            {application.photos.map((photo) => (
              <li key={photo.id} className={photoStyles.photo}>
                <div className={photoStyles.picture}>
                  <img src={mediaUrl(photo.url)} alt={photo.alt} loading="lazy" />
                </div>
              </li>
            ))}
          </ul>
        </PanelCard>
      ) : null}
      <PanelCard title={t("products")}>
        <OfferedProducts products={application.product_list} />
      </PanelCard>
      {application.can.score ? (
        <ScoreForm key={`score ${saved}`} application={application} staff={staff} />
      ) : null}
      {application.scores ? <ScoreSheet application={application} scores={application.scores} /> : null}
      {application.scores ? (
        <DecideCard key={`decide ${saved}`} application={application} zone={zone ?? null} />
      ) : null}
    </PanelPage>
  )
}
