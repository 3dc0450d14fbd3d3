import { getTranslations } from "next-intl/server"
import { measureText } from "./measure-text"
import type { InstructionPart } from "./terms"

/** The parts of an instruction in their order, and where the rest goes. */
export async function InstructionParts({ parts }: { parts: readonly InstructionPart[] }) {
  const [t, words] = await Promise.all([
    getTranslations("panel.terms.instructionCard"),
    getTranslations("panel.terms"),
  ])
  return (
    <>
      <ol>
        {parts.map((part, index) => {
          const measure = measureText(part, {
            percent: (percent) => t("percent", { percent }),
            amount: (amount) => t("amount", { amount }),
          })
          const relation = part.beneficiary?.relation ?? "unknown"
          return (
            <li key={index} className="number">
              {part.destination === "savings"
                ? t("savings", { measure })
                : t("part", { measure, relation: words(`relationsTo.${relation}`) })}
            </li>
          )
        })}
      </ol>
      <p className="small muted">{t("rest")}</p>
    </>
  )
}
