import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { Notice } from "@/components/notice"
import { formatCentimos } from "@/lib/money"
import { mayDo } from "@/features/panel/api/current-staff"
import { StaffRefusal } from "@/features/panel/api/staff-refusal"
import { staffWho } from "@/features/panel/api/staff-who"
import { prepareClose } from "@/features/panel/closes/actions/prepare-close"
import { type ClosePreview, loadPreview } from "@/features/panel/closes/close"
import { CloseFigures } from "@/features/panel/closes/close-figures"
import { CloseSteps } from "@/features/panel/closes/close-steps"
import { CLOSES_LIST } from "@/features/panel/closes/closes-lists"
import { isCalendarMonth } from "@/features/panel/form/calendar-month"
import { formatMoment } from "@/features/panel/table/format-moment"
import { formatMonth } from "@/features/panel/table/format-month"
import { Confirm } from "@/features/panel/ui/confirm"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { SubmitButton } from "@/features/panel/ui/submit-button"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.closes.preview"))("title") }
}

export default async function ClosePreviewPage({ searchParams }: PageProps<"/panel/cierres/vista-previa">) {
  const staff = await staffWho("settlement.read")
  const [{ mes }, t, locale] = await Promise.all([
    searchParams,
    getTranslations("panel.closes.preview"),
    getLocale(),
  ])
  const preview = await previewOrRefusal(typeof mes === "string" && isCalendarMonth(mes) ? mes : undefined)
  const back = <Link href={CLOSES_LIST.path}>{t("back")}</Link>
  if (preview instanceof StaffRefusal) {
    const { code } = preview
    const known = code === "month_settled" || code === "no_policy_for_month" ? code : "other"
    return (
      <PanelPage title={t("title")} back={back}>
        <Notice title={t("impossible")}>{t(`refused.${known}`)}</Notice>
      </PanelPage>
    )
  }
  const month = formatMonth(preview.month, locale)
  return (
    <PanelPage
      title={t("of", { month })}
      intro={t("intro", { at: formatMoment(preview.computed_at, locale), version: preview.policy_version })}
      back={back}
    >
      <CloseSteps current="preview" />
      {preview.blocked ? (
        <Notice title={t("blocked")}>{t(`obstacles.${preview.blocked}`)}</Notice>
      ) : mayDo(staff, "settlement.close") ? (
        <Confirm
          action={t("prepare.open", { month })}
          title={t("prepare.title", { month })}
          text={<p>{t("prepare.text", { amount: formatCentimos(preview.totals.income) })}</p>}
        >
          <PanelForm action={prepareClose.bind(null, preview.month)}>
            <SubmitButton>{t("prepare.do", { month })}</SubmitButton>
          </PanelForm>
        </Confirm>
      ) : null}
      <CloseFigures {...preview} />
    </PanelPage>
  )
}

/** The figures, or why there are none: a month whose figures are kept has a page of its own. */
async function previewOrRefusal(month: string | undefined): Promise<ClosePreview | StaffRefusal> {
  try {
    return await loadPreview(month)
  } catch (error) {
    if (error instanceof StaffRefusal && error.status === 409) return error
    throw error
  }
}
