import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { formatCalendarDay } from "./format-moment"
import { type FilterControl, valueText } from "./list-controls"
import type { ListSpec } from "./list-spec"
import { listAddress, type ListState, withoutFilter, withoutNarrowing } from "./list-state"
import styles from "./filter-chips.module.css"

/** What narrows the list, each a link that takes it off. Nothing when nothing does. */
export async function FilterChips({
  spec,
  state,
  controls,
}: {
  spec: ListSpec
  state: ListState
  controls: readonly FilterControl[]
}) {
  const [t, locale] = await Promise.all([getTranslations("panel.table.chips"), getLocale()])
  const chips: { label: string; without: ListState }[] = controls.flatMap((control) => {
    const value = state.filters[control.name]
    if (value === undefined) return []
    const text = valueText(control, value, (day) => formatCalendarDay(day, locale))
    return [{ label: `${control.label}: ${text}`, without: withoutFilter(state, control.name) }]
  })
  if (state.text) {
    chips.unshift({ label: t("words", { words: state.text }), without: { ...state, text: "", page: 1 } })
  }
  if (chips.length === 0) return null
  return (
    <ul className={styles.chips} aria-label={t("label")}>
      {chips.map(({ label, without }) => (
        <li key={label}>
          <Link href={listAddress(spec, without)} className={styles.chip}>
            <span className="visually-hidden">{t("remove")} </span>
            {label} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      {chips.length > 1 ? (
        <li>
          <Link href={listAddress(spec, withoutNarrowing(state))} className={styles.clear}>
            {t("clear")}
          </Link>
        </li>
      ) : null}
    </ul>
  )
}
