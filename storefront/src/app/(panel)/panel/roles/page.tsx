import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { institutionKind } from "@/features/panel/institutions/institution-kind"
import { loadPermissions } from "@/features/panel/roles/permission"
import { loadRoles } from "@/features/panel/roles/role"
import { RolesMatrix } from "@/features/panel/roles/roles-matrix"
import { PanelPage } from "@/features/panel/ui/panel-page"
import styles from "./roles-page.module.css"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.roles"))("title") }
}

export default async function RolesPage() {
  await staffWho("role.read")
  const [t, locale, roles, permissions] = await Promise.all([
    getTranslations("panel.roles"),
    getLocale(),
    loadRoles(),
    loadPermissions(),
  ])
  return (
    <PanelPage title={t("title")} intro={t("help")}>
      <ul className={styles.roles}>
        {roles.map((role) => (
          <li key={role.code} className={styles.role}>
            <h2>
              <Link href={`/panel/roles/${role.code}`}>{role.name}</Link>
            </h2>
            <p>{role.description}</p>
            <p className="small muted">
              {[
                role.institution_kinds === null
                  ? t("anyKind")
                  : t("kinds", {
                      kinds: role.institution_kinds.map((kind) => institutionKind(kind, locale)).join(", "),
                    }),
                ...(role.scoped ? [t("scoped")] : []),
                ...(role.requires_second_factor ? [t("secondFactor")] : []),
                t("count", { count: role.permissions.length, total: permissions.length }),
                t("members", { count: role.member_count }),
              ].join(" · ")}
            </p>
          </li>
        ))}
      </ul>
      <RolesMatrix roles={roles} permissions={permissions} />
    </PanelPage>
  )
}
