import { getTranslations } from "next-intl/server"
import { LOCALES } from "@/i18n/locales"
import type { Staff } from "../api/staff"
import { PanelField, PanelSelect } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { saveProfile } from "./save-profile"

/** One's own name and language; the rest is there to be read. */
export async function ProfileForm({ staff }: { staff: Staff }) {
  const t = await getTranslations("panel.account.profile")
  return (
    <>
      <dl className="fact-list">
        <div>
          <dt>{t("email")}</dt>
          <dd>
            {staff.email}
            <p className="small muted">{t("emailHint")}</p>
          </dd>
        </div>
        <div>
          <dt>{t("role")}</dt>
          <dd>{staff.role.name}</dd>
        </div>
        <div>
          <dt>{t("institution")}</dt>
          <dd>{staff.institution.short_name}</dd>
        </div>
      </dl>
      <PanelForm action={saveProfile} id="datos" values={{ name: staff.name, locale: staff.locale }}>
        <PanelField name="name" label={t("name")} autoComplete="name" maxLength={120} />
        <PanelSelect name="locale" label={t("locale")}>
          {LOCALES.map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {t(locale)}
            </option>
          ))}
        </PanelSelect>
        <SubmitButton>{t("submit")}</SubmitButton>
      </PanelForm>
    </>
  )
}
