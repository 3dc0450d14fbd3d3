import { getLocale, getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { RecordList } from "../artisans/record-list"
import { todayInLima } from "../form/calendar-day"
import { formatCalendarDay } from "../table/format-moment"
import { StateMark } from "../table/state-mark"
import { Confirm } from "../ui/confirm"
import { PanelCard } from "../ui/panel-card"
import { currentInstruction } from "./current-instruction"
import { InstructionParts } from "./instruction-parts"
import { moneyPath } from "./money-path"
import { OpenDocumentLink } from "./open-document-link"
import { RevokeForm } from "./revoke-form"
import type { Beneficiary, Instruction } from "./terms"

/** What somebody signed about their part: what counts, and what did or will. */
export async function InstructionCard({
  artisan,
  instructions,
  beneficiaries,
  editable,
}: {
  artisan: { id: string; code: string }
  instructions: readonly Instruction[]
  beneficiaries: readonly Beneficiary[]
  editable: boolean
}) {
  const [t, locale] = await Promise.all([getTranslations("panel.terms.instructionCard"), getLocale()])
  const today = todayInLima()
  const current = currentInstruction(instructions, today)
  // Two cannot be in force at once: what stands without an end has to be revoked before another one is recorded.
  const standing = instructions.find(({ revoked_on }) => revoked_on === null)
  const day = (text: string) => formatCalendarDay(text, locale)
  const others = instructions.filter(({ id }) => id !== current?.id)
  const dates = ({ signed_on, starts_on, revoked_on }: Instruction) =>
    [
      t("signed", { day: day(signed_on) }),
      t("starts", { day: day(starts_on) }),
      ...(revoked_on ? [t("revoked", { day: day(revoked_on) })] : []),
    ].join(", ")
  return (
    <PanelCard id="instruccion" title={t("title")} intro={t("intro")}>
      {current ? (
        <>
          <InstructionParts parts={current.parts} beneficiaries={beneficiaries} />
          <p className="small muted">{dates(current)}</p>
          <OpenDocumentLink id={current.document_id} artisanId={artisan.id} />
        </>
      ) : (
        <p>{t("none")}</p>
      )}
      {editable ? (
        <>
          {standing ? (
            <>
              <p className="small muted">{t("replaceFirst")}</p>
              <Confirm action={t("revoke.open")} title={t("revoke.title")} text={t("revoke.text")}>
                <RevokeForm artisan={artisan} instruction={standing} />
              </Confirm>
            </>
          ) : (
            <div>
              <ButtonLink look="secondary" href={moneyPath(artisan.id, "instruction")}>
                {t(current ? "replace" : "record")}
              </ButtonLink>
            </div>
          )}
        </>
      ) : null}
      {others.length > 0 ? (
        <details>
          <summary className="lone-link">{t("history")}</summary>
          <RecordList
            none=""
            records={others.map((instruction) => ({
              key: instruction.id,
              title: dates(instruction),
              text: (
                <StateMark
                  tone={instruction.starts_on > today && !instruction.revoked_on ? "waiting" : "quiet"}
                >
                  {t(instruction.starts_on > today && !instruction.revoked_on ? "notYet" : "over")}
                </StateMark>
              ),
              more: <InstructionParts parts={instruction.parts} beneficiaries={beneficiaries} />,
            }))}
          />
        </details>
      ) : null}
    </PanelCard>
  )
}
