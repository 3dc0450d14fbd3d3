import { getLocale, getTranslations } from "next-intl/server"
import { formatCentimos } from "@/lib/money"
import { MoneyBars } from "../charts/money-bars"
import { formatCount } from "../table/format-count"
import { Facts } from "../table/facts"
import { formatMonth } from "../table/format-month"
import { PanelCard } from "../ui/panel-card"
import { CLOSE_PARTS, type CloseTotals, type MonthComparison } from "./close"
import { PART_TONES } from "./close-tone"
import { HeldReasons } from "./held-reasons"

/** What a month comes to: its parts beside last month's, what is held and why, each prison, and whose income changed. */
export async function CloseFigures({
  totals,
  previous,
  by_establishment,
  changes,
  holdsPath,
}: { totals: CloseTotals; holdsPath?: string } & MonthComparison) {
  const [t, locale] = await Promise.all([getTranslations("panel.closes.figures"), getLocale()])
  const before = previous?.totals
  const against = previous
    ? { against: t("before", { month: formatMonth(previous.month, locale) }), difference: t("difference") }
    : {}
  const compared = (now: number, then: number | undefined) => (before ? { against: then ?? 0 } : {})
  return (
    <>
      <PanelCard title={t("title")} intro={previous ? t("introCompared") : t("intro")}>
        <Facts
          facts={[
            [t("artisans"), formatCount(totals.artisans, locale)],
            [t("earned"), formatCentimos(totals.earned)],
            [t("carried"), totals.carried === 0 ? null : formatCentimos(totals.carried)],
            [
              t("negative"),
              totals.negative.artisans === 0
                ? null
                : t("negativeText", {
                    count: totals.negative.artisans,
                    amount: formatCentimos(totals.negative.amount),
                  }),
            ],
          ]}
        />
        <MoneyBars
          caption={t("parts")}
          words={{ label: t("part"), amount: t("amount"), ...against }}
          rows={CLOSE_PARTS.map((part) => ({
            key: part,
            label: t(`partNames.${part}`),
            amount: totals[part],
            ...compared(totals[part], before?.[part]),
            tone: PART_TONES[part],
          }))}
          total={{
            label: t("total"),
            amount: totals.income,
            ...compared(totals.income, before?.income),
          }}
        />
      </PanelCard>
      <PanelCard
        id="retenido"
        title={t("held")}
        intro={totals.held > 0 ? t("heldIntro", { amount: formatCentimos(totals.held) }) : t("heldNone")}
      >
        <HeldReasons reasons={totals.held_by_reason} path={holdsPath} />
      </PanelCard>
      {by_establishment.length > 0 ? (
        <PanelCard title={t("places")}>
          <MoneyBars
            caption={t("places")}
            words={{ label: t("place"), amount: t("amount"), ...against }}
            rows={by_establishment.map(({ establishment, artisans, income, held, income_before }) => ({
              key: establishment?.id ?? "none",
              label: establishment?.name ?? t("noPlace"),
              note: t("placeNote", { count: artisans, held: formatCentimos(held) }),
              amount: income,
              ...compared(income, income_before),
              tone: "maker" as const,
            }))}
          />
        </PanelCard>
      ) : null}
      {changes.length > 0 && previous ? (
        <PanelCard title={t("changes")} intro={t("changesIntro")}>
          <MoneyBars
            caption={t("changes")}
            words={{ label: t("person"), amount: t("amount"), ...against }}
            rows={changes.map(({ artisan, income, income_before }) => ({
              key: artisan.id,
              label: artisan.code,
              amount: income,
              against: income_before,
              tone: "maker" as const,
            }))}
          />
        </PanelCard>
      ) : null}
    </>
  )
}
