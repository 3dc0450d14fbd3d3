import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import type { Column } from "../table/data-table"
import { formatCalendarDay } from "../table/format-moment"
import { Moment } from "../table/moment"
import type { Movement } from "./stock"
import { stockPath } from "./stock-lists"

/** A change of the stock in its table's columns. */
export async function movementColumns(): Promise<Column<Movement>[]> {
  const [t, locale] = await Promise.all([getTranslations("panel.stock"), getLocale()])
  return [
    {
      id: "piece",
      header: t("piece"),
      cell: (row) => (
        <Link href={stockPath(row.stock_id)}>
          {row.title} · {row.code}
        </Link>
      ),
    },
    { id: "at", header: t("movements.at"), sort: "cuando", cell: (row) => <Moment at={row.at} /> },
    { id: "what", header: t("movements.what"), cell: (row) => movementWords(row, t) },
    { id: "delta", header: t("movements.delta"), number: true, cell: ({ delta }) => signed(delta) },
    { id: "after", header: t("movements.after"), number: true, cell: (row) => row.stocked_after },
    {
      id: "note",
      header: t("note"),
      breakable: true,
      cell: ({ note, receipt, sold_on }) =>
        [
          receipt && sold_on
            ? t("movements.receipt", { receipt, on: formatCalendarDay(sold_on, locale) })
            : null,
          note,
        ]
          .filter(Boolean)
          .join(" · ") || "–",
    },
    { id: "by", header: t("movements.by"), cell: (row) => row.by || "–" },
  ]
}

/** What was done, in words. */
export function movementWords(
  { kind, reason }: Pick<Movement, "kind" | "reason">,
  t: Awaited<ReturnType<typeof getTranslations<"panel.stock">>>
): string {
  return reason === null ? t(`movements.kinds.${kind}`) : t(`movements.reasons.${reason}`)
}

/** `+3`, `−2`, `0`: with a minus that is as wide as the plus. */
export function signed(delta: number): string {
  return delta > 0 ? `+${delta}` : delta < 0 ? `−${-delta}` : "0"
}
