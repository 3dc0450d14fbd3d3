import { getTranslations } from "next-intl/server"
import { MoneyBars } from "../charts/money-bars"
import type { Tone } from "../charts/tones"
import { Facts } from "../table/facts"
import { Help } from "../ui/help"
import type { Split } from "./projected-split"

const TONES: Readonly<Record<string, Tone>> = {
  maker_family: "maker",
  reparation: "reparation",
  inpe_activity: "inpe",
}

/** Where the money of a price would go, and the reason of each part. */
export async function SplitTable({ split }: { split: Split }) {
  const t = await getTranslations("panel.listings.split")
  return (
    <>
      <MoneyBars
        caption={t("title")}
        words={{ label: t("party"), amount: t("amount") }}
        rows={split.shares.map(({ party, label, amount }) => ({
          key: party,
          label,
          amount,
          tone: TONES[party] ?? "cost",
        }))}
        total={{ label: t("total"), amount: split.amount }}
      />
      <Help question={t("why")}>
        <Facts facts={split.shares.map(({ label, basis }) => [label, basis] as const)} />
      </Help>
    </>
  )
}
