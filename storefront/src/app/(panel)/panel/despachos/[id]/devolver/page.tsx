import { randomUUID } from "node:crypto"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { announceReturn } from "@/features/panel/dispatches/actions/announce-return"
import { loadDispatch, returnableOf } from "@/features/panel/dispatches/dispatch"
import { dispatchPath, RETURN_REASONS } from "@/features/panel/dispatches/dispatches-lists"
import { ReturnFields } from "@/features/panel/dispatches/return-fields"
import { RETURNED } from "@/features/panel/dispatches/return-lines"
import { RequestId } from "@/features/panel/form/request-id"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelField, PanelSelect, PanelTextarea } from "@/features/panel/ui/panel-field"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { SubmitButton } from "@/features/panel/ui/submit-button"

type Props = PageProps<"/panel/despachos/[id]/devolver">

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.dispatches.announce"))("title") }
}

/** Noting that a buyer sends pieces back. */
export default async function AnnounceReturnPage({ params }: Props) {
  await staffWho("dispatch.update")
  const [dispatch, t, words, common] = await Promise.all([
    loadDispatch((await params).id),
    getTranslations("panel.dispatches.announce"),
    getTranslations("panel.dispatches"),
    getTranslations("panel.common.form"),
  ])
  const lines = dispatch.lines.filter((line) => returnableOf(line) > 0)
  if (lines.length === 0) redirect(dispatchPath(dispatch.id))
  return (
    <PanelPage
      narrow
      title={t("title")}
      intro={t("intro")}
      back={
        <Link href={dispatchPath(dispatch.id)}>
          {words("orderName", { number: dispatch.order_display_id })}
        </Link>
      }
    >
      <PanelCard>
        <PanelForm
          id="return"
          action={announceReturn.bind(null, {
            id: dispatch.id,
            lines: lines.map((line) => ({ id: line.id, most: returnableOf(line) })),
          })}
          draft={`return:${dispatch.id}`}
          values={Object.fromEntries(lines.map(({ id }) => [RETURNED + id, "0"]))}
        >
          <RequestId fresh={randomUUID()} />
          <ReturnFields
            label={t("lines")}
            hint={t("linesHint")}
            lines={lines.map((line) => ({
              id: line.id,
              name: line.variant ? `${line.title}, ${line.variant}` : line.title,
              note: t("most", { count: returnableOf(line) }),
              fields: (
                <PanelField
                  name={RETURNED + line.id}
                  label={t("quantity")}
                  inputMode="numeric"
                  autoComplete="off"
                  maxLength={6}
                />
              ),
            }))}
          />
          <PanelSelect name="reason" label={t("reason")}>
            {RETURN_REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {words(`returns.reasons.${reason}`)}
              </option>
            ))}
          </PanelSelect>
          <PanelTextarea
            name="note"
            label={t("note")}
            hint={t("noteHint")}
            optional={common("optional")}
            rows={3}
            maxLength={500}
          />
          <SubmitButton>{t("save")}</SubmitButton>
        </PanelForm>
      </PanelCard>
    </PanelPage>
  )
}
