import { getLocale, getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { Notice } from "@/components/notice"
import { formatAmount, formatCentimos } from "@/lib/money"
import { formatMoment } from "../table/format-moment"
import { StateMark } from "../table/state-mark"
import { PanelCard } from "../ui/panel-card"
import styles from "./balance-card.module.css"
import { PROVIDER_LINES_LIST } from "./provider-lines-list"
import { providerName } from "./provider-name"
import type { ProviderBalance } from "./reconciliation"

/** One payment provider: both balances, what parts them, and what is left to find out. */
export async function BalanceCard({ provider, editable }: { provider: ProviderBalance; editable: boolean }) {
  const [t, locale] = await Promise.all([getTranslations("panel.reconciliation.balances"), getLocale()])
  const name = providerName(provider.provider_id, locale)
  const { open_lines: open, unaccounted, reports, reported_from, reported_to, last_import_at } = provider
  const lines = (state: "difference" | "explained") =>
    `${PROVIDER_LINES_LIST.path}?medio=${encodeURIComponent(provider.provider_id)}&estado=${state}`
  const agrees = open === 0 && unaccounted === 0
  return (
    <PanelCard
      title={name}
      intro={
        reports === 0 || !reported_from || !reported_to
          ? t("noReports")
          : t("covered", { from: formatMoment(reported_from, locale), to: formatMoment(reported_to, locale) })
      }
    >
      {reports === 0 ? (
        <p>{t("ledgerOnly", { amount: formatCentimos(provider.ledger_balance) })}</p>
      ) : (
        <>
          <p>
            <StateMark tone={agrees ? "good" : "waiting"}>
              {agrees ? t("agrees") : t("differs", { count: open })}
            </StateMark>
          </p>
          <table className={styles.sum}>
            <caption className="visually-hidden">{t("caption", { name })}</caption>
            <thead className="visually-hidden">
              <tr>
                <th scope="col">{t("what")}</th>
                <th scope="col">{t("amount")}</th>
              </tr>
            </thead>
            <tbody>
              <Line label={t("ledger")} amount={provider.ledger_balance_reported} />
              <Line label={t("provider")} amount={provider.provider_balance} />
              <Line label={t("difference")} amount={provider.difference} strong />
              <Line
                label={
                  open > 0 ? (
                    <Link href={lines("difference")}>{t("open", { count: open })}</Link>
                  ) : (
                    t("openNone")
                  )
                }
                amount={provider.open_amount}
              />
              <Line
                label={
                  provider.explained_amount === 0 ? (
                    t("explained")
                  ) : (
                    <Link href={lines("explained")}>{t("explained")}</Link>
                  )
                }
                amount={provider.explained_amount}
              />
              <Line label={t("unaccounted")} amount={unaccounted} strong />
            </tbody>
          </table>
          {unaccounted === 0 ? null : <Notice kind="error">{t("unaccountedText")}</Notice>}
          <p className="small muted number">
            {t("fees", { fees: formatCentimos(provider.fees), paid: formatCentimos(provider.paid_out) })}
            {last_import_at ? ` ${t("lastImport", { at: formatMoment(last_import_at, locale) })}` : null}
          </p>
        </>
      )}
      <div className={styles.ways}>
        {open > 0 ? (
          <ButtonLink href={lines("difference")}>
            {t("see")} <span className="visually-hidden">{name}</span>
          </ButtonLink>
        ) : null}
        {editable ? (
          <ButtonLink
            look="secondary"
            href={`/panel/conciliacion/importar?medio=${encodeURIComponent(provider.provider_id)}`}
          >
            {t("import")} <span className="visually-hidden">{name}</span>
          </ButtonLink>
        ) : null}
      </div>
    </PanelCard>
  )
}

function Line({ label, amount, strong = false }: { label: ReactNode; amount: number; strong?: boolean }) {
  return (
    <tr data-strong={strong}>
      <th scope="row">{label}</th>
      <td className={styles.amount}>{formatAmount(amount)}</td>
    </tr>
  )
}
