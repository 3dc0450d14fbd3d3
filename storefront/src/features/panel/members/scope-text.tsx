import { getTranslations } from "next-intl/server"
import type { Member } from "./member"

const SHOWN = 2

/** The establishments that limit somebody, the first two by name. Without any, all that the role sees. */
export async function ScopeText({ establishments }: Pick<Member, "establishments">) {
  const t = await getTranslations("panel.members")
  if (establishments.length === 0) return <span className="muted">{t("scopeAll")}</span>
  const named = establishments.slice(0, SHOWN).map(({ name }) => name)
  const more = establishments.length - named.length
  return (
    <>
      {named.join(", ")}
      {more > 0 ? ` ${t("seeMore", { count: more })}` : null}
    </>
  )
}
