import { getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import type { Staff } from "../api/staff"
import { StateMark } from "../table/state-mark"

/** Whether the second factor is on, how many recovery codes are left, and where to change it. */
export async function SecondFactorState({ factor }: { factor: Staff["second_factor"] }) {
  const t = await getTranslations("panel.account.factor")
  const left = factor.recovery_codes_left
  return (
    <>
      <p>
        <StateMark tone={factor.enabled ? "good" : "waiting"}>{t(factor.enabled ? "on" : "off")}</StateMark>
      </p>
      <p>
        {t(factor.enabled ? "onText" : "offText")}
        {factor.enabled && left !== null ? ` ${t("codesLeft", { count: left })}` : null}
      </p>
      <p>
        <ButtonLink href="/panel/cuenta/segundo-factor" look="secondary">
          {t(factor.enabled ? "manage" : "setUp")}
        </ButtonLink>
      </p>
    </>
  )
}
