import { getLocale, getTranslations } from "next-intl/server"
import type { FilterControl } from "./list-controls"
import type { ListSpec } from "./list-spec"
import { DEFAULT_PAGE_SIZE, type ListState, sortWord } from "./list-state"
import styles from "./list-form.module.css"

export type SortChoice = { word: string; label: string }

/**
 * Searches, filters and, on a phone, orders a list: one form that asks for the page again with GET. The filters lie
 * in a fold on narrow screens and stand open beside the search on wide ones.
 */
export async function ListForm({
  spec,
  state,
  controls,
  sorts,
  searchLabel,
}: {
  spec: ListSpec
  state: ListState
  controls: readonly FilterControl[]
  sorts: readonly SortChoice[]
  /** What can be searched by, e.g. "Nombre o correo"; without it there is no search field. */
  searchLabel: string | null
}) {
  const t = await getTranslations("panel.table.form")
  const active = Object.keys(state.filters).length
  return (
    <form action={spec.path} role="search" aria-label={t("label")} className={styles.form}>
      {state.size === DEFAULT_PAGE_SIZE ? null : <input type="hidden" name="filas" value={state.size} />}
      {searchLabel === null ? null : (
        <div className={styles.search}>
          <label htmlFor="q">{searchLabel}</label>
          <div className={styles.searchRow}>
            <input
              id="q"
              name="q"
              type="search"
              defaultValue={state.text}
              maxLength={100}
              autoComplete="off"
            />
            <button type="submit">{t("search")}</button>
          </div>
        </div>
      )}
      <details className={styles.filters} data-only-order={controls.every(({ kind }) => kind === "given")}>
        <summary>{active > 0 ? t("filtersActive", { count: active }) : t("filters")}</summary>
        <div className={styles.fields}>
          {controls.map((control) => (
            <FilterField key={control.name} control={control} value={state.filters[control.name] ?? ""} />
          ))}
          <OrderField {...{ spec, state, sorts }} />
          <button type="submit" className={styles.apply}>
            {t("apply")}
          </button>
        </div>
      </details>
    </form>
  )
}

async function FilterField({ control, value }: { control: FilterControl; value: string }) {
  const [t, locale] = await Promise.all([getTranslations("panel.table.form"), getLocale()])
  if (control.kind === "given") {
    return value === "" ? null : <input type="hidden" name={control.name} value={value} />
  }
  const id = `filtro-${control.name}`
  if (control.kind === "day") {
    return (
      <div className={styles.field}>
        <label htmlFor={id}>{control.label}</label>
        <input id={id} type="date" name={control.name} defaultValue={value} lang={locale} />
      </div>
    )
  }
  const known = value === "" || control.options.some((option) => option.value === value)
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{control.label}</label>
      <select id={id} name={control.name} defaultValue={value}>
        <option value="">{t("all")}</option>
        {known ? null : <option value={value}>{value}</option>}
        {control.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

// The headers that order are not there on a phone; on a desktop this only carries the order through a search.
async function OrderField({
  spec,
  state,
  sorts,
}: {
  spec: ListSpec
  state: ListState
  sorts: readonly SortChoice[]
}) {
  const t = await getTranslations("panel.table.form")
  const own = sorts.every(({ word }) => word !== spec.defaultSort.replace(/^-/, ""))
  return (
    <div className={`${styles.field} ${styles.order}`}>
      <label htmlFor="orden">{t("order")}</label>
      <select id="orden" name="orden" defaultValue={sortWord(state)}>
        {/* The list's own order need not be one of its columns. */}
        {own ? <option value={spec.defaultSort}>{t("ownOrder")}</option> : null}
        {sorts.flatMap(({ word, label }) => [
          <option key={word} value={word}>
            {t("ascending", { field: label })}
          </option>,
          <option key={`-${word}`} value={`-${word}`}>
            {t("descending", { field: label })}
          </option>,
        ])}
      </select>
    </div>
  )
}
