import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { Link } from "@/components/link"
import { PanelCard } from "../ui/panel-card"
import { PanelPage } from "../ui/panel-page"
import { moneyPath } from "./money-path"

/** The frame of a form about an artisan's money, with the way back. */
export async function MoneyFormPage({
  artisan: { id, code },
  title,
  intro,
  children,
}: {
  artisan: { id: string; code: string }
  title: string
  intro: string
  children: ReactNode
}) {
  const t = await getTranslations("panel.terms")
  return (
    <PanelPage
      narrow
      title={title}
      intro={intro}
      back={<Link href={moneyPath(id)}>{t("backToMoney", { code })}</Link>}
    >
      <PanelCard>{children}</PanelCard>
    </PanelPage>
  )
}
