import { getTranslations } from "next-intl/server"
import { StateMark } from "../table/state-mark"
import type { Batch, Payout } from "./payout"

const PAYOUT_TONES = {
  pending: "waiting",
  sent: "waiting",
  paid: "good",
  returned: "stopped",
  parked: "stopped",
  cancelled: "quiet",
} as const

const BATCH_TONES = {
  draft: "waiting",
  releasing: "waiting",
  released: "waiting",
  done: "good",
  cancelled: "quiet",
} as const

/** How far a payment is. */
export async function PayoutState({ state }: Pick<Payout, "state">) {
  const t = await getTranslations("panel.payouts.payouts.states")
  return <StateMark tone={PAYOUT_TONES[state]}>{t(state)}</StateMark>
}

/** How far a batch is; what came back or is not known stands beside it. */
export async function BatchState({ batch: { state, states } }: { batch: Batch }) {
  const [t, outcomes] = await Promise.all([
    getTranslations("panel.payouts.batches.states"),
    getTranslations("panel.payouts.batch.outcomes"),
  ])
  const attention = (["returned", "parked"] as const).filter((each) => (states[each]?.count ?? 0) > 0)
  return (
    <>
      <StateMark tone={BATCH_TONES[state]}>{t(state)}</StateMark>
      {attention.map((each) => (
        <div key={each}>
          <StateMark tone="stopped">
            {outcomes(each)}: {states[each]?.count}
          </StateMark>
        </div>
      ))}
    </>
  )
}
