import { getTranslations } from "next-intl/server"
import { MoneyBars } from "../charts/money-bars"
import type { Tone } from "../charts/tones"
import type { Split } from "./projected-split"

const TONES: Readonly<Record<string, Tone>> = {
  maker_family: "maker",
  reparation: "reparation",
  inpe_activity: "inpe",
}

/** Where the money of a price would go, each part with its reason. */
export async function SplitTable({ split }: { split: Split }) {
  const t = await getTranslations("panel.listings.split")
  return (
    <MoneyBars
      caption={t("title")}
      words={{ label: t("party"), amount: t("amount") }}
      rows={split.shares.map(({ party, label, amount, basis }) => ({
        key: party,
        label,
        amount,
        tone: TONES[party] ?? "cost",
        note: basis,
      }))}
      total={{ label: t("total"), amount: split.amount }}
    />
  )
}
