import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { importResults } from "@/features/panel/payouts/actions/import-results"
import { loadBatch } from "@/features/panel/payouts/load-payouts"
import { BATCHES_LIST } from "@/features/panel/payouts/payouts-lists"
import { CheckedFileFields } from "@/features/panel/ui/checked-file-fields"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { PanelPage } from "@/features/panel/ui/panel-page"

type Props = PageProps<"/panel/pagos/lotes/[id]/resultados">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staffWho("payout.read", "payout.create")
  const { number } = await loadBatch((await params).id)
  return { title: (await getTranslations("panel.payouts.import"))("title", { number }) }
}

/** Taking in what the bank says became of a batch: looked at first, then whole or not at all. */
export default async function ImportResultsPage({ params }: Props) {
  await staffWho("payout.read", "payout.create")
  const [{ id, number, rail, state }, t, words] = await Promise.all([
    loadBatch((await params).id),
    getTranslations("panel.payouts.import"),
    getTranslations("panel.payouts.batches"),
  ])
  const page = `${BATCHES_LIST.path}/${encodeURIComponent(id)}`
  if (rail !== "bank-file" || (state !== "released" && state !== "done")) redirect(page)
  return (
    <PanelPage
      narrow
      title={t("title", { number })}
      intro={t("help")}
      back={<Link href={page}>{words("name", { number })}</Link>}
    >
      <PanelCard>
        <PanelForm id="results" action={importResults.bind(null, { id, number })}>
          <CheckedFileFields
            words={{
              file: t("file"),
              fileHint: t("fileHint"),
              text: t("text"),
              textHint: t("textHint"),
              check: t("check"),
              save: t("save"),
              problems: t("problems"),
              line: t("line"),
              column: t("column"),
              problem: t("problem"),
            }}
          />
        </PanelForm>
      </PanelCard>
    </PanelPage>
  )
}
