import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { z } from "zod"
import { Button } from "@/components/button"
import { Link } from "@/components/link"
import { staffFetch } from "@/features/panel/api/staff-fetch"
import { staffWho } from "@/features/panel/api/staff-who"
import { BeginButton } from "@/features/panel/listings/begin-button"
import { LISTINGS_LIST } from "@/features/panel/listings/listings-lists"
import styles from "@/features/panel/listings/begin-list.module.css"
import { loadTemplates } from "@/features/panel/listings/template"
import { workshopSchema } from "@/features/panel/registry/registry"
import { WORKSHOPS_LIST } from "@/features/panel/registry/registry-lists"
import { parseList } from "@/features/panel/table/list-state"
import { EmptyState } from "@/features/panel/ui/empty-state"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { craftLineName } from "@/i18n/catalogue-names"

const PATH = `${LISTINGS_LIST.path}/nueva`
const SHOWN = 24

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.listings.new"))("title") }
}

/** One press begins a listing: its workshop, or a template. Everything else is written on the page that follows. */
export default async function NewListingPage({ searchParams }: PageProps<"/panel/publicaciones/nueva">) {
  await staffWho("listing.update", "workshop.read")
  const [t, locale, params] = await Promise.all([
    getTranslations("panel.listings.new"),
    getLocale(),
    searchParams,
  ])
  const { text } = parseList(WORKSHOPS_LIST, params)
  const [{ workshops, count }, templates] = await Promise.all([
    staffFetch("/staff/workshops", {
      query: { order: "name", limit: SHOWN, closed: "false", ...(text ? { q: text } : {}) },
      schema: z.object({ workshops: z.array(workshopSchema), count: z.number() }),
    }),
    loadTemplates(),
  ])
  return (
    <PanelPage title={t("title")} intro={t("help")} back={<Link href={LISTINGS_LIST.path}>{t("back")}</Link>}>
      {templates.length > 0 ? (
        <PanelCard title={t("templates")} intro={t("templatesHelp")}>
          <ul className={styles.list}>
            {templates.map((template) => (
              <li key={template.id} className={styles.item}>
                <BeginButton id={template.id} beginning={{ template_id: template.id }} look="secondary">
                  {template.name}
                </BeginButton>
                <p className="small muted">{template.workshop?.name ?? template.establishment.name}</p>
              </li>
            ))}
          </ul>
          <Link href={`${LISTINGS_LIST.path}/plantillas`} className="lone-link">
            {t("manage")}
          </Link>
        </PanelCard>
      ) : null}
      <PanelCard title={t("workshop")} intro={t("workshopHelp")}>
        {count > SHOWN || text ? (
          <form action={PATH} role="search" className={styles.search}>
            <label htmlFor="q">{t("search")}</label>
            <div className={styles.searchRow}>
              <input id="q" name="q" type="search" defaultValue={text} maxLength={100} autoComplete="off" />
              <Button look="secondary">{t("find")}</Button>
            </div>
          </form>
        ) : null}
        {workshops.length === 0 ? (
          <EmptyState title={t("nothing")}>{t("nothingText")}</EmptyState>
        ) : (
          <ul className={styles.list}>
            {workshops.map((workshop) => (
              <li key={workshop.id} className={styles.item}>
                <BeginButton id={workshop.id} beginning={{ workshop_id: workshop.id }} look="secondary">
                  {workshop.name}
                </BeginButton>
                <p className="small muted">
                  {workshop.establishment.name} · {craftLineName(workshop.craft_line, locale)}
                </p>
              </li>
            ))}
          </ul>
        )}
        {count > SHOWN ? <p className="small muted">{t("more", { shown: SHOWN, count })}</p> : null}
      </PanelCard>
    </PanelPage>
  )
}
