import { getLocale, getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { RecordList } from "../artisans/record-list"
import { formatCalendarDay } from "../table/format-moment"
import { StateMark } from "../table/state-mark"
import { Confirm } from "../ui/confirm"
import { PanelCard } from "../ui/panel-card"
import { InstructionParts } from "./instruction-parts"
import { moneyPath } from "./money-path"
import { OpenDocumentLink } from "./open-document-link"
import { RevokeForm } from "./revoke-form"
import type { Instruction } from "./terms"

/** What somebody signed about their part: what counts, and what did or will. */
export async function InstructionCard({
  artisan,
  instructions,
  editable,
  readable,
}: {
  artisan: { id: string; code: string }
  instructions: readonly Instruction[]
  editable: boolean
  /** Whether signed papers may be opened. */
  readable: boolean
}) {
  const [t, locale] = await Promise.all([getTranslations("panel.terms.instructionCard"), getLocale()])
  const current = instructions.find(({ state }) => state === "in_force")
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
          <InstructionParts parts={current.parts} />
          <p className="small muted">{dates(current)}</p>
          {readable ? <OpenDocumentLink id={current.document_id} artisanId={artisan.id} /> : null}
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
                <StateMark tone={instruction.state === "future" ? "waiting" : "quiet"}>
                  {t(`states.${instruction.state}`)}
                </StateMark>
              ),
              more: <InstructionParts parts={instruction.parts} />,
            }))}
          />
        </details>
      ) : null}
    </PanelCard>
  )
}
