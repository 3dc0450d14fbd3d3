import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { RecentAudit } from "@/features/panel/audit/recent-audit"
import { ENQUIRIES_LIST } from "@/features/panel/enquiries/enquiries-list"
import { loadEnquiry } from "@/features/panel/enquiries/enquiry"
import { AskerFacts, EnquiryFacts } from "@/features/panel/enquiries/enquiry-facts"
import { AnswerCard, CloseEnquiryForm, ReopenEnquiryForm } from "@/features/panel/enquiries/enquiry-forms"
import { Letters } from "@/features/panel/enquiries/letters"
import { savedMark } from "@/features/panel/table/saved-mark"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

type Props = PageProps<"/panel/consultas/[id]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staffWho("enquiry.read")
  return { title: (await loadEnquiry((await params).id)).code }
}

/** One enquiry: what is asked, by whom, what was answered, and the answer. */
export default async function EnquiryPage({ params, searchParams }: Props) {
  const staff = await staffWho("enquiry.read")
  const [{ id }, t, saved] = await Promise.all([
    params,
    getTranslations("panel.fair-desk.enquiries"),
    savedMark(searchParams),
  ])
  const enquiry = await loadEnquiry(id)
  const { can } = enquiry
  return (
    <PanelPage
      title={t("from", { who: enquiry.organisation ?? enquiry.name })}
      intro={t("intro", { code: enquiry.code, fair: enquiry.fair.title })}
      back={<Link href={ENQUIRIES_LIST.path}>{t("back")}</Link>}
    >
      <PanelCard title={t("wanted")}>
        <EnquiryFacts enquiry={enquiry} />
      </PanelCard>
      <PanelCard title={t("letters")}>
        <Letters enquiry={enquiry} />
      </PanelCard>
      {can.answer ? <AnswerCard key={saved} enquiry={enquiry} /> : null}
      <PanelCard title={t("asker")} intro={t("askerIntro")}>
        <AskerFacts enquiry={enquiry} />
      </PanelCard>
      {can.close ? <CloseEnquiryForm enquiry={enquiry} /> : null}
      {can.reopen ? <ReopenEnquiryForm enquiry={enquiry} /> : null}
      <RecentAudit staff={staff} resource="fair_enquiry" id={enquiry.id} title={t("history")} />
    </PanelPage>
  )
}
