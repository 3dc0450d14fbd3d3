import "server-only"
import { getTranslations } from "next-intl/server"
import type { Beneficiary } from "./terms"

/** What each of somebody's beneficiaries is called in a choice: the relation, and the end of the account. */
export async function beneficiaryLabels(
  people: readonly Beneficiary[]
): Promise<{ id: string; label: string }[]> {
  const t = await getTranslations("panel.terms")
  return people.map(({ id, relation, account_last4 }) => ({
    id,
    label: account_last4 ? `${t(`relations.${relation}`)} (…${account_last4})` : t(`relations.${relation}`),
  }))
}
