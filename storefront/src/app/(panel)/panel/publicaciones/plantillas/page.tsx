import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { deleteTemplate } from "@/features/panel/listings/actions/act-on-listing"
import { BeginButton } from "@/features/panel/listings/begin-button"
import styles from "@/features/panel/listings/begin-list.module.css"
import { LISTINGS_LIST } from "@/features/panel/listings/listings-lists"
import { loadTemplates } from "@/features/panel/listings/template"
import { Confirm } from "@/features/panel/ui/confirm"
import { EmptyState } from "@/features/panel/ui/empty-state"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { SubmitButton } from "@/features/panel/ui/submit-button"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.listings.templates"))("title") }
}

export default async function TemplatesPage() {
  await staffWho("listing.update")
  const [t, templates] = await Promise.all([getTranslations("panel.listings.templates"), loadTemplates()])
  return (
    <PanelPage
      narrow
      title={t("title")}
      intro={t("help")}
      back={<Link href={LISTINGS_LIST.path}>{t("back")}</Link>}
    >
      {templates.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      ) : (
        <ul className={styles.list}>
          {templates.map(({ id, name, workshop, establishment }) => (
            <li key={id}>
              <PanelCard title={name} intro={workshop?.name ?? establishment.name}>
                <BeginButton id={`begin-${id}`} beginning={{ template_id: id }}>
                  {t("use")}
                  <span className="visually-hidden">: {name}</span>
                </BeginButton>
                <Confirm
                  action={t("delete", { name })}
                  title={t("deleteTitle")}
                  text={<p>{t("deleteText", { name })}</p>}
                >
                  <PanelForm id={`delete-${id}`} action={deleteTemplate.bind(null, id)}>
                    <SubmitButton look="secondary">{t("deleteDo")}</SubmitButton>
                  </PanelForm>
                </Confirm>
              </PanelCard>
            </li>
          ))}
        </ul>
      )}
    </PanelPage>
  )
}
