import "server-only"
import { getTranslations } from "next-intl/server"
import { formatCentimos } from "@/lib/money"
import { measureText } from "./measure-text"
import type { AlimonyOrder, Instruction, Measure, MonthExample } from "./terms"

/** One part of a month's 100 soles, in words. Amounts in céntimos. */
export type HundredPart = {
  key: string
  label: string
  /** By what law, order or wish. */
  why: string | null
  amount: number
  colour: string
  held: boolean
}

// As the money charts have them: the maker indigo, family lighter, reparation earth, INPE green.
const FAMILY_COLOUR = "#4a5f9e"
const FAMILY_COLOURS = [FAMILY_COLOUR, "#7d8fc4", "#a9b6dc"]

/** The parts that are not nothing, in the order in which the law and the artisan have them. */
export async function hundredParts({
  example,
  orders,
  instruction,
}: {
  example: MonthExample
  orders: readonly AlimonyOrder[]
  instruction: Instruction | null
}): Promise<HundredPart[]> {
  const t = await getTranslations("panel.terms")
  const people = [
    ...orders.map(({ beneficiary }) => beneficiary),
    ...(instruction?.parts ?? []).flatMap(({ beneficiary }) => beneficiary ?? []),
  ]
  const relation = (id: string | undefined) => {
    const known = people.find((each) => each.id === id)
    return t(`relationsTo.${known?.relation ?? "unknown"}`)
  }
  const plain = (measure: Measure) =>
    measureText(measure, { percent: (percent) => `${percent} %`, amount: (amount) => amount })
  const wish = (parts: readonly Measure[], words: "family" | "savings") => {
    if (parts.length === 0) return null
    const measure = parts.map(plain).join(" + ")
    return t(
      parts.every(({ kind }) => kind === "amount") ? "hundred.whys.amountOnly" : `hundred.whys.${words}`,
      {
        measure,
      }
    )
  }
  const wished = instruction?.parts ?? []
  const all: (Omit<HundredPart, "held"> & { held?: boolean })[] = [
    {
      key: "inpe",
      label: t("hundred.parts.inpe"),
      why: t("hundred.whys.inpe"),
      amount: example.inpe,
      colour: "var(--chilca)",
    },
    {
      key: "reparation",
      label: t("hundred.parts.reparation"),
      why: t("hundred.whys.reparation", { amount: formatCentimos(example.reparation_outstanding ?? 0) }),
      amount: example.reparation,
      colour: "var(--tierra)",
    },
    ...example.alimony.map(({ order_id, amount }) => {
      const order = orders.find(({ id }) => id === order_id)
      const words = order?.kind === "amount" ? "alimonyAmount" : "alimony"
      return {
        key: order_id,
        label: t("hundred.parts.alimony", { relation: relation(order?.beneficiary.id) }),
        why: order ? t(`hundred.whys.${words}`, { measure: plain(order) }) : null,
        amount,
        colour: "#7c6a9c",
      }
    }),
    ...example.family.map(({ beneficiary_id, amount }, index) => ({
      key: beneficiary_id,
      label: t("hundred.parts.family", { relation: relation(beneficiary_id) }),
      why: wish(
        wished.filter((part) => part.beneficiary?.id === beneficiary_id),
        "family"
      ),
      amount,
      colour: FAMILY_COLOURS[index % FAMILY_COLOURS.length] ?? FAMILY_COLOUR,
    })),
    {
      key: "savings",
      label: t("hundred.parts.savings"),
      why: wish(
        wished.filter(({ destination }) => destination === "savings"),
        "savings"
      ),
      amount: example.savings,
      colour: "var(--qolle)",
    },
    {
      key: "personal",
      label: t("hundred.parts.personal"),
      why: t("hundred.whys.personal"),
      amount: example.personal,
      colour: "var(--anil)",
    },
    {
      key: "held",
      label: t("hundred.parts.held"),
      why: null,
      amount: example.held,
      colour: "var(--cochinilla)",
      held: true,
    },
  ]
  return all.filter(({ amount }) => amount > 0).map((part) => ({ held: false, ...part }))
}
