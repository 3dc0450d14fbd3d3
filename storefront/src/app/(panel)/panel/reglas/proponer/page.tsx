import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { Notice } from "@/components/notice"
import { staffWho } from "@/features/panel/api/staff-who"
import { DocumentFileField } from "@/features/panel/documents/document-file-field"
import { daysOfMonth, monthAfter, monthInLima } from "@/features/panel/form/calendar-month"
import { proposeRules } from "@/features/panel/rules/actions/propose-rules"
import { inForce, loadPolicies } from "@/features/panel/rules/policy"
import { policyPath, RULES_PATH } from "@/features/panel/rules/policy-paths"
import { RuleFields } from "@/features/panel/rules/rule-fields"
import { rulesValues } from "@/features/panel/rules/rules-form-values"
import { EmptyState } from "@/features/panel/ui/empty-state"
import { PanelField, PanelTextarea } from "@/features/panel/ui/panel-field"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { SubmitButton } from "@/features/panel/ui/submit-button"

type Props = PageProps<"/panel/reglas/proponer">

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.rules"))("propose") }
}

export default async function ProposePage({ searchParams }: Props) {
  await staffWho("policy.propose", "policy.read")
  const [{ desde }, t, common, policies] = await Promise.all([
    searchParams,
    getTranslations("panel.rules"),
    getTranslations("panel.common.form"),
    loadPolicies(),
  ])
  const base = policies.find(({ id }) => id === desde) ?? inForce(policies)
  const open = policies.find(({ state }) => state === "proposed")
  const page = { title: t("propose"), back: <Link href={RULES_PATH}>{t("title")}</Link> }
  if (open) {
    return (
      <PanelPage narrow {...page}>
        <Notice title={t("form.already.title")}>
          {t("form.already.text", { version: open.version })}{" "}
          <Link href={policyPath(open.id)}>{t("form.already.link")}</Link>
        </Notice>
      </PanelPage>
    )
  }
  if (!base) {
    return (
      <PanelPage narrow {...page}>
        <EmptyState title={t("empty")} />
      </PanelPage>
    )
  }
  return (
    <PanelPage narrow {...page} intro={t("form.intro", { version: base.version })}>
      <PanelForm
        action={proposeRules.bind(null, base.id)}
        draft={`rules:${base.id}`}
        values={{
          ...rulesValues(base.rules),
          valid_from: daysOfMonth(monthAfter(monthInLima(), 1)).first,
          note: "",
        }}
      >
        <PanelField name="valid_from" type="date" label={t("form.from")} hint={t("form.fromHint")} />
        <PanelTextarea name="note" label={t("form.note")} hint={t("form.noteHint")} rows={3} />
        <DocumentFileField label={t("form.document")} optional={common("optional")} />
        <RuleFields rules={base.rules} />
        <SubmitButton>{t("form.do")}</SubmitButton>
      </PanelForm>
    </PanelPage>
  )
}
