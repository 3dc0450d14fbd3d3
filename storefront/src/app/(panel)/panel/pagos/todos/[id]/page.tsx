import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { RecentAudit } from "@/features/panel/audit/recent-audit"
import { documentPath } from "@/features/panel/documents/document-path"
import { TRANSACTIONS_LIST } from "@/features/panel/ledger/ledger-lists"
import { AccountLink } from "@/features/panel/payouts/account-link"
import { loadPayout } from "@/features/panel/payouts/load-payouts"
import { OutcomeForms } from "@/features/panel/payouts/outcome-forms"
import { outcomeNote } from "@/features/panel/payouts/outcome-note"
import { PayoutState } from "@/features/panel/payouts/payout-marks"
import { BATCHES_LIST, PAYOUTS_LIST } from "@/features/panel/payouts/payouts-lists"
import { Facts } from "@/features/panel/table/facts"
import { formatCalendarDay, formatMoment } from "@/features/panel/table/format-moment"
import { savedMark } from "@/features/panel/table/saved-mark"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { formatCentimos } from "@/lib/money"

type Props = PageProps<"/panel/pagos/todos/[id]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staffWho("payout.read")
  const { reference } = await loadPayout((await params).id)
  return { title: (await getTranslations("panel.payouts.payout"))("title", { reference }) }
}

/** One payment: how far it is, what is known of it, and what to do about it. */
export default async function PayoutPage({ params, searchParams }: Props) {
  const staff = await staffWho("payout.read")
  const [payout, t, locale, saved] = await Promise.all([
    loadPayout((await params).id),
    getTranslations("panel.payouts"),
    getLocale(),
    savedMark(searchParams),
  ])
  const { id, paid_on, returned_on, sent_at, evidence_document_id: proof } = payout
  const ledger = mayDo(staff, "ledger.read")
  return (
    <PanelPage
      title={t("payout.title", { reference: payout.reference })}
      back={<Link href={PAYOUTS_LIST.path}>{t("payout.back")}</Link>}
    >
      <PanelCard title={t("payout.facts")}>
        <Facts
          facts={[
            [t("state"), <PayoutState key="state" state={payout.state} />],
            [
              t("payout.amount"),
              <strong key="amount" className="number">
                {formatCentimos(payout.amount)}
              </strong>,
            ],
            [t("payee"), t(`payees.${payout.payee_kind}`)],
            [t("payout.account"), <AccountLink key="account" staff={staff} account={payout} />],
            [t("rail"), t(`rails.${payout.rail}`)],
            [
              t("payouts.batch"),
              <Link key="batch" href={`${BATCHES_LIST.path}/${payout.batch_id}`}>
                {t("batches.name", { number: payout.batch_number })}
              </Link>,
            ],
            [t("payout.sent"), sent_at ? formatMoment(sent_at, locale) : null],
            [t("payout.paidOn"), paid_on ? formatCalendarDay(paid_on, locale) : null],
            [t("payout.returnedOn"), returned_on ? formatCalendarDay(returned_on, locale) : null],
            [t("payout.note"), outcomeNote(payout.outcome_note, locale)],
            [
              t("payout.proof"),
              proof && mayDo(staff, "beneficiary.read") ? (
                <Link key="proof" href={documentPath(proof, `${PAYOUTS_LIST.path}/${id}`)}>
                  {t("payout.openProof")}
                </Link>
              ) : null,
            ],
            [
              t("payout.transactions"),
              payout.transaction_ids.length === 0 ? null : (
                <span key="transactions" className="number">
                  {payout.transaction_ids.map((each, index) => (
                    <span key={each}>
                      {index > 0 ? ", " : null}
                      {ledger ? <Link href={`${TRANSACTIONS_LIST.path}/${each}`}>{each}</Link> : each}
                    </span>
                  ))}
                </span>
              ),
            ],
          ]}
        />
      </PanelCard>
      <PanelCard title={t("payout.whatNow")} intro={t(`payout.advice.${payout.state}`)}>
        {mayDo(staff, "payout.create") ? <OutcomeForms key={saved} payout={payout} /> : null}
      </PanelCard>
      <RecentAudit staff={staff} resource="payout" id={id} title={t("history")} />
    </PanelPage>
  )
}
