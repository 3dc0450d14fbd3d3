import { getTranslations } from "next-intl/server"
import { Notice } from "@/components/notice"

const KNOWN = [
  "price_outlier",
  "text_short",
  "alt_missing_en",
  "contact_in_text",
  "name_in_text",
  "photo_small",
] as const

/** What a machine noticed, for a person to judge: none of it decides anything. */
export async function MachineNotes({ problems }: { problems: readonly string[] }) {
  const t = await getTranslations("panel.review.machine")
  if (problems.length === 0) return <p className="muted">{t("none")}</p>
  return (
    <Notice title={t("title")}>
      <ul>
        {problems.map((code) => {
          const known = KNOWN.find((each) => each === code)
          return <li key={code}>{known ? t(`notes.${known}`) : code}</li>
        })}
      </ul>
    </Notice>
  )
}
