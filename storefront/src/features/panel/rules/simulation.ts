import "server-only"
import { getLocale } from "next-intl/server"
import { z } from "zod"
import type { Tone } from "../charts/tones"
import { staffFetch } from "../api/staff-fetch"
import type { Policy } from "./policy"
import type { AskedSimulation } from "./simulation-query"

const amount = z.number().int()

const simulationSchema = z.object({
  amount,
  lines: z.array(
    z.object({
      party: z.string(),
      label: z.string(),
      amount,
      against_amount: amount.nullable(),
      basis: z.string(),
    })
  ),
  /** The income of each, and the law's general division of it. */
  makers: z.array(
    z.object({
      share_bp: z.number(),
      income: amount,
      against_income: amount.nullable(),
      maker: amount,
      reparation: amount,
      inpe: amount,
    })
  ),
})
export type Simulation = z.infer<typeof simulationSchema>

/** Asks what rules would do with a price, beside what others would. Nothing is posted by it. */
export async function simulate(asked: AskedSimulation, policies: readonly Policy[]): Promise<Simulation> {
  const { policyId, againstId, agreed_pay, ...rest } = asked
  const rulesOf = (id: string) => {
    const policy = policies.find((each) => each.id === id)
    if (!policy) throw new Error(`There is no policy ${id} to simulate`)
    return policy.state === "proposed" || policy.state === "withdrawn" || policy.state === "refused"
      ? { rules: policy.rules }
      : { version: policy.version }
  }
  const { simulation } = await staffFetch("/staff/policies/simulate", {
    method: "POST",
    query: { locale: await getLocale() },
    body: {
      ...rest,
      ...(agreed_pay === null ? {} : { agreed_pay }),
      policy: rulesOf(policyId),
      ...(againstId === null ? {} : { against: rulesOf(againstId) }),
    },
    schema: z.object({ simulation: simulationSchema }),
  })
  return simulation
}

const TONES: Record<string, Tone> = {
  maker_family: "maker",
  reparation: "reparation",
  inpe_activity: "inpe",
  materials: "cost",
  payment_fee: "cost",
  shipping: "cost",
  tax_igv: "due",
  unattributed: "held",
}

/** How a party is drawn; one without a colour of its own is grey. */
export function toneOfParty(party: string): Tone {
  return (Object.hasOwn(TONES, party) ? TONES[party] : undefined) ?? "quiet"
}
