import { getTranslations } from "next-intl/server"
import { Button } from "@/components/button"
import fieldStyles from "@/components/field.module.css"
import { PanelCard } from "../ui/panel-card"
import { orUnknown } from "./or-unknown"
import { TriedResult } from "./tried-result"
import styles from "./try-card.module.css"
import { askableQuery } from "./askable-query"
import { tryQuery } from "./try-words"

/**
 * Asks how a query is read, and tells. The page is asked for again with GET: an address says what was tried.
 * @param field where the page's address carries the query.
 */
export async function TryCard({ query, field, page }: { query: string; field: string; page: string }) {
  const asked = askableQuery(query)
  const [t, tried] = await Promise.all([
    getTranslations("panel.search.try"),
    asked === "" ? null : orUnknown(tryQuery(asked)),
  ])
  return (
    <PanelCard id="probar" title={t("title")} intro={t("intro")}>
      <form action={`${page}#probar`} role="search" aria-label={t("title")} className={styles.form}>
        <div className={fieldStyles.field}>
          <label htmlFor="consulta" className={fieldStyles.label}>
            {t("query")}
          </label>
          <input
            id="consulta"
            name={field}
            type="search"
            defaultValue={asked}
            maxLength={200}
            autoComplete="off"
            autoCapitalize="none"
            className={fieldStyles.control}
          />
        </div>
        <Button look="secondary">{t("do")}</Button>
      </form>
      {tried ? <TriedResult query={asked} tried={tried} /> : null}
      {asked !== "" && !tried ? <p role="status">{t("unknown")}</p> : null}
    </PanelCard>
  )
}
