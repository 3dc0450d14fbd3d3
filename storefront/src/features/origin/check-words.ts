import { getTranslations } from "next-intl/server"
import type { CheckWords } from "./browser-check"

/** The words that the browser's check may need, in the page's language: the check itself knows none. */
export async function checkWords(issuer: string): Promise<CheckWords> {
  const t = await getTranslations("provenance.origin.verdict")
  const said = (
    key: "checking" | "genuine" | "revoked" | "unsupported" | "no_keys" | "no_status" | "server"
  ) => ({
    title: t(`${key}.title`),
    text: t(`${key}.text`),
  })
  const isFalse = (reason: keyof CheckWords["false"]) => ({
    title: t("false.title"),
    text: t("false.text", { reason: t(`reasons.${reason}`) }),
  })
  return {
    server: said("server"),
    checking: said("checking"),
    genuine: said("genuine"),
    revoked: said("revoked"),
    unsupported: said("unsupported"),
    no_keys: said("no_keys"),
    no_status: said("no_status"),
    false: {
      malformed: isFalse("malformed"),
      altered: isFalse("altered"),
      unknown_key: isFalse("unknown_key"),
      wrong_algorithm: isFalse("wrong_algorithm"),
      wrong_type: isFalse("wrong_type"),
      retired_key: isFalse("retired_key"),
      foreign_issuer: isFalse("foreign_issuer"),
      other_code: isFalse("other_code"),
      not_yet_valid: isFalse("not_yet_valid"),
      expired: isFalse("expired"),
    },
    steps: [t("steps.signature", { issuer }), t("steps.unaltered"), t("steps.code"), t("steps.live")],
  }
}
