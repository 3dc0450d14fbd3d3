import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { Link } from "@/components/link"
import { BeginSecondFactor } from "@/features/panel/account/begin-second-factor"
import { begunFactor } from "@/features/panel/account/begun-factor"
import { EnabledSecondFactor } from "@/features/panel/account/enabled-second-factor"
import { EnrolSecondFactor } from "@/features/panel/account/enrol-second-factor"
import { currentStaff } from "@/features/panel/api/current-staff"
import { panelPath, withQuery } from "@/features/panel/session/panel-path"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata() {
  const t = await getTranslations("panel.account.setUp")
  return { title: t("title") }
}

/**
 * Setting up the second factor, and what can be done with one that is on. `next` is where somebody was kept from
 * going; who has one and did not show it in this session shows it first.
 */
export default async function SecondFactorPage({ searchParams }: PageProps<"/panel/cuenta/segundo-factor">) {
  const [staff, query, t] = await Promise.all([
    currentStaff(),
    searchParams,
    getTranslations("panel.account"),
  ])
  const next = panelPath(query.next)
  const { enabled, required, shown_at, recovery_codes_left } = staff.second_factor
  if (enabled && next && shown_at === null) redirect(withQuery("/panel/confirmar", { next }))
  const begun = enabled ? null : await begunFactor.read()
  return (
    <PanelPage
      title={t("setUp.title")}
      intro={enabled ? t("enabled.intro") : t(required ? "setUp.required" : "setUp.optional")}
      back={<Link href="/panel/cuenta">{t("title")}</Link>}
      narrow
    >
      {enabled ? <EnabledSecondFactor required={required} codesLeft={recovery_codes_left} /> : null}
      {!enabled && begun?.staffId === staff.id ? (
        <EnrolSecondFactor secret={begun.secret} url={begun.url} next={next} />
      ) : null}
      {!enabled && begun?.staffId !== staff.id ? <BeginSecondFactor next={next} /> : null}
    </PanelPage>
  )
}
