import { getTranslations } from "next-intl/server"
import { Notice } from "@/components/notice"
import { AllocationBlock } from "@/features/product/allocation-block"
import type { OrderImpact } from "./order-api"

/** Where the money of an order goes, exact to the céntimo, or that it is still being entered in the ledger. */
export async function OrderImpactSection({ impact }: { impact: OrderImpact | null }) {
  const t = await getTranslations("orders.impact")
  if (impact && impact.shares.length > 0) return <AllocationBlock allocation={impact} title={t("title")} />
  return (
    <section aria-labelledby="dinero" className="stack">
      <h2 id="dinero">{t("title")}</h2>
      <Notice>{t("pending")}</Notice>
    </section>
  )
}
