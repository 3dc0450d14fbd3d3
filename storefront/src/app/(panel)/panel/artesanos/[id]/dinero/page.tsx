import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { ArtisanPage } from "@/features/panel/artisans/artisan-page"
import { loadArtisan } from "@/features/panel/artisans/load-artisan"
import { AlimonyCard } from "@/features/panel/terms/alimony-card"
import { BeneficiariesCard } from "@/features/panel/terms/beneficiaries-card"
import { HundredCard } from "@/features/panel/terms/hundred-card"
import { InstructionCard } from "@/features/panel/terms/instruction-card"
import { PAYOUTS_LIST } from "@/features/panel/payouts/payouts-lists"
import { StatementsLink } from "@/features/panel/statements/statements-link"
import { TermsCard } from "@/features/panel/terms/terms-card"
import {
  loadBeneficiaries,
  loadExample,
  loadInstructions,
  loadOrders,
  loadTerms,
} from "@/features/panel/terms/terms-api"

export async function generateMetadata({
  params,
}: PageProps<"/panel/artesanos/[id]/dinero">): Promise<Metadata> {
  await staffWho("artisan.read", "terms.read")
  const [{ code }, t] = await Promise.all([loadArtisan((await params).id), getTranslations("panel.terms")])
  return { title: `${code} · ${t("tab")}` }
}

/** What happens with the money of one artisan: by law, by court, by wish. */
export default async function ArtisanMoneyPage({ params }: PageProps<"/panel/artesanos/[id]/dinero">) {
  const staff = await staffWho("artisan.read", "terms.read")
  const [artisan, t] = await Promise.all([loadArtisan((await params).id), getTranslations("panel.terms")])
  const [terms, orders, instructions, beneficiaries, example] = await Promise.all([
    loadTerms(artisan.id),
    loadOrders(artisan.id),
    loadInstructions(artisan.id),
    loadBeneficiaries(artisan.id),
    loadExample(artisan.id),
  ])
  const kept = artisan.status !== "erased"
  const may = {
    terms: kept && mayDo(staff, "terms.update"),
    instruct: kept && mayDo(staff, "instruction.update"),
    read: mayDo(staff, "beneficiary.read"),
  }
  return (
    <ArtisanPage staff={staff} artisan={artisan} part="money">
      <HundredCard
        code={artisan.code}
        example={example}
        terms={terms.find(({ in_force }) => in_force) ?? null}
        orders={orders}
        instruction={instructions.find(({ state }) => state === "in_force") ?? null}
      />
      <TermsCard artisan={artisan} terms={terms} editable={may.terms} readable={may.read} />
      <AlimonyCard artisan={artisan} orders={orders} editable={may.terms} readable={may.read} />
      <InstructionCard
        artisan={artisan}
        instructions={instructions}
        editable={may.instruct}
        readable={may.read}
      />
      <BeneficiariesCard artisanId={artisan.id} beneficiaries={beneficiaries} editable={may.instruct} />
      <p>
        {mayDo(staff, "statement.read") ? <StatementsLink artisan={artisan} /> : null}{" "}
        {mayDo(staff, "payout.read") ? (
          <Link href={`${PAYOUTS_LIST.path}?persona=${encodeURIComponent(artisan.id)}`} className="lone-link">
            {t("payouts")}
          </Link>
        ) : null}
      </p>
    </ArtisanPage>
  )
}
