import { getLocale, getTranslations } from "next-intl/server"
import { CRAFT_LINE_CODES } from "@/config/craft-lines"
import { craftLineName } from "@/i18n/catalogue-names"
import { PanelChoices } from "../ui/panel-choices"
import { PanelField, PanelSelect } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { openWorkshop, saveWorkshopDetails } from "./actions/save-workshop"
import type { EstablishmentOption } from "./establishment-options"
import type { Workshop } from "./registry"
import { WORKSHOP_MODES } from "./registry-lists"

/** What a workshop is called and how it works. A new one's without `workshop`: then it also says where. */
export async function WorkshopForm({
  workshop,
  establishments,
  establishment,
}: {
  workshop: Workshop | null
  establishments: readonly EstablishmentOption[]
  /** The id of the one that is chosen at first. */
  establishment?: string
}) {
  const [t, list, locale] = await Promise.all([
    getTranslations("panel.registry.workshopForm"),
    getTranslations("panel.registry.workshops"),
    getLocale(),
  ])
  return (
    <PanelForm
      id="workshop"
      action={workshop ? saveWorkshopDetails.bind(null, workshop.id) : openWorkshop}
      draft={`workshop-details:${workshop?.id ?? "new"}`}
      values={
        workshop
          ? { name: workshop.name, craft_line: workshop.craft_line, mode: workshop.mode }
          : { establishment_id: establishment ?? "", mode: "inpe_workshop" }
      }
    >
      {workshop ? null : (
        <PanelSelect name="establishment_id" label={t("establishment")}>
          <option value="">{t("choose")}</option>
          {establishments.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </PanelSelect>
      )}
      <PanelField name="name" label={t("name")} hint={t("nameHint")} autoComplete="off" maxLength={120} />
      <PanelSelect name="craft_line" label={t("line")}>
        {workshop ? null : <option value="">{t("choose")}</option>}
        {CRAFT_LINE_CODES.map((code) => (
          <option key={code} value={code}>
            {craftLineName(code, locale)}
          </option>
        ))}
      </PanelSelect>
      <PanelChoices
        name="mode"
        label={t("mode")}
        choices={WORKSHOP_MODES.map((mode) => ({
          value: mode,
          label: list(`modes.${mode}`),
          hint: t(`modeHints.${mode}`),
        }))}
      />
      <SubmitButton>{t(workshop ? "save" : "open")}</SubmitButton>
    </PanelForm>
  )
}
