import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { askedArtisan } from "@/features/panel/register/asked-artisan"
import { REGISTRATIONS_LIST } from "@/features/panel/register/register-lists"
import { RegistrationForm } from "@/features/panel/register/registration-form"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.register.registration"))("newTitle") }
}

export default async function NewRegistrationPage({
  searchParams,
}: PageProps<"/panel/registro-nacional/nuevo">) {
  await staffWho("registration.update")
  const [t, common, params] = await Promise.all([
    getTranslations("panel.register.registration"),
    getTranslations("panel.register"),
    searchParams,
  ])
  return (
    <PanelPage
      narrow
      title={t("newTitle")}
      intro={t("newHelp")}
      back={<Link href={REGISTRATIONS_LIST.path}>{common("back")}</Link>}
    >
      <PanelCard>
        <RegistrationForm registration={null} artisan={askedArtisan(params)} />
      </PanelCard>
    </PanelPage>
  )
}
