import { getTranslations } from "next-intl/server"
import { StateMark } from "../table/state-mark"
import type { Situation } from "./terms-list"

const TONES = { awaiting_sentence: "waiting", sentenced: "good", released: "quiet", none: "stopped" } as const

/** Somebody's legal situation in words; nothing on record is what holds money back. */
export async function SituationMark({ situation, life }: { situation: Situation | null; life: boolean }) {
  const t = await getTranslations("panel.terms")
  const word = situation ?? "none"
  return (
    <StateMark tone={life ? "stopped" : TONES[word]}>
      {life ? `${t(`situations.${word}`)} · ${t("lifeSentence")}` : t(`situations.${word}`)}
    </StateMark>
  )
}
