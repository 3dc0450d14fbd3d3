import "server-only"
import { getLocale, getTranslations } from "next-intl/server"
import type { Institution } from "../institutions/institution"
import { institutionKind } from "../institutions/institution-kind"
import type { Role } from "../roles/role"
import type { RoleAndScopeWords, RoleOption } from "./role-and-scope"

/**
 * The roles that staff of these institutions can hold, in words: what the role does, whose staff can hold it where
 * there is a choice, and what it asks for.
 */
export async function roleOptions(
  roles: readonly Role[],
  institutions: readonly Institution[]
): Promise<RoleOption[]> {
  const [t, locale] = await Promise.all([getTranslations("panel.members"), getLocale()])
  const kinds = new Set(institutions.map(({ kind }) => kind))
  return roles
    .filter(({ institution_kinds: allowed }) => allowed === null || allowed.some((kind) => kinds.has(kind)))
    .map((role) => ({
      code: role.code,
      name: role.name,
      description: role.description,
      scoped: role.scoped,
      notes: [
        ...(role.institution_kinds && kinds.size > 1
          ? [
              t("form.rolesOf", {
                kinds: role.institution_kinds.map((kind) => institutionKind(kind, locale)).join(", "),
              }),
            ]
          : []),
        ...(role.scoped ? [t("form.scoped")] : []),
        ...(role.requires_second_factor ? [t("form.secondFactor")] : []),
      ],
    }))
}

/** The texts that choosing a role and establishments needs in the browser. */
export async function roleAndScopeWords(): Promise<RoleAndScopeWords> {
  const t = await getTranslations("panel.members.form")
  return {
    role: t("role"),
    establishments: t("establishments"),
    hint: t("establishmentsHint"),
    filter: t("filter"),
    chosenNone: t("chosenNone"),
    chosenOne: t("chosenOne"),
    chosenMany: t("chosenMany"),
  }
}
