import { getTranslations } from "next-intl/server"
import { StateMark } from "../table/state-mark"
import type { Artisan } from "../registry/registry"

const TONES = { active: "good", released: "quiet", erased: "stopped" } as const

/** Whether somebody works in a workshop, was released, or had their data erased. */
export async function ArtisanStatus({ status }: Pick<Artisan, "status">) {
  const t = await getTranslations("panel.registry.artisans.statuses")
  return <StateMark tone={TONES[status]}>{t(status)}</StateMark>
}
