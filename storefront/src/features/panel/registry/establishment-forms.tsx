import { getTranslations } from "next-intl/server"
import { PanelCard } from "../ui/panel-card"
import { PanelChoices } from "../ui/panel-choices"
import { PanelField, PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { chooseVisibility, correctEstablishment, tellEstablishment } from "./actions/revise-establishment"
import type { Establishment } from "./registry"

/** Whether the public sees the establishment's name, with what follows from each choice in plain words. */
export async function VisibilityForm({ establishment }: { establishment: Establishment }) {
  const t = await getTranslations("panel.registry.establishment.shop")
  const { id, name, department: region, visibility } = establishment
  return (
    <PanelCard title={t("title")} intro={t("intro")}>
      <PanelForm id="shop" action={chooseVisibility.bind(null, id)} values={{ visibility }}>
        <PanelChoices
          name="visibility"
          label={t("label")}
          hint={t("note")}
          choices={[
            { value: "name", label: t("name"), hint: t("nameHint", { name, region }) },
            { value: "region", label: t("region"), hint: t("regionHint", { region }) },
          ]}
        />
        <SubmitButton>{t("save")}</SubmitButton>
      </PanelForm>
    </PanelCard>
  )
}

/** What the establishment's page in the shop tells. */
export async function StoryForm({ establishment }: { establishment: Establishment }) {
  const t = await getTranslations("panel.registry.establishment.story")
  return (
    <PanelCard title={t("title")} intro={establishment.visibility === "region" ? t("hidden") : undefined}>
      <PanelForm
        id="story"
        action={tellEstablishment.bind(null, establishment.id)}
        draft={`establishment:${establishment.id}`}
        values={{ story: establishment.story ?? "" }}
      >
        <PanelTextarea name="story" label={t("label")} hint={t("hint")} rows={8} />
        <SubmitButton look="secondary">{t("save")}</SubmitButton>
      </PanelForm>
    </PanelCard>
  )
}

/** The establishment's name, office and figures. */
export async function EstablishmentDetailsForm({ establishment }: { establishment: Establishment }) {
  const [t, common] = await Promise.all([
    getTranslations("panel.registry.establishment.details"),
    getTranslations("panel.common.form"),
  ])
  const optional = common("optional")
  return (
    <PanelCard title={t("title")}>
      <PanelForm
        id="details"
        action={correctEstablishment.bind(null, establishment.id)}
        values={{
          name: establishment.name,
          regional_office: establishment.regional_office,
          capacity: String(establishment.capacity ?? ""),
          population: String(establishment.population ?? ""),
        }}
      >
        <PanelField name="name" label={t("name")} maxLength={160} />
        <PanelField name="regional_office" label={t("office")} maxLength={80} />
        <PanelField
          name="capacity"
          label={t("capacity")}
          optional={optional}
          inputMode="numeric"
          maxLength={6}
        />
        <PanelField
          name="population"
          label={t("population")}
          optional={optional}
          inputMode="numeric"
          maxLength={6}
        />
        <SubmitButton look="secondary">{t("save")}</SubmitButton>
      </PanelForm>
    </PanelCard>
  )
}
