import { getTranslations } from "next-intl/server"
import { mayDo } from "../api/current-staff"
import type { Staff } from "../api/staff"
import { ListTabs } from "../table/list-tabs"
import type { Fair } from "./fair"
import { fairPage, fairSection } from "./fairs-lists"

const SECTIONS = [
  "zonas",
  "programa",
  "solicitudes",
  "puestos",
  "precios",
  "afiches",
  "caja",
  "informe",
] as const
export type FairSection = (typeof SECTIONS)[number]

const WORDS = {
  zonas: "zones",
  programa: "programme",
  solicitudes: "applications",
  puestos: "stands",
  precios: "prices",
  afiches: "posters",
  caja: "till",
  informe: "report",
} as const satisfies Record<FairSection, string>

/** What can be seen of one fair by who asks; `current` is null on its first page. */
export async function FairTabs({
  fair,
  staff,
  current,
}: {
  fair: Pick<Fair, "id" | "state" | "mode">
  staff: Staff
  current: FairSection | null
}) {
  const t = await getTranslations("panel.fairs.tabs")
  const shown = SECTIONS.filter((section) => isShown(section, fair, staff))
  return (
    <ListTabs
      label={t("label")}
      current={current === null ? fairPage(fair.id) : fairSection(fair.id, current)}
      tabs={[
        { path: fairPage(fair.id), label: t("overview") },
        ...shown.map((section) => ({ path: fairSection(fair.id, section), label: t(WORDS[section]) })),
      ]}
    />
  )
}

function isShown(section: FairSection, { state, mode }: Pick<Fair, "state" | "mode">, staff: Staff): boolean {
  const planned = state === "draft" || state === "call"
  switch (section) {
    case "zonas":
      return mayDo(staff, "fair.update")
    case "precios":
    case "afiches":
      return !planned && (mayDo(staff, "fair.update") || mayDo(staff, "stand.update"))
    case "puestos":
      return !planned
    case "caja":
      return mode !== "virtual" && ["live", "closed"].includes(state) && mayDo(staff, "fair.till")
    case "informe":
      return ["announced", "live", "closed", "archived"].includes(state) && mayDo(staff, "fair.report")
    default:
      return true
  }
}
