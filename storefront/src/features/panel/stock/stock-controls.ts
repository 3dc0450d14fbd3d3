import type { getTranslations } from "next-intl/server"
import type { EstablishmentOption } from "../registry/establishment-options"
import type { FilterControl } from "../table/list-controls"
import type { Stock } from "./stock"

/** What the list of stock and its count are narrowed by. */
export function stockControls(
  t: Awaited<ReturnType<typeof getTranslations<"panel.stock">>>,
  establishments: readonly EstablishmentOption[],
  rows: readonly Stock[]
): FilterControl[] {
  const on = (label: string) => [{ value: "true", label }]
  return [
    { kind: "choice", name: "pocas", label: t("low"), options: on(t("marks.low")) },
    { kind: "choice", name: "agotadas", label: t("out"), options: on(t("marks.out")) },
    {
      kind: "choice",
      name: "establecimiento",
      label: t("establishment"),
      options: establishments.map(({ id, name }) => ({ value: id, label: name })),
    },
    { kind: "given", name: "taller", label: t("workshop"), text: rows[0]?.workshop?.name },
    { kind: "given", name: "publicacion", label: t("listing"), text: rows[0]?.title },
    { kind: "given", name: "linea", label: t("line") },
  ]
}
