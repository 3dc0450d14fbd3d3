import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Button } from "@/components/button"
import { Link } from "@/components/link"
import { Notice } from "@/components/notice"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { RecentAudit } from "@/features/panel/audit/recent-audit"
import { groupPermissions } from "@/features/panel/roles/group-permissions"
import { loadRole } from "@/features/panel/roles/load-role"
import { loadPermissions } from "@/features/panel/roles/permission"
import { ResourceName } from "@/features/panel/roles/resource-name"
import { readRoleDraft } from "@/features/panel/roles/role-draft"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"
import styles from "./role-page.module.css"

export async function generateMetadata({ params }: PageProps<"/panel/roles/[code]">): Promise<Metadata> {
  await staffWho("role.read")
  return { title: (await loadRole((await params).code)).name }
}

export default async function RolePage({ params, searchParams }: PageProps<"/panel/roles/[code]">) {
  const staff = await staffWho("role.read")
  const [{ code }, query, t, permissions] = await Promise.all([
    params,
    searchParams,
    getTranslations("panel.roles"),
    loadPermissions(),
  ])
  const role = await loadRole(code)
  const own = role.code === staff.role.code
  const editable = mayDo(staff, "role.update") && staff.institution.manages_all && !own
  const known = permissions.map((each) => each.code)
  const ticked = (editable ? readRoleDraft(query, known) : null) ?? role.permissions
  const reason = own ? t("role.own") : staff.institution.manages_all ? null : t("refusals.market_only")
  return (
    <PanelPage
      title={role.name}
      intro={role.description}
      back={<Link href="/panel/roles">{t("role.back")}</Link>}
    >
      {mayDo(staff, "role.update") && reason ? <Notice>{reason}</Notice> : null}
      <PanelCard title={t("role.formTitle")}>
        {/* Ticked here, reviewed on the next page: a plain form, so that going back keeps every tick. */}
        <form action={`/panel/roles/${role.code}/revisar`} className={styles.form}>
          <input type="hidden" name="cambio" value="1" />
          {groupPermissions(permissions).map((group) => (
            <fieldset key={group.resource}>
              <legend className={styles.legend}>
                <ResourceName resource={group.resource} />
              </legend>
              {group.permissions.map((permission) => (
                <label key={permission.code} className={styles.permission}>
                  <input
                    type="checkbox"
                    name="permiso"
                    value={permission.code}
                    defaultChecked={ticked.includes(permission.code)}
                    disabled={!editable}
                  />
                  <span>
                    {permission.label}
                    {permission.fresh ? <span className={styles.fresh}>{t("role.fresh")}</span> : null}
                  </span>
                </label>
              ))}
            </fieldset>
          ))}
          {editable ? <Button>{t("role.review")}</Button> : null}
        </form>
      </PanelCard>
      <RecentAudit staff={staff} resource="role" id={role.code} title={t("role.history")} />
    </PanelPage>
  )
}
