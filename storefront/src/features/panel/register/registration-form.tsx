import { getLocale, getTranslations } from "next-intl/server"
import { craftLineName } from "@/i18n/catalogue-names"
import { todayInLima } from "../form/calendar-day"
import { DEPARTMENTS } from "../registry/registry-lists"
import { PanelField, PanelSelect } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { saveRegistration } from "./actions/save-registration"
import { ArtisanCodeField } from "./artisan-code-field"
import type { Registration } from "./register"
import { REGISTER_LINES } from "./register-lists"

/**
 * An entry in the national register; a new one's without `registration`. It keeps no draft in the browser: the number
 * leads to the person, and computers in offices are shared.
 */
export async function RegistrationForm({
  registration,
  artisan = "",
}: {
  registration: Registration | null
  /** The code of who it is for, as a link from elsewhere gave it. */
  artisan?: string
}) {
  const [t, common, locale] = await Promise.all([
    getTranslations("panel.register.registration"),
    getTranslations("panel.common.form"),
    getLocale(),
  ])
  const optional = common("optional")
  return (
    <PanelForm
      id="registration"
      action={saveRegistration.bind(null, registration?.id ?? null)}
      values={
        registration
          ? {
              number: registration.number,
              craft_line: registration.craft_line,
              region: registration.region,
              registered_on: registration.registered_on,
              expires_on: registration.expires_on,
            }
          : { artisan_id: artisan }
      }
    >
      {registration ? null : <ArtisanCodeField />}
      <PanelField
        name="number"
        label={t("number")}
        hint={t("numberHint")}
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
      />
      <PanelSelect name="craft_line" label={t("line")}>
        {registration ? null : <option value="" />}
        {REGISTER_LINES.map((line) => (
          <option key={line} value={line}>
            {craftLineName(line, locale)}
          </option>
        ))}
      </PanelSelect>
      <PanelSelect name="region" label={t("region")}>
        {registration ? null : <option value="">{t("ownRegion")}</option>}
        {DEPARTMENTS.map((department) => (
          <option key={department} value={department}>
            {department}
          </option>
        ))}
      </PanelSelect>
      <PanelField name="registered_on" label={t("registeredOn")} type="date" max={todayInLima()} />
      <PanelField
        name="expires_on"
        label={t("expiresOn")}
        hint={registration ? undefined : t("expiresHint")}
        optional={registration ? undefined : optional}
        type="date"
      />
      <SubmitButton look={registration ? "secondary" : "primary"}>
        {t(registration ? "save" : "create")}
      </SubmitButton>
    </PanelForm>
  )
}
