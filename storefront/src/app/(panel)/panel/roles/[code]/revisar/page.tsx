import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { saveRole } from "@/features/panel/roles/actions/save-role"
import { permissionChange } from "@/features/panel/roles/group-permissions"
import { loadRole } from "@/features/panel/roles/load-role"
import { loadPermissions, type Permission } from "@/features/panel/roles/permission"
import { readRoleDraft, roleDraftQuery } from "@/features/panel/roles/role-draft"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { SubmitButton } from "@/features/panel/ui/submit-button"

type Props = PageProps<"/panel/roles/[code]/revisar">

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.roles"))("role.confirmTitle") }
}

export default async function ReviewRolePage({ params, searchParams }: Props) {
  await staffWho("role.update")
  const [{ code }, query, t, permissions] = await Promise.all([
    params,
    searchParams,
    getTranslations("panel.roles"),
    loadPermissions(),
  ])
  const role = await loadRole(code)
  const known = permissions.map((each) => each.code)
  const ticked = readRoleDraft(query, known) ?? role.permissions
  const { added, removed } = permissionChange(known, role.permissions, ticked)
  const changed = added.length + removed.length > 0
  const edit = `/panel/roles/${role.code}${roleDraftQuery(ticked)}`
  return (
    <PanelPage
      narrow
      title={t("role.confirmTitle")}
      intro={changed ? t("role.confirmText") : t("role.same")}
      back={<Link href={edit}>{t("role.keepEditing")}</Link>}
    >
      {changed ? (
        <PanelCard title={role.name}>
          <PermissionList title={t("role.added")} codes={added} permissions={permissions} />
          <PermissionList title={t("role.removed")} codes={removed} permissions={permissions} />
          <PanelForm action={saveRole.bind(null, role.code)}>
            {ticked.map((permission) => (
              <input key={permission} type="hidden" name="permissions" value={permission} />
            ))}
            <SubmitButton>{t("role.save")}</SubmitButton>
          </PanelForm>
        </PanelCard>
      ) : null}
    </PanelPage>
  )
}

function PermissionList({
  title,
  codes,
  permissions,
}: {
  title: string
  codes: readonly string[]
  permissions: readonly Permission[]
}) {
  if (codes.length === 0) return null
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {permissions
          .filter(({ code }) => codes.includes(code))
          .map(({ code, label }) => (
            <li key={code}>{label}</li>
          ))}
      </ul>
    </div>
  )
}
