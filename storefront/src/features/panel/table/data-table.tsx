import { getLocale, getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { Link } from "@/components/link"
import { downloadPath } from "./download-path"
import { FilterChips } from "./filter-chips"
import { formatCount } from "./format-count"
import type { FilterControl } from "./list-controls"
import { ListForm } from "./list-form"
import { ListPages } from "./list-pages"
import type { ListSpec } from "./list-spec"
import { isNarrowed, listAddress, listQuery, type ListState, sortedBy, withoutNarrowing } from "./list-state"
import styles from "./data-table.module.css"

/** One column. The first of a table names the row, and heads its card on a phone. */
export type Column<Row> = {
  id: string
  header: string
  /** Text or one element: on a phone it stands beside its header. */
  cell: (row: Row) => ReactNode
  /** A word of the spec's sorts; makes the header a link that orders. */
  sort?: string
  /** Right-aligned, in figures of one width. */
  number?: true
  /** Holds what people or machines wrote, which can be one long word. */
  breakable?: true
  /** So short, header included, that two have room side by side on a phone. */
  short?: true
}

/** What stands in place of rows when there are none and nothing narrows the list. */
export type EmptyList = { title: string; text?: string; action?: ReactNode }

type Props<Row> = {
  spec: ListSpec
  state: ListState
  /** What the table holds, for screen readers: "Personal". */
  caption: string
  /** All rows that match, not only those of this page. */
  count: number
  rows: readonly Row[]
  rowKey: (row: Row) => string
  columns: readonly Column<Row>[]
  controls?: readonly FilterControl[]
  searchLabel: string | null
  /** Links and buttons at the end of a row. */
  actions?: (row: Row) => ReactNode
  empty: EmptyList
}

/**
 * The panel's one table: everything it shows comes from its address, so it works without JavaScript, can be sent to
 * a colleague, and the back button goes where one expects. Rows turn into cards where there is no room for columns.
 */
export async function DataTable<Row>(props: Props<Row>) {
  const { spec, state, count, rows, columns, controls = [], searchLabel, empty } = props
  const t = await getTranslations("panel.table")
  const sorts = columns.flatMap(({ sort, header }) => (sort ? [{ word: sort, label: header }] : []))
  if (count === 0 && !isNarrowed(state)) {
    return (
      <div className={styles.empty}>
        <p className={styles.emptyTitle}>{empty.title}</p>
        {empty.text ? <p>{empty.text}</p> : null}
        {empty.action}
      </div>
    )
  }
  return (
    <div className={styles.list}>
      <ListForm {...{ spec, state, controls, sorts, searchLabel }} />
      <FilterChips {...{ spec, state, controls }} />
      {rows.length === 0 ? (
        <div className={styles.empty} role="status">
          <p className={styles.emptyTitle}>{t("nothing.title")}</p>
          <p>{t("nothing.text")}</p>
          <Link href={listAddress(spec, withoutNarrowing(state))} className="lone-link">
            {t("chips.clear")}
          </Link>
        </div>
      ) : (
        <>
          <Count {...props} />
          <Rows {...props} columns={columns} />
          <ListPages {...{ spec, state, count }} />
        </>
      )}
    </div>
  )
}

async function Count<Row>({ spec, state, count, rows }: Props<Row>) {
  const [t, locale] = await Promise.all([getTranslations("panel.table"), getLocale()])
  const from = (state.page - 1) * state.size + 1
  const number = (value: number) => formatCount(value, locale)
  return (
    <div className={styles.count}>
      <p role="status">
        {t("count", {
          from: number(from),
          to: number(from + rows.length - 1),
          total: number(count),
        })}
      </p>
      {/* A plain link: the answer is a file, which the router cannot turn into a page. */}
      {spec.download === false ? null : (
        <a href={downloadPath(spec) + listQuery(spec, { ...state, page: 1 })} download className="lone-link">
          {t("csv")}
        </a>
      )}
    </div>
  )
}

// The roles say again what the tags say: as cards the parts are laid out as blocks, which makes some readers forget.
async function Rows<Row>({ spec, state, caption, rows, rowKey, columns, actions }: Props<Row>) {
  const t = await getTranslations("panel.table")
  const [name, ...others] = columns
  return (
    <div className={styles.frame}>
      <table role="table" className={styles.table} aria-label={caption}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <Header key={column.id} {...{ column, spec, state }} />
            ))}
            {actions ? (
              <th role="columnheader" scope="col">
                <span className="visually-hidden">{t("actions")}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              <th role="rowheader" scope="row">
                {name?.cell(row)}
              </th>
              {others.map(({ id, header, number, breakable, short, cell }) => (
                <td
                  key={id}
                  role="cell"
                  data-label={header}
                  className={
                    [number && styles.number, breakable && styles.breakable, short && styles.short]
                      .filter(Boolean)
                      .join(" ") || undefined
                  }
                >
                  {cell(row)}
                </td>
              ))}
              {actions ? (
                <td role="cell" className={styles.actions}>
                  {actions(row)}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Header<Row>({
  column: { header, sort, number },
  spec,
  state,
}: {
  column: Column<Row>
  spec: ListSpec
  state: ListState
}) {
  const inForce = sort !== undefined && sort === state.sort
  const direction = inForce ? (state.descending ? "descending" : "ascending") : undefined
  return (
    <th role="columnheader" scope="col" aria-sort={direction} className={number ? styles.number : undefined}>
      {sort ? (
        <Link href={listAddress(spec, sortedBy(state, sort))} className={styles.sort} scroll={false}>
          {header}
          <span aria-hidden="true" className={styles.arrow}>
            {direction === "ascending" ? "▲" : direction === "descending" ? "▼" : "↕"}
          </span>
        </Link>
      ) : (
        header
      )}
    </th>
  )
}
