import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { monthAfter, monthInLima, monthsUpTo } from "@/features/panel/form/calendar-month"
import { prepareBatch } from "@/features/panel/payouts/actions/change-batch"
import { PAYABLES_LIST, PAYEE_KINDS, RAILS } from "@/features/panel/payouts/payouts-lists"
import { monthTitle } from "@/features/panel/table/format-month"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelChoices } from "@/features/panel/ui/panel-choices"
import { PanelSelect } from "@/features/panel/ui/panel-field"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { SubmitButton } from "@/features/panel/ui/submit-button"

const MONTHS_OFFERED = 12

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.payouts.prepare"))("title") }
}

/** Preparing a batch: by what way, to whom, up to when. Another person releases it. */
export default async function PrepareBatchPage() {
  await staffWho("payout.read", "payout.create")
  const [t, words, locale] = await Promise.all([
    getTranslations("panel.payouts.prepare"),
    getTranslations("panel.payouts"),
    getLocale(),
  ])
  return (
    <PanelPage
      narrow
      title={t("title")}
      intro={t("help")}
      back={<Link href={PAYABLES_LIST.path}>{t("back")}</Link>}
    >
      <PanelCard>
        <PanelForm
          id="prepare"
          action={prepareBatch}
          values={{ rail: "bank-file", payees: ["beneficiary", "court", "artisan"], month: "" }}
        >
          <PanelChoices
            name="rail"
            label={words("rail")}
            choices={RAILS.map((value) => ({
              value,
              label: words(`rails.${value}`),
              hint: words(`railHints.${value}`),
            }))}
          />
          <PanelChoices
            many
            columns
            name="payees"
            label={t("payees")}
            hint={t("payeesHint")}
            choices={PAYEE_KINDS.map((value) => ({ value, label: words(`payees.${value}`) }))}
          />
          <PanelSelect name="month" label={t("month")} hint={t("monthHint")}>
            <option value="">{t("monthAll")}</option>
            {monthsUpTo(monthAfter(monthInLima(), -1), MONTHS_OFFERED).map((month) => (
              <option key={month} value={month}>
                {monthTitle(month, locale)}
              </option>
            ))}
          </PanelSelect>
          <SubmitButton>{t("do")}</SubmitButton>
        </PanelForm>
      </PanelCard>
    </PanelPage>
  )
}
