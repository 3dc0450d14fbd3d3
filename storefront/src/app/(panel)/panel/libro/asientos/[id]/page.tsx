import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { z } from "zod"
import { Link } from "@/components/link"
import { Notice } from "@/components/notice"
import { orNotFound, staffFetch } from "@/features/panel/api/staff-fetch"
import { staffWho } from "@/features/panel/api/staff-who"
import { EntriesTable } from "@/features/panel/ledger/entries-table"
import { transactionSchema } from "@/features/panel/ledger/ledger"
import { TRANSACTIONS_LIST } from "@/features/panel/ledger/ledger-lists"
import { transactionKind } from "@/features/panel/ledger/transaction-kind"
import { Facts } from "@/features/panel/table/facts"
import { Moment } from "@/features/panel/table/moment"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata({
  params,
}: PageProps<"/panel/libro/asientos/[id]">): Promise<Metadata> {
  const { id } = await params
  return { title: (await getTranslations("panel.ledger"))("transaction.title", { id }) }
}

export default async function TransactionPage({ params }: PageProps<"/panel/libro/asientos/[id]">) {
  await staffWho("ledger.read")
  const [{ id }, t, locale] = await Promise.all([params, getTranslations("panel.ledger"), getLocale()])
  const answer = await orNotFound(
    staffFetch(`/staff/ledger/transactions/${encodeURIComponent(id)}`, {
      query: { locale },
      schema: z.object({ transaction: transactionSchema }),
    })
  )
  if (!answer) notFound()
  const { transaction } = answer
  const balanced = transaction.entries.reduce((sum, { amount }) => sum + amount, 0) === 0
  return (
    <PanelPage
      title={t("transaction.title", { id: transaction.id })}
      back={<Link href={TRANSACTIONS_LIST.path}>{t("transaction.back")}</Link>}
    >
      <PanelCard title={t("transaction.facts")}>
        <Facts
          facts={[
            [t("transactions.kind"), transactionKind(transaction.kind, locale)],
            [
              t("transactions.order"),
              transaction.order_number === null ? null : (
                <Link key="order" href={`${TRANSACTIONS_LIST.path}?q=${transaction.order_number}`}>
                  {t("transaction.ofOrder", { number: transaction.order_number })}
                </Link>
              ),
            ],
            [t("transactions.occurred"), <Moment key="occurred" at={transaction.occurred_at} />],
            [t("transactions.posted"), <Moment key="posted" at={transaction.posted_at} />],
            [
              t("transaction.policy"),
              transaction.policy_version === null
                ? null
                : t("transaction.policyVersion", { version: String(transaction.policy_version) }),
            ],
            [t("transaction.source"), transaction.source_id],
          ]}
        />
      </PanelCard>
      <PanelCard title={t("transaction.entries")}>
        <EntriesTable transaction={transaction} />
        <Notice kind={balanced ? "success" : "error"}>
          {t(balanced ? "transaction.balanced" : "transaction.unbalanced")}
        </Notice>
      </PanelCard>
    </PanelPage>
  )
}
