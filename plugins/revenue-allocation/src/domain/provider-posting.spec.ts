import { centimos } from "./centimos"
import type { ProviderLine } from "./provider-line"
import { postingsOf } from "./provider-posting"

const line = (kind: ProviderLine["kind"], gross: number, fee = 0): ProviderLine => ({
  ...{ kind, reference: "op-1", payment_reference: null, occurred_at: new Date(0) },
  gross: centimos(gross),
  fee: centimos(fee),
  net: centimos(gross - fee),
})
const told = (of: ProviderLine) =>
  postingsOf("pp_card", of).map(({ kind, source_id, entries }) => [
    kind,
    source_id,
    ...entries.map(({ account, amount }) => `${account} ${amount}`),
  ])

describe("what a provider's line gives by itself", () => {
  it.each([
    ["a capture: its fee", line("capture", 13_200, 560), "provider_fee", "fees:pp_card 560"],
    ["a fee of its own", line("fee", -300), "provider_fee", "fees:pp_card 300"],
    ["a fee given back", line("fee", 300), "provider_fee", "fees:pp_card -300"],
    ["a dispute: its fee", line("dispute", -10_000, 1500), "provider_fee", "fees:pp_card 1500"],
    ["a payout", line("payout", -9000), "provider_payout", "bank:main 9000"],
    ["a payout that came back", line("payout", 9000), "provider_payout", "bank:main -9000"],
  ])("%s", (_what, of, kind, first) => {
    const [, amount] = first.split(" ")
    expect(told(of)).toEqual([
      [kind, `pp_card:${of.kind}:op-1`, first, `clearing:pp_card ${-Number(amount)}`],
    ])
  })

  it("a payout with a fee gives both", () => {
    expect(told(line("payout", -9000, 100)).map(([kind]) => kind)).toEqual([
      "provider_fee",
      "provider_payout",
    ])
  })

  it("a payout of nothing gives its fee alone", () => {
    expect(told(line("payout", 0, 100))).toEqual([
      ["provider_fee", "pp_card:payout:op-1", "fees:pp_card 100", "clearing:pp_card -100"],
    ])
  })

  it("nothing for what orders post, and for what a person has to look at", () => {
    expect([line("capture", 1), line("refund", -1), line("adjustment", 5, 1)].flatMap(told)).toEqual([])
  })
})
