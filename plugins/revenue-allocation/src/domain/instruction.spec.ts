import { centimos } from "./centimos"
import { instructionProblems, type InstructionTime } from "./instruction"
import type { InstructionPart } from "./split-month"

const percent = (percent_bp: number, beneficiary_id: string | null = null): InstructionPart =>
  beneficiary_id === null
    ? { destination: "savings", kind: "percent", percent_bp }
    : { destination: "beneficiary", beneficiary_id, kind: "percent", percent_bp }
const problems = (
  parts: InstructionPart[],
  { signed_on = "2026-06-01", starts_on = "2026-06-01", others = [] as InstructionTime[] } = {}
) =>
  instructionProblems({ signed_on, starts_on, parts }, others, {
    beneficiaries: new Set(["benf_1", "benf_2"]),
    today: "2026-11-23",
  }).map(({ code, field }) => `${field}: ${code}`)

describe("an instruction", () => {
  it("gives at most the whole in percentages, and amounts besides", () => {
    const amount: InstructionPart = {
      ...{ destination: "beneficiary", beneficiary_id: "benf_2", kind: "amount", amount: centimos(5000) },
    }
    expect(problems([percent(6000, "benf_1"), percent(4000), amount])).toEqual([])
    expect(problems([percent(6000, "benf_1"), percent(4001)])).toEqual(["parts: instruction_exceeds"])
    expect(problems([percent(6000, "benf_1"), amount, percent(4001)])).toEqual(["parts: instruction_exceeds"])
  })

  it("names each destination once, says something, and knows whom it names", () => {
    expect(problems([])).toEqual(["parts: instruction_empty"])
    expect(problems([percent(1), percent(2)])).toEqual(["parts: destination_twice"])
    expect(problems([percent(1, "benf_1"), percent(2, "benf_1")])).toEqual(["parts: destination_twice"])
    expect(problems([percent(1, "benf_1"), percent(2, "benf_2")])).toEqual([])
    expect(problems([percent(1), percent(2, "benf_3")])).toEqual([
      "parts.1.beneficiary_id: unknown_beneficiary",
    ])
  })

  it("is signed by now, and begins no sooner than it was signed", () => {
    expect(problems([percent(1)], { signed_on: "2026-11-24", starts_on: "2026-11-24" })).toEqual([
      "signed_on: day_in_future",
    ])
    expect(problems([percent(1)], { signed_on: "2026-11-23", starts_on: "2026-11-23" })).toEqual([])
    expect(problems([percent(1)], { signed_on: "2026-06-02" })).toEqual([
      "starts_on: starts_before_signature",
    ])
    expect(problems([percent(1)], { starts_on: "2027-01-01" })).toEqual([])
  })

  it("is alone in its time: another ends by the day it begins, or never counted", () => {
    const beside = (starts_on: string, revoked_on: string | null) =>
      problems([percent(1)], { others: [{ starts_on, revoked_on }] })
    expect(beside("2026-01-01", null)).toEqual(["starts_on: instruction_overlaps"])
    expect(beside("2026-01-01", "2026-06-02")).toEqual(["starts_on: instruction_overlaps"])
    expect(beside("2026-01-01", "2026-06-01")).toEqual([])
    expect(beside("2026-08-01", "2026-08-01")).toEqual([])
    expect(beside("2026-08-01", "2026-08-02")).toEqual(["starts_on: instruction_overlaps"])
  })
})
