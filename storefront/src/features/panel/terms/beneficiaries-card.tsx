import { getLocale, getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { RecordList } from "../artisans/record-list"
import { formatMoment } from "../table/format-moment"
import { StateMark } from "../table/state-mark"
import { PanelCard } from "../ui/panel-card"
import { AccountText, AccountWarning } from "./account-text"
import { beneficiaryPath, moneyPath } from "./money-path"
import type { Beneficiary } from "./terms"

/** Those whom somebody's money goes to, by relation and the end of the account. Never who they are. */
export async function BeneficiariesCard({
  artisanId,
  beneficiaries,
  editable,
}: {
  artisanId: string
  beneficiaries: readonly Beneficiary[]
  editable: boolean
}) {
  const [t, words, locale] = await Promise.all([
    getTranslations("panel.terms.beneficiaries"),
    getTranslations("panel.terms"),
    getLocale(),
  ])
  return (
    <PanelCard id="familiares" title={t("title")} intro={t("intro")}>
      <RecordList
        none={t("none")}
        records={beneficiaries.map((beneficiary) => ({
          key: beneficiary.id,
          title: words(`relations.${beneficiary.relation}`),
          text: <AccountText account={beneficiary} />,
          more: (
            <>
              {beneficiary.ended_at ? (
                <StateMark tone="quiet">
                  {t("ended", { day: formatMoment(beneficiary.ended_at, locale) })}
                </StateMark>
              ) : (
                <AccountWarning account={beneficiary} />
              )}
              <Link href={beneficiaryPath(artisanId, beneficiary.id)} className="lone-link">
                {t("manage")}{" "}
                <span className="visually-hidden">
                  {t("manageOf", { relation: words(`relationsTo.${beneficiary.relation}`) })}
                </span>
              </Link>
            </>
          ),
        }))}
      />
      {editable ? (
        <div>
          <ButtonLink look="secondary" href={moneyPath(artisanId, "beneficiary")}>
            {t("add")}
          </ButtonLink>
        </div>
      ) : null}
    </PanelCard>
  )
}
