import { getTranslations } from "next-intl/server"
import { StateMark } from "../table/state-mark"
import type { Certificate } from "./certificate"

/** Whether a certificate stands, in words. */
export async function CertificateStatus({ status }: Pick<Certificate, "status">) {
  const t = await getTranslations("panel.certificates.statuses")
  return <StateMark tone={status === "valid" ? "good" : "stopped"}>{t(status)}</StateMark>
}
