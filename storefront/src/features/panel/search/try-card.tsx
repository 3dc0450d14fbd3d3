import { getTranslations } from "next-intl/server"
import { Button } from "@/components/button"
import fieldStyles from "@/components/field.module.css"
import { PanelCard } from "../ui/panel-card"
import { TriedResult } from "./tried-result"
import styles from "./try-card.module.css"
import { tryQuery } from "./try-words"

/**
 * Asks how a query is read, and tells. The page is asked for again with GET: an address says what was tried.
 * @param field where the page's address carries the query.
 */
export async function TryCard({ query, field, page }: { query: string; field: string; page: string }) {
  const [t, tried] = await Promise.all([getTranslations("panel.search.try"), tryQuery(query)])
  return (
    <PanelCard id="probar" title={t("title")} intro={t("intro")}>
      <form action={`${page}#probar`} role="search" aria-label={t("title")} className={styles.form}>
        <div className={fieldStyles.field}>
          <label htmlFor={field} className={fieldStyles.label}>
            {t("query")}
          </label>
          <input
            id={field}
            name={field}
            type="search"
            defaultValue={query}
            maxLength={200}
            autoComplete="off"
            autoCapitalize="none"
            className={fieldStyles.control}
          />
        </div>
        <Button look="secondary">{t("do")}</Button>
      </form>
      {tried ? <TriedResult query={query} tried={tried} /> : null}
    </PanelCard>
  )
}
