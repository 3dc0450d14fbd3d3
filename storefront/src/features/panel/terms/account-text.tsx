import { getTranslations } from "next-intl/server"
import { Notice } from "@/components/notice"
import type { Beneficiary } from "./terms"

type Account = Pick<Beneficiary, "bank" | "account_kind" | "account_warning">

/** Where somebody is paid: bank and kind. The number itself is sealed. */
export async function AccountText({ account: { bank, account_kind: kind } }: { account: Account }) {
  const t = await getTranslations("panel.terms.beneficiaries")
  if (kind === null) return <span className="muted">{t("noAccount")}</span>
  return [bank, t(`kinds.${kind}`)].filter(Boolean).join(", ")
}

/** Said only where the check digits do not agree. */
export async function AccountWarning({ account }: { account: Pick<Account, "account_warning"> }) {
  if (!account.account_warning) return null
  const t = await getTranslations("panel.terms.beneficiaries")
  return <Notice>{t("warning")}</Notice>
}
