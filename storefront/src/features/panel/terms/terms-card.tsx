import { getLocale, getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { formatCentimos } from "@/lib/money"
import { RecordList } from "../artisans/record-list"
import { documentPath } from "../documents/document-path"
import { Facts } from "../table/facts"
import { formatCalendarDay } from "../table/format-moment"
import { Confirm } from "../ui/confirm"
import { PanelCard } from "../ui/panel-card"
import { AccountText, AccountWarning } from "./account-text"
import { moneyPath } from "./money-path"
import { ReadTermsForm } from "./read-terms-form"
import { SituationMark } from "./situation-mark"
import type { Terms } from "./terms"

/** What is recorded of somebody's legal terms: what counts today, what will, what did. */
export async function TermsCard({
  artisan,
  terms,
  editable,
  readable,
}: {
  artisan: { id: string; code: string }
  /** All, the latest first. */
  terms: readonly Terms[]
  editable: boolean
  /** Whether what is sealed may be read. */
  readable: boolean
}) {
  const [t, locale] = await Promise.all([getTranslations("panel.terms.terms"), getLocale()])
  const current = terms.find(({ in_force }) => in_force) ?? null
  const day = (text: string) => formatCalendarDay(text, locale)
  return (
    <PanelCard id="situacion" title={t("title")} intro={current ? t("sealed") : undefined}>
      {current ? (
        <TermsFacts terms={current} artisanId={artisan.id} readable={readable} />
      ) : (
        <p>{t("none")}</p>
      )}
      {editable ? (
        <div>
          <ButtonLink look={current ? "secondary" : "primary"} href={moneyPath(artisan.id, "terms")}>
            {t(current ? "change" : "record")}
          </ButtonLink>
        </div>
      ) : null}
      {readable && current ? (
        <Confirm action={t("read.open")} title={t("read.open")} text={t("read.help")}>
          <ReadTermsForm artisan={artisan} />
        </Confirm>
      ) : null}
      {terms.length > (current ? 1 : 0) ? (
        <details>
          <summary className="lone-link">{t("history")}</summary>
          <RecordList
            none=""
            records={terms
              .filter(({ id }) => id !== current?.id)
              .map((entry) => ({
                key: entry.id,
                title: t("since", { day: day(entry.valid_from) }),
                text: <SituationMark situation={entry.situation} life={entry.life_sentence} />,
                more: <TermsFacts terms={entry} artisanId={artisan.id} readable={readable} brief />,
              }))}
          />
        </details>
      ) : null}
    </PanelCard>
  )
}

async function TermsFacts({
  terms,
  artisanId,
  readable,
  brief = false,
}: {
  terms: Terms
  readable: boolean
  artisanId: string
  brief?: boolean
}) {
  const [t, words, locale] = await Promise.all([
    getTranslations("panel.terms.terms"),
    getTranslations("panel.terms"),
    getLocale(),
  ])
  const { valid_from, reparation_outstanding: owed, account_state } = terms
  const outstanding = terms.reparation_outstanding_now
  const stated = t("reparationOn", {
    amount: formatCentimos(owed),
    day: formatCalendarDay(valid_from, locale),
  })
  const reparation =
    owed === 0
      ? t("reparationNone")
      : outstanding === null
        ? stated
        : `${t("reparationNow", { amount: formatCentimos(outstanding) })} (${stated})`
  return (
    <>
      <Facts
        facts={[
          [t("from"), brief ? null : formatCalendarDay(valid_from, locale)],
          [
            t("situation"),
            brief ? null : (
              <SituationMark key="situation" situation={terms.situation} life={terms.life_sentence} />
            ),
          ],
          [
            t("reparation"),
            <span key="reparation" className="number">
              {reparation}
            </span>,
          ],
          [
            t("account"),
            account_state === "open" ? (
              <AccountText key="account" account={terms} />
            ) : (
              words(`accounts.${account_state}`)
            ),
          ],
          [
            t("sealedOnes"),
            [
              ...(terms.has_reparation_case ? [t("hasCase")] : []),
              ...(terms.has_reparation_account ? [t("hasReparationAccount")] : []),
            ].join(" · ") || null,
          ],
          [t("note"), terms.note],
          [
            t("document"),
            terms.document_id && readable ? (
              <Link key="document" href={documentPath(terms.document_id, moneyPath(artisanId))}>
                {t("open")}
              </Link>
            ) : null,
          ],
        ]}
      />
      <AccountWarning account={terms} />
    </>
  )
}
