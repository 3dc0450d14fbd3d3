import { getLocale, getTranslations } from "next-intl/server"
import { z } from "zod"
import { Button } from "@/components/button"
import { Link } from "@/components/link"
import { craftLineName } from "@/i18n/catalogue-names"
import { staffFetch } from "../api/staff-fetch"
import { parseList } from "../table/list-state"
import { workshopSchema } from "../registry/registry"
import { WORKSHOPS_LIST } from "../registry/registry-lists"
import type { Params } from "../table/list-state"
import { EmptyState } from "../ui/empty-state"
import styles from "./workshop-choice.module.css"

const SHOWN = 30

/**
 * The first step of a form that is about one workshop: its links lead back to the same page with `taller`. A search
 * and links, so that it needs no JavaScript and knows every workshop of the country.
 */
export async function WorkshopChoice({
  path,
  params,
  open = false,
}: {
  path: string
  params: Params
  /** Only workshops that are not closed. */
  open?: boolean
}) {
  const { text } = parseList(WORKSHOPS_LIST, params)
  const [t, locale, { workshops, count }] = await Promise.all([
    getTranslations("panel.lots.choice"),
    getLocale(),
    staffFetch("/staff/workshops", {
      query: {
        order: "name",
        limit: SHOWN,
        ...(text ? { q: text } : {}),
        ...(open ? { closed: "false" } : {}),
      },
      schema: z.object({ workshops: z.array(workshopSchema), count: z.number() }),
    }),
  ])
  return (
    <div className={styles.choice}>
      {count > SHOWN || text ? (
        <form action={path} role="search" className={styles.search}>
          <label htmlFor="q">{t("search")}</label>
          <div className={styles.row}>
            <input id="q" name="q" type="search" defaultValue={text} maxLength={100} autoComplete="off" />
            <Button look="secondary">{t("find")}</Button>
          </div>
        </form>
      ) : null}
      {workshops.length === 0 ? (
        <EmptyState title={t(text ? "nothing" : "none")}>{t(text ? "nothingText" : "noneText")}</EmptyState>
      ) : (
        <ul className={styles.list}>
          {workshops.map((workshop) => (
            <li key={workshop.id}>
              <Link href={`${path}?taller=${encodeURIComponent(workshop.id)}`} className={styles.link}>
                <span className={styles.name}>{workshop.name}</span>
                <span className={styles.more}>
                  {workshop.establishment.name} · {craftLineName(workshop.craft_line, locale)}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {count > SHOWN ? <p className="small muted">{t("more", { shown: SHOWN, count })}</p> : null}
    </div>
  )
}
