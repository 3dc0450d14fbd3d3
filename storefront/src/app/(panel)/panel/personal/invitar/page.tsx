import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { loadInstitutions } from "@/features/panel/institutions/institution"
import { inviteMember } from "@/features/panel/members/actions/invite-member"
import { roleAndScopeWords, roleOptions } from "@/features/panel/members/load-role-choices"
import { TO_ASSIGN } from "@/features/panel/members/may-assign"
import { MEMBERS_LIST } from "@/features/panel/members/members-list"
import { RoleAndScope } from "@/features/panel/members/role-and-scope"
import { establishmentOptions } from "@/features/panel/registry/establishment-options"
import { loadRoles } from "@/features/panel/roles/role"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelField, PanelSelect } from "@/features/panel/ui/panel-field"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { SubmitButton } from "@/features/panel/ui/submit-button"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.members"))("form.title") }
}

export default async function InvitePage() {
  const staff = await staffWho("member.invite", ...TO_ASSIGN)
  const t = await getTranslations("panel.members.form")
  const [roles, institutions, establishments, words] = await Promise.all([
    loadRoles(),
    loadInstitutions(),
    establishmentOptions(staff),
    roleAndScopeWords(),
  ])
  const options = await roleOptions(roles, institutions)
  const [only, second] = institutions
  const values = only && !second ? { institution_id: only.id } : undefined
  return (
    <PanelPage
      narrow
      title={t("title")}
      intro={t("help")}
      back={<Link href={MEMBERS_LIST.path}>{t("back")}</Link>}
    >
      <PanelCard>
        <PanelForm action={inviteMember} values={values} draft="invitation">
          <PanelField
            name="email"
            label={t("email")}
            hint={t("emailHint")}
            type="email"
            autoComplete="off"
            required
          />
          <PanelField name="name" label={t("name")} autoComplete="off" maxLength={120} required />
          <PanelSelect name="institution_id" label={t("institution")} required>
            <option value="">{t("choose")}</option>
            {institutions.map(({ id, name, short_name }) => (
              <option key={id} value={id}>
                {short_name} · {name}
              </option>
            ))}
          </PanelSelect>
          <RoleAndScope roles={options} establishments={establishments} words={words} />
          <SubmitButton>{t("send")}</SubmitButton>
        </PanelForm>
      </PanelCard>
    </PanelPage>
  )
}
