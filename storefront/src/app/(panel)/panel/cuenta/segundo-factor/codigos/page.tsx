import { getLocale, getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { Button } from "@/components/button"
import { CodeTools } from "@/features/panel/account/code-tools"
import { putCodesAway } from "@/features/panel/account/put-codes-away"
import { shownCodes } from "@/features/panel/account/shown-codes"
import { currentStaff } from "@/features/panel/api/current-staff"
import { panelPath } from "@/features/panel/session/panel-path"
import { formatMoment } from "@/features/panel/table/format-moment"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"
import styles from "@/features/panel/account/second-factor.module.css"

export async function generateMetadata() {
  const t = await getTranslations("panel.account.codes")
  return { title: t("title") }
}

/** New recovery codes, until their owner says that they are written down, and ten minutes at most. */
export default async function RecoveryCodesPage({
  searchParams,
}: PageProps<"/panel/cuenta/segundo-factor/codigos">) {
  const [staff, shown, query, locale, t] = await Promise.all([
    currentStaff(),
    shownCodes.read(),
    searchParams,
    getLocale(),
    getTranslations("panel.account.codes"),
  ])
  if (shown?.staffId !== staff.id) redirect("/panel/cuenta/segundo-factor")
  const about = t("file", { email: staff.email, date: formatMoment(shown.at, locale) })
  return (
    <PanelPage title={t("title")} intro={t("intro")} narrow>
      <PanelCard>
        <ol className={styles.codes} aria-label={t("list")} translate="no">
          {shown.codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ol>
        <p className="small muted">{about}</p>
        <CodeTools
          text={[about, "", ...shown.codes, ""].join("\r\n")}
          words={{ copy: t("copy"), copied: t("copied"), print: t("print"), download: t("download") }}
        />
        <p>{t("where")}</p>
        <form action={putCodesAway} className={styles.tools}>
          <input type="hidden" name="next" value={panelPath(query.next) ?? ""} />
          <Button>{t("done")}</Button>
        </form>
      </PanelCard>
    </PanelPage>
  )
}
