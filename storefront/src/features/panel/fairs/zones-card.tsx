import { getLocale, getTranslations } from "next-intl/server"
import { CRAFT_LINE_CODES } from "@/config/craft-lines"
import { craftLineName } from "@/i18n/catalogue-names"
import type { FormValues } from "../form/form-state"
import { PanelCard } from "../ui/panel-card"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { saveZones } from "./actions/save-zones"
import { type Fair, ZONE_KINDS } from "./fair"
import { REGIONS } from "./regions"
import { ZoneFields } from "./zone-fields"

/** Where the zones of a fair are written. */
export async function ZonesCard({ fair }: { fair: Fair }) {
  const [t, kinds, common, locale] = await Promise.all([
    getTranslations("panel.fairs.zones"),
    getTranslations("panel.fairs.zoneKinds"),
    getTranslations("panel.common.form"),
    getLocale(),
  ])
  return (
    <PanelCard id="zonas" title={t("zonesTitle")} intro={t("zonesIntro")}>
      <PanelForm
        id="zones"
        action={saveZones.bind(null, fair.id, fair.version)}
        values={Object.assign({}, ...fair.zone_list.map(valuesOf)) as FormValues}
      >
        <ZoneFields
          initial={fair.zone_list.map(({ id }) => id)}
          taken={Object.fromEntries(
            fair.zone_list.flatMap(({ id, taken }) =>
              taken > 0 ? [[id, t("taken", { count: taken })] as const] : []
            )
          )}
          lines={CRAFT_LINE_CODES.map((value) => ({ value, label: craftLineName(value, locale) }))}
          regions={REGIONS.map((value) => ({ value, label: value }))}
          words={{
            row: t("zone", { number: "#" }),
            add: t("add"),
            up: t("up"),
            down: t("down"),
            remove: t("remove"),
            name: t("name"),
            nameEn: t("nameEn"),
            optional: common("optional"),
            kind: t("kind"),
            kinds: ZONE_KINDS.map((value) => ({ value, label: kinds(value) })),
            capacity: t("capacity"),
            holds: t("holds"),
            holdsHint: t("holdsHint"),
            lines: t("lines"),
            regions: t("regions"),
          }}
        />
        <SubmitButton>{t("save")}</SubmitButton>
      </PanelForm>
    </PanelCard>
  )
}

function valuesOf({ id, name, kind, holds, capacity }: Fair["zone_list"][number]): FormValues {
  const field = (part: string) => `zone-${id}-${part}`
  return {
    [field("name_es")]: name.es,
    [field("name_en")]: name.en,
    [field("kind")]: kind,
    [field("capacity")]: String(capacity),
    [field("lines")]: kind === "craft_line" ? holds : [],
    [field("regions")]: kind === "region" ? holds : [],
  }
}
