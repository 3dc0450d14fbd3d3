import { getTranslations } from "next-intl/server"
import { Notice } from "@/components/notice"
import type { Beneficiary } from "./terms"

type Account = Pick<Beneficiary, "bank" | "account_kind" | "account_last4" | "account_warning">

/** Where somebody is paid: bank, kind and the last four signs; and whether the number looks mistyped. */
export async function AccountText({ account }: { account: Account }) {
  const t = await getTranslations("panel.terms.beneficiaries")
  const { bank, account_kind: kind, account_last4: last4 } = account
  if (kind === null) return <span className="muted">{t("noAccount")}</span>
  const where = [bank, last4 ? t("accountEnd", { kind: t(`kinds.${kind}`), last4 }) : t(`kinds.${kind}`)]
  return <span className="number">{where.filter(Boolean).join(", ")}</span>
}

/** Said only where the check digits do not agree. */
export async function AccountWarning({ account }: { account: Pick<Account, "account_warning"> }) {
  if (!account.account_warning) return null
  const t = await getTranslations("panel.terms.beneficiaries")
  return <Notice>{t("warning")}</Notice>
}
