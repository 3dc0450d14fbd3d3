import { PANEL_SECTIONS } from "../../plugins/institutions/src/domain/panel-sections"
import { permission } from "../../plugins/institutions/src/domain/permissions"
import { DEFAULT_ROLES, type RoleDefaults } from "../../plugins/institutions/src/domain/roles"

const BEGIN = "<!-- rol: escrito por `npm run guide` desde el catálogo de permisos -->"
const END = "<!-- /rol -->"

/** Codes of the roles, each with a page of its own in `docs/guide`. */
export const ROLE_CODES = DEFAULT_ROLES.map(({ code }) => code)

/**
 * What the catalogue says of a role, for people: what it is for, what it sees in the menu, what it may do and how far.
 * Markdown in Spanish, between two marks.
 * @throws when there is no such role
 */
export function roleBlock(code: string): string {
  const role = DEFAULT_ROLES.find((each) => each.code === code)
  if (!role) throw new Error(`there is no role ${code}`)
  const menu = PANEL_SECTIONS.filter(
    (section) => !section.permission || role.permissions.includes(section.permission)
  )
  return [
    BEGIN,
    "",
    `**${role.words.es}.** ${role.description.es}`,
    "",
    ...about(role).map((line) => `- ${line}`),
    "",
    "En el menú:",
    "",
    ...menu.map((section) => `- ${section.words.es} (\`${section.path}\`)`),
    "",
    "Puede:",
    "",
    ...role.permissions.map((each) => `- ${sentence(role, each)}`),
    "",
    END,
  ].join("\n")
}

/** `page` with its role block written anew. @throws when the page has no marks to write between. */
export function withRoleBlock(page: string, code: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (begin < 0 || end < begin)
    throw new Error(`docs/guide/${code}.md has no place for what the catalogue says`)
  return page.slice(0, begin) + roleBlock(code) + page.slice(end + END.length)
}

function about(role: RoleDefaults): string[] {
  return [
    role.scoped
      ? "Ve y cambia solo lo de los establecimientos que tiene asignados."
      : "Ve lo de todos los establecimientos.",
    role.requires_second_factor
      ? "Necesita un segundo factor: un código del teléfono además de la contraseña."
      : "El segundo factor es voluntario; lo recomendamos.",
  ]
}

function sentence(role: RoleDefaults, code: RoleDefaults["permissions"][number]): string {
  const { words, reach, fresh } = permission(code)
  const where =
    reach === "institution"
      ? ", en su institución (quien administra el mercado, en todas)"
      : reach === "establishment" && role.scoped
        ? ", solo lo asignado"
        : ""
  return words.es + where + (fresh ? "; se le pedirá el código otra vez" : "")
}
