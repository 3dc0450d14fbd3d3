import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { z } from "zod"
import { Link } from "@/components/link"
import { orNotFound, staffFetch } from "@/features/panel/api/staff-fetch"
import { staffWho } from "@/features/panel/api/staff-who"
import { auditEntrySchema } from "@/features/panel/audit/audit-entry"
import { AUDIT_LIST } from "@/features/panel/audit/audit-list"
import { actionName, resourceName } from "@/features/panel/audit/audit-words"
import { ChangesTable } from "@/features/panel/audit/changes-table"
import { nameDirectory } from "@/features/panel/audit/name-directory"
import { resourceLink } from "@/features/panel/audit/resource-link"
import { Facts } from "@/features/panel/table/facts"
import { Moment } from "@/features/panel/table/moment"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"
import styles from "./entry-page.module.css"

export async function generateMetadata({ params }: PageProps<"/panel/auditoria/[seq]">): Promise<Metadata> {
  const { seq } = await params
  return { title: (await getTranslations("panel.audit.entry"))("title", { seq }) }
}

export default async function AuditEntryPage({ params }: PageProps<"/panel/auditoria/[seq]">) {
  const staff = await staffWho("audit.read")
  const { seq } = await params
  if (!/^[1-9]\d{0,14}$/.test(seq)) notFound()
  const [t, list, locale, answer, names] = await Promise.all([
    getTranslations("panel.audit.entry"),
    getTranslations("panel.audit"),
    getLocale(),
    orNotFound(staffFetch(`/staff/audit/${seq}`, { schema: z.object({ entry: auditEntrySchema }) })),
    nameDirectory(staff),
  ])
  if (!answer) notFound()
  const { entry } = answer
  const name = (id: string | null) => (id === null ? null : (names.get(id) ?? id))
  const link = resourceLink(entry.resource, entry.resource_id)
  return (
    <PanelPage
      title={actionName(entry.action, locale)}
      intro={t("title", { seq: String(entry.seq) })}
      back={<Link href={AUDIT_LIST.path}>{t("back")}</Link>}
    >
      <PanelCard title={t("facts")}>
        <Facts
          facts={[
            [list("at"), <Moment key="at" at={entry.at} />],
            [list("actor"), `${entry.actor_label} (${list(`actors.${entry.actor_type}`)})`],
            [list("resource"), resourceName(entry.resource, locale)],
            [t("id"), entry.resource_id],
            [list("establishment"), name(entry.establishment_id)],
            [t("institution"), name(entry.institution_id)],
            [list("reason"), entry.reason],
            [list("address"), entry.address],
            [t("session"), entry.session_id],
          ]}
        />
        {link ? (
          <Link href={link} className="lone-link">
            {t("link")}
          </Link>
        ) : null}
      </PanelCard>
      <PanelCard title={t("changes")}>
        <ChangesTable entry={entry} names={names} />
      </PanelCard>
      <PanelCard title={t("chain")} intro={t("chainHelp")}>
        <Facts
          facts={[
            [
              t("hash"),
              <code key="hash" className={styles.hash}>
                {entry.hash}
              </code>,
            ],
            [
              t("previousHash"),
              <code key="previous" className={styles.hash}>
                {entry.prev_hash}
              </code>,
            ],
          ]}
        />
        {entry.seq > 1 ? (
          <Link href={`${AUDIT_LIST.path}/${entry.seq - 1}`} className="lone-link" rel="prev">
            {t("previous")}
          </Link>
        ) : null}
      </PanelCard>
    </PanelPage>
  )
}
