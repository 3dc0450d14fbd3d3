import { getLocale, getTranslations } from "next-intl/server"
import type { FormValues } from "../form/form-state"
import { PanelChoices } from "../ui/panel-choices"
import { PanelField, PanelSelect } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { saveInstitution } from "./actions/save-institution"
import type { Institution } from "./institution"
import { institutionKind } from "./institution-kind"
import { INSTITUTION_KINDS } from "./institutions-list"

/** The details of an institution; a new one's without `institution`. */
export async function InstitutionForm({
  institution,
  inShop,
}: {
  institution: Institution | null
  /** Whether the person decides over the institution's place in the shop. */
  inShop: boolean
}) {
  const [t, common, locale] = await Promise.all([
    getTranslations("panel.institutions"),
    getTranslations("panel.common.form"),
    getLocale(),
  ])
  const optional = common("optional")
  return (
    <PanelForm
      id="institution"
      action={saveInstitution.bind(null, institution?.id ?? null, inShop)}
      draft={`institution:${institution?.id ?? "new"}`}
      values={valuesOf(institution)}
    >
      {institution ? null : (
        <>
          <PanelField
            name="code"
            label={t("new.code")}
            hint={t("new.codeHint")}
            autoCapitalize="none"
            spellCheck={false}
            maxLength={40}
          />
          <PanelSelect name="kind" label={t("kind")}>
            {INSTITUTION_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {institutionKind(kind, locale)}
              </option>
            ))}
          </PanelSelect>
        </>
      )}
      <PanelField name="name" label={t("institution.name")} maxLength={120} />
      <PanelField
        name="short_name"
        label={t("institution.shortName")}
        hint={t("institution.shortNameHint")}
        maxLength={40}
      />
      <PanelField name="legal_name" label={t("institution.legalName")} optional={optional} maxLength={200} />
      <PanelField
        name="ruc"
        label={t("institution.ruc")}
        hint={t("institution.rucHint")}
        optional={optional}
        inputMode="numeric"
        maxLength={20}
      />
      <PanelField name="address" label={t("institution.address")} optional={optional} maxLength={300} />
      <PanelField name="url" label={t("institution.url")} optional={optional} type="url" maxLength={300} />
      <PanelField
        name="email"
        label={t("institution.email")}
        optional={optional}
        type="email"
        maxLength={254}
      />
      <PanelField name="phone" label={t("institution.phone")} optional={optional} type="tel" maxLength={60} />
      <PanelField name="hours" label={t("institution.hours")} optional={optional} maxLength={200} />
      {inShop ? (
        <>
          <PanelChoices
            many
            name="shown_in_shop"
            label={t("institution.shop")}
            choices={[{ value: "yes", label: t("institution.shown") }]}
          />
          <PanelField name="position" label={t("institution.position")} inputMode="numeric" maxLength={4} />
        </>
      ) : null}
      <SubmitButton>{t(institution ? "institution.save" : "new.save")}</SubmitButton>
    </PanelForm>
  )
}

function valuesOf(institution: Institution | null): FormValues {
  if (!institution) return { shown_in_shop: "yes", position: "100" }
  return {
    name: institution.name,
    short_name: institution.short_name,
    legal_name: institution.legal_name ?? "",
    ruc: institution.ruc ?? "",
    address: institution.address ?? "",
    url: institution.url ?? "",
    email: institution.email ?? "",
    phone: institution.phone ?? "",
    hours: institution.hours ?? "",
    shown_in_shop: institution.shown_in_shop ? "yes" : "",
    position: String(institution.position),
  }
}
