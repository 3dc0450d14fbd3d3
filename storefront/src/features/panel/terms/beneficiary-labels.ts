import "server-only"
import { getTranslations } from "next-intl/server"
import type { Beneficiary } from "./terms"

/** What each of somebody's beneficiaries is called in a choice: the relation, and of several the bank and a number. */
export async function beneficiaryLabels(
  people: readonly Beneficiary[]
): Promise<{ id: string; label: string }[]> {
  const t = await getTranslations("panel.terms.relations")
  return people.map(({ id, relation, bank }) => {
    const alike = people.filter((each) => each.relation === relation)
    const number = alike.length > 1 ? ` ${alike.findIndex((each) => each.id === id) + 1}` : ""
    return { id, label: [t(relation) + number, bank].filter(Boolean).join(" · ") }
  })
}
