import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { SharesTable } from "../order-allocation/shares-table"
import { useAmount } from "../order-allocation/use-amount"
import { useOrderAllocation } from "../order-allocation/use-order-allocation"

/** On the page of an order: its postings in the ledger, and who gets what of it. */
const OrderAllocationWidget = ({ data: order }: { data: { id: string; currency_code: string } }) => {
  const { t, i18n } = useTranslation("tejidoMoney")
  const language = i18n.language?.startsWith("es") ? "es" : "en"
  const { allocation, failed } = useOrderAllocation(order.id)
  const inWords = useAmount(order.currency_code)
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col gap-y-1 px-6 py-4">
        <Heading level="h2">{t("title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("help")}
        </Text>
        {failed ? (
          <Text size="small" className="text-ui-fg-error" role="alert">
            {t("failed")}
          </Text>
        ) : null}
        {allocation?.transactions.length === 0 ? <Text size="small">{t("empty")}</Text> : null}
      </div>
      {allocation?.transactions.length ? (
        <>
          <SharesTable allocation={allocation} />
          <div className="flex flex-col gap-y-2 px-6 py-4">
            <Heading level="h3">{t("transactions")}</Heading>
            <ul className="flex flex-col gap-y-1">
              {allocation.transactions.map(({ id, kind_words, occurred_at, amount }) => (
                <li key={id} className="txt-small grid grid-cols-3 gap-x-4">
                  <span>{kind_words[language]}</span>
                  <time dateTime={occurred_at} className="text-ui-fg-subtle">
                    {new Date(occurred_at).toLocaleString(i18n.language)}
                  </time>
                  <span className="text-right tabular-nums">{inWords(amount)}</span>
                </li>
              ))}
            </ul>
            <Text size="xsmall" className="text-ui-fg-muted">
              {t("policy", { version: allocation.policy_version })}
            </Text>
          </div>
        </>
      ) : null}
    </Container>
  )
}

export default OrderAllocationWidget

export const config = defineWidgetConfig({ zone: "order.details.after" })
