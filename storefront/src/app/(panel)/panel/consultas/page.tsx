import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { staffWho } from "@/features/panel/api/staff-who"
import { EnquiriesTable } from "@/features/panel/enquiries/enquiries-table"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.fair-desk.enquiries"))("title") }
}

/** Who wants to buy many: asked at fairs, answered here. */
export default async function EnquiriesPage({ searchParams }: PageProps<"/panel/consultas">) {
  const staff = await staffWho("enquiry.read")
  const [t, params] = await Promise.all([getTranslations("panel.fair-desk.enquiries"), searchParams])
  return (
    <PanelPage title={t("title")} intro={t("help")}>
      <EnquiriesTable params={params} staff={staff} />
    </PanelPage>
  )
}
