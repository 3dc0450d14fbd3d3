import { getLocale, getTranslations } from "next-intl/server"
import { CRAFT_LINE_CODES } from "@/config/craft-lines"
import { craftLineName } from "@/i18n/catalogue-names"
import { Button } from "@/components/button"
import fieldStyles from "@/components/field.module.css"
import type { EstablishmentOption } from "../registry/establishment-options"
import styles from "./figures-form.module.css"
import { FIGURES_PATH } from "./figures-query"

/** Which figures: asks for the page again with GET, so that an address says what is seen. */
export async function FiguresForm({
  filters,
  from,
  to,
  establishments,
}: {
  filters: Readonly<Record<string, string>>
  /** The time that is shown where none was asked for. */
  from: string
  to: string
  establishments: readonly EstablishmentOption[]
}) {
  const [t, locale] = await Promise.all([getTranslations("panel.figures.form"), getLocale()])
  return (
    <form action={FIGURES_PATH} role="search" aria-label={t("label")} className={styles.form}>
      <div className={fieldStyles.field}>
        <label htmlFor="desde">{t("from")}</label>
        <input id="desde" name="desde" type="date" defaultValue={from} className={fieldStyles.control} />
      </div>
      <div className={fieldStyles.field}>
        <label htmlFor="hasta">{t("to")}</label>
        <input id="hasta" name="hasta" type="date" defaultValue={to} className={fieldStyles.control} />
      </div>
      {establishments.length > 1 ? (
        <div className={fieldStyles.field}>
          <label htmlFor="establecimiento">{t("establishment")}</label>
          <select
            id="establecimiento"
            name="establecimiento"
            defaultValue={filters.establecimiento ?? ""}
            className={fieldStyles.control}
          >
            <option value="">{t("all")}</option>
            {establishments.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      <div className={fieldStyles.field}>
        <label htmlFor="linea">{t("line")}</label>
        <select id="linea" name="linea" defaultValue={filters.linea ?? ""} className={fieldStyles.control}>
          <option value="">{t("all")}</option>
          {CRAFT_LINE_CODES.map((code) => (
            <option key={code} value={code}>
              {craftLineName(code, locale)}
            </option>
          ))}
        </select>
      </div>
      <Button look="secondary">{t("show")}</Button>
    </form>
  )
}
