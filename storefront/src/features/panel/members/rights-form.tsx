import { getTranslations } from "next-intl/server"
import type { Staff } from "../api/staff"
import { loadInstitutions } from "../institutions/institution"
import { establishmentOptions } from "../registry/establishment-options"
import { loadRoles } from "../roles/role"
import { PanelCard } from "../ui/panel-card"
import { PanelField, PanelSelect } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { changeMember } from "./actions/change-member"
import { roleAndScopeWords, roleOptions } from "./load-role-choices"
import type { Member } from "./member"
import { RoleAndScope } from "./role-and-scope"

/** What somebody else may do: role, institution and establishments, with their name. */
export async function RightsForm({ staff, member }: { staff: Staff; member: Member }) {
  const t = await getTranslations("panel.members")
  const [roles, institutions, establishments, words] = await Promise.all([
    loadRoles(),
    loadInstitutions(),
    establishmentOptions(staff),
    roleAndScopeWords(),
  ])
  const options = await roleOptions(roles, institutions)
  return (
    <PanelCard title={t("member.rights.title")} intro={t("member.rights.help")}>
      <PanelForm
        id="rights"
        action={changeMember.bind(null, member.id)}
        values={{
          name: member.name,
          institution_id: member.institution.id,
          role_code: member.role.code,
          establishment_ids: member.establishments.map(({ id }) => id),
        }}
      >
        <PanelField name="name" label={t("form.name")} autoComplete="off" maxLength={120} />
        <PanelSelect name="institution_id" label={t("form.institution")}>
          {institutions.map(({ id, name, short_name }) => (
            <option key={id} value={id}>
              {short_name} · {name}
            </option>
          ))}
        </PanelSelect>
        <RoleAndScope roles={options} establishments={establishments} words={words} />
        <SubmitButton>{t("member.rights.save")}</SubmitButton>
      </PanelForm>
    </PanelCard>
  )
}
