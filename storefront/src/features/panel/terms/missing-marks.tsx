import { getLocale } from "next-intl/server"
import en from "../../../messages/en/panel-terms.json"
import es from "../../../messages/es/panel-terms.json"
import { StateMark } from "../table/state-mark"

const WORDS: Record<"es" | "en", { missings: Record<string, string>; complete: string }> = { es, en }

/** What is lacking before somebody's month can be paid. A code that the panel does not know is shown, never hidden. */
export async function MissingMarks({ missing }: { missing: readonly string[] }) {
  const { missings, complete } = WORDS[await getLocale()]
  if (missing.length === 0) return <StateMark tone="good">{complete}</StateMark>
  return (
    <>
      {missing.map((code) => (
        <div key={code}>
          <StateMark tone={code === "instruction" ? "quiet" : "waiting"}>
            {(Object.hasOwn(missings, code) ? missings[code] : undefined) ?? code}
          </StateMark>
        </div>
      ))}
    </>
  )
}
