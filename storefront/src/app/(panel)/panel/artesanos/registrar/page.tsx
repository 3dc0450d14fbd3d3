import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { Notice } from "@/components/notice"
import { staffWho } from "@/features/panel/api/staff-who"
import { registerArtisan } from "@/features/panel/artisans/actions/register-artisan"
import { todayInLima } from "@/features/panel/form/calendar-day"
import { IdentityInputs } from "@/features/panel/identity/identity-inputs"
import { WorkshopChoice } from "@/features/panel/picking/workshop-choice"
import { loadWorkshop } from "@/features/panel/registry/load-workshop"
import type { Workshop } from "@/features/panel/registry/registry"
import { ARTISANS_LIST } from "@/features/panel/registry/registry-lists"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelField } from "@/features/panel/ui/panel-field"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { SubmitButton } from "@/features/panel/ui/submit-button"

const PATH = `${ARTISANS_LIST.path}/registrar`

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.artisans"))("register.title") }
}

export default async function RegisterPage({ searchParams }: PageProps<"/panel/artesanos/registrar">) {
  await staffWho("artisan.update", "workshop.read")
  const [query, t, artisans] = await Promise.all([
    searchParams,
    getTranslations("panel.artisans.register"),
    getTranslations("panel.artisans"),
  ])
  const workshop = typeof query.taller === "string" ? await loadWorkshop(query.taller) : null
  return (
    <PanelPage
      narrow
      title={t("title")}
      intro={
        workshop
          ? t("help", { workshop: workshop.name, establishment: workshop.establishment.name })
          : t("chooseHelp")
      }
      back={<Link href={ARTISANS_LIST.path}>{artisans("back")}</Link>}
    >
      {workshop ? <RegisterForm workshop={workshop} /> : <WorkshopChoice path={PATH} params={query} />}
    </PanelPage>
  )
}

async function RegisterForm({ workshop }: { workshop: Workshop }) {
  const [t, common] = await Promise.all([
    getTranslations("panel.artisans.register"),
    getTranslations("panel.common.form"),
  ])
  const today = todayInLima()
  return (
    <>
      <Link href={PATH} className="lone-link">
        {t("other")}
      </Link>
      <PanelForm
        action={registerArtisan.bind(null, workshop.id)}
        values={{ from_on: today, document_type: "dni" }}
      >
        <PanelCard>
          <PanelField name="from_on" type="date" label={t("from")} max={today} />
          <PanelField
            name="alias"
            label={t("alias")}
            optional={common("optional")}
            autoComplete="off"
            maxLength={60}
          />
        </PanelCard>
        <PanelCard title={t("identityTitle")} intro={t("identityHelp")}>
          <Notice>{t("identitySealed")}</Notice>
          <IdentityInputs optional={common("optional")} />
        </PanelCard>
        <SubmitButton>{t("save")}</SubmitButton>
      </PanelForm>
    </>
  )
}
