import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { orNotFound, staffFetch } from "@/features/panel/api/staff-fetch"
import { staffWho } from "@/features/panel/api/staff-who"
import { TRANSACTIONS_LIST } from "@/features/panel/ledger/ledger-lists"
import { causeAdvice } from "@/features/panel/reconciliation/cause-advice"
import { ExplainForm } from "@/features/panel/reconciliation/explain-form"
import { LineState } from "@/features/panel/reconciliation/line-state"
import { PROVIDER_LINES_LIST } from "@/features/panel/reconciliation/provider-lines-list"
import { providerName } from "@/features/panel/reconciliation/provider-name"
import { type ProviderLine, providerLineSchema } from "@/features/panel/reconciliation/reconciliation"
import { Facts } from "@/features/panel/table/facts"
import { formatMoment } from "@/features/panel/table/format-moment"
import { savedMark } from "@/features/panel/table/saved-mark"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { formatCentimos } from "@/lib/money"

type Props = PageProps<"/panel/conciliacion/movimientos/[id]">

const loadLine = cache(async (id: string): Promise<ProviderLine> => {
  const answer = await orNotFound(
    staffFetch(`${PROVIDER_LINES_LIST.api}/${encodeURIComponent(id)}`, {
      query: { locale: await getLocale() },
      schema: z.object({ line: providerLineSchema }),
    })
  )
  return answer?.line ?? notFound()
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staffWho("reconciliation.read")
  const [{ kind, reference }, t] = await Promise.all([
    loadLine((await params).id),
    getTranslations("panel.reconciliation"),
  ])
  return { title: t("line.title", { kind: t(`kinds.${kind}`), reference }) }
}

/** One movement at a provider: both sides, the likely cause, and what somebody found out about it. */
export default async function ProviderLinePage({ params, searchParams }: Props) {
  const staff = await staffWho("reconciliation.read")
  const [line, t, locale, saved] = await Promise.all([
    loadLine((await params).id),
    getTranslations("panel.reconciliation"),
    getLocale(),
    savedMark(searchParams),
  ])
  const { restated, explained_at: at, explained_by: by } = line
  const money = (amount: number | null) => (amount === null ? t("line.nothing") : formatCentimos(amount))
  const open = line.state === "difference" || line.state === "explained"
  const advice = causeAdvice(line.cause, locale)
  return (
    <PanelPage
      title={t("line.title", { kind: t(`kinds.${line.kind}`), reference: line.reference })}
      back={<Link href={PROVIDER_LINES_LIST.path}>{t("line.back")}</Link>}
    >
      <PanelCard title={t("line.facts")}>
        <Facts
          facts={[
            [t("lines.state"), <LineState key="state" state={line.state} />],
            [t("lines.cause"), line.cause_label],
            [t("lines.provider"), providerName(line.provider_id, locale)],
            [t("lines.occurred"), formatMoment(line.occurred_at, locale)],
            [t("line.payment"), line.payment_reference],
            [t("line.gross"), money(line.gross)],
            [t("line.fee"), line.fee === null ? null : money(line.fee)],
            [t("line.net"), line.net === null ? null : money(line.net)],
            [
              t("line.restated"),
              restated
                ? t("line.restatedText", {
                    gross: formatCentimos(restated.gross),
                    fee: formatCentimos(restated.fee),
                    net: formatCentimos(restated.net),
                  })
                : null,
            ],
            [t("line.inLedger"), money(line.ledger_amount)],
            [t("line.difference"), open ? formatCentimos(line.difference) : null],
            [
              t("line.transaction"),
              line.transaction_id && mayDo(staff, "ledger.read") ? (
                <Link key="transaction" href={`${TRANSACTIONS_LIST.path}/${line.transaction_id}`}>
                  {line.transaction_id}
                </Link>
              ) : (
                line.transaction_id
              ),
            ],
          ]}
        />
        {line.state === "difference" && advice ? (
          <>
            <h3>{t("line.causes.title")}</h3>
            <p>{advice}</p>
          </>
        ) : null}
        {line.explained_note ? (
          <>
            <p>{line.explained_note}</p>
            <p className="small muted">
              {t("explain.by", { who: by ?? "–", at: at ? formatMoment(at, locale) : "–" })}
            </p>
          </>
        ) : null}
      </PanelCard>
      {open && mayDo(staff, "reconciliation.update") ? (
        <ExplainForm key={saved} id={line.id} note={line.explained_note} />
      ) : null}
    </PanelPage>
  )
}
