import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { Notice } from "@/components/notice"
import type { Application } from "../fairs/application"
import { standPath } from "../stands/stands-list"

const KINDS = { accepted: "success", waitlisted: "information", declined: "information" } as const

/** What was decided about an application, why, and where it goes on; nothing before a decision. */
export async function DecisionNotice({ application }: { application: Application }) {
  const { state, reasons, note, stand_id, zone, fair } = application
  if (state !== "accepted" && state !== "waitlisted" && state !== "declined") return null
  const [t, why] = await Promise.all([
    getTranslations("panel.fair-desk.decision"),
    getTranslations("panel.fairs.reasons"),
  ])
  return (
    <Notice kind={KINDS[state]} title={t(`${state}.title`)}>
      <p>{t(`${state}.text`, { fair: fair.title, zone: zone.name.es })}</p>
      {reasons.length > 0 ? (
        <p>{t("reasons", { reasons: reasons.map((each) => why(each)).join("; ") })}</p>
      ) : null}
      {note ? <p>{t("note", { note })}</p> : null}
      {stand_id ? (
        <p>
          <Link href={standPath(stand_id)}>{t("stand")}</Link>
        </p>
      ) : null}
    </Notice>
  )
}
