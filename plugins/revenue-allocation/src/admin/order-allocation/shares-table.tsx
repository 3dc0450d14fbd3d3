import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { OrderAllocation } from "./order-allocation"
import { useAmount } from "./use-amount"

/** Who has what of an order in total, why, and that it adds up. */
export function SharesTable({ allocation }: { allocation: OrderAllocation }) {
  const { t, i18n } = useTranslation("tejidoMoney")
  const language = i18n.language?.startsWith("es") ? "es" : "en"
  const inWords = useAmount(allocation.currency_code)
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("party")}</Table.HeaderCell>
          <Table.HeaderCell className="text-right">{t("amount")}</Table.HeaderCell>
          <Table.HeaderCell>{t("basis")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {allocation.shares.map(({ party, label, amount, basis }) => (
          <Table.Row key={party}>
            <Table.Cell className="whitespace-normal py-2 align-top">{label[language]}</Table.Cell>
            <Table.Cell className="whitespace-nowrap py-2 text-right align-top tabular-nums">
              {inWords(amount)}
            </Table.Cell>
            <Table.Cell className="txt-small text-ui-fg-subtle whitespace-normal py-2">
              {basis[language]}
            </Table.Cell>
          </Table.Row>
        ))}
        <Table.Row>
          <Table.Cell className="txt-compact-small-plus">{t("total")}</Table.Cell>
          <Table.Cell className="txt-compact-small-plus whitespace-nowrap text-right tabular-nums">
            {inWords(allocation.amount)}
          </Table.Cell>
          <Table.Cell />
        </Table.Row>
      </Table.Body>
    </Table>
  )
}
