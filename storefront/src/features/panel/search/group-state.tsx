import { getTranslations } from "next-intl/server"
import { StateMark } from "../table/state-mark"

/** Whether a group of words is in use. */
export async function GroupState({ active }: { active: boolean }) {
  const t = await getTranslations("panel.search.states")
  return <StateMark tone={active ? "good" : "quiet"}>{t(active ? "on" : "off")}</StateMark>
}
