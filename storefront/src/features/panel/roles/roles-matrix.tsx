import { getTranslations } from "next-intl/server"
import { groupPermissions } from "./group-permissions"
import type { Permission } from "./permission"
import { ResourceName } from "./resource-name"
import type { Role } from "./role"
import styles from "./roles-matrix.module.css"

/**
 * Who may do what: permissions down, roles across. Where there is no room for columns, each permission is followed by
 * the names of the roles that hold it.
 */
export async function RolesMatrix({
  roles,
  permissions,
}: {
  roles: readonly Role[]
  permissions: readonly Permission[]
}) {
  const t = await getTranslations("panel.roles")
  return (
    <div className={styles.frame}>
      <table role="table" className={styles.matrix} aria-label={t("caption")}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t("permission")}
            </th>
            {roles.map(({ code, name }) => (
              <th key={code} role="columnheader" scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {groupPermissions(permissions).map((group) => (
          <tbody key={group.resource} role="rowgroup">
            <tr role="row" className={styles.group}>
              <th role="rowheader" scope="rowgroup" colSpan={roles.length + 1}>
                <ResourceName resource={group.resource} />
              </th>
            </tr>
            {group.permissions.map(({ code, label }) => (
              <tr key={code} role="row">
                <th role="rowheader" scope="row">
                  {label}
                </th>
                {roles.map((role) => {
                  const held = role.permissions.includes(code)
                  return (
                    <td key={role.code} role="cell" data-held={held} data-label={role.name}>
                      <span aria-hidden="true">{held ? "✓" : "·"}</span>
                      <span className="visually-hidden">{t(held ? "yes" : "no")}</span>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
