import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { loadArtisan } from "@/features/panel/artisans/load-artisan"
import { Facts } from "@/features/panel/table/facts"
import { formatMoment } from "@/features/panel/table/format-moment"
import { savedMark } from "@/features/panel/table/saved-mark"
import { StateMark } from "@/features/panel/table/state-mark"
import { AccountText, AccountWarning } from "@/features/panel/terms/account-text"
import { ChangeBeneficiaryCard, ReadBeneficiaryCard } from "@/features/panel/terms/beneficiary-cards"
import { moneyPath } from "@/features/panel/terms/money-path"
import { loadBeneficiary } from "@/features/panel/terms/terms-api"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

type Props = PageProps<"/panel/artesanos/[id]/dinero/familiares/[beneficiary]">

async function load(params: Props["params"]) {
  const { id, beneficiary } = await params
  const artisan = await loadArtisan(id)
  return { artisan, beneficiary: await loadBeneficiary(artisan.id, beneficiary) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staffWho("artisan.read", "terms.read")
  const [{ artisan, beneficiary }, t] = await Promise.all([load(params), getTranslations("panel.terms")])
  const relation = t(`relations.${beneficiary.relation}`)
  return { title: t("beneficiary.title", { relation, code: artisan.code }) }
}

export default async function BeneficiaryPage({ params, searchParams }: Props) {
  const staff = await staffWho("artisan.read", "terms.read")
  const [{ artisan, beneficiary }, t, locale, saved] = await Promise.all([
    load(params),
    getTranslations("panel.terms"),
    getLocale(),
    savedMark(searchParams),
  ])
  const { id, code, status } = artisan
  const relation = t(`relations.${beneficiary.relation}`)
  const props = { artisan: { id, code }, beneficiary }
  const changes = mayDo(staff, "instruction.update") && status !== "erased" && !beneficiary.erased
  return (
    <PanelPage
      narrow
      title={t("beneficiary.title", { relation, code })}
      back={<Link href={moneyPath(id)}>{t("backToMoney", { code })}</Link>}
    >
      <PanelCard title={t("beneficiary.facts")} intro={t("beneficiaries.intro")}>
        <Facts
          facts={[
            [t("relation"), relation],
            [t("account"), <AccountText key="account" account={beneficiary} />],
            [t("beneficiary.email"), t(`beneficiary.emails.${beneficiary.has_email ? "true" : "false"}`)],
            [
              t("beneficiary.state"),
              <StateMark key="state" tone={beneficiary.ended_at ? "quiet" : "good"}>
                {beneficiary.ended_at
                  ? t("beneficiaries.ended", { day: formatMoment(beneficiary.ended_at, locale) })
                  : t("beneficiaries.active")}
              </StateMark>,
            ],
          ]}
        />
        {beneficiary.ended_at ? null : <AccountWarning account={beneficiary} />}
      </PanelCard>
      {mayDo(staff, "beneficiary.read") && !beneficiary.erased ? (
        <ReadBeneficiaryCard key={`read ${saved}`} {...props} />
      ) : null}
      {changes ? <ChangeBeneficiaryCard key={`change ${saved}`} {...props} /> : null}
    </PanelPage>
  )
}
