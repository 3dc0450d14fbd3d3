import { account, partyOfAccount, partyOfDeduction } from "./account"

describe("the party behind an account", () => {
  it.each([
    [account.clearing("pp_demo"), "clearing"],
    [account.tax, "tax_igv"],
    [account.shipping, "shipping"],
    [account.rounding, "rounding"],
    [account.unattributed, "unattributed"],
    [account.company("wksp_1"), "company"],
    [account.income("arti_1"), "income"],
    [account.deduction("materials", "wksp_1"), "materials"],
    [account.deduction("payment_fee", "wksp_1"), "payment_fee"],
    [account.deduction("tools", "wksp_1"), "other_deductions"],
  ])("%s is of %s", (code, party) => {
    expect(partyOfAccount(code)).toBe(party)
  })

  it("is for a deduction the one that its account has", () => {
    for (const code of ["materials", "payment_fee", "tools"]) {
      expect(partyOfDeduction(code)).toBe(partyOfAccount(account.deduction(code, "wksp_1")))
    }
  })

  it("is never guessed: money on an account that no rule makes stops whoever asks, with its code", () => {
    expect(() => partyOfAccount("treasure:island")).toThrow("treasure:island")
    expect(() => partyOfAccount("")).toThrow("no party is known")
  })

  it("has materials apart by workshop, other deductions together", () => {
    expect(account.deduction("materials", "wksp_1")).not.toBe(account.deduction("materials", "wksp_2"))
    expect(account.deduction("tools", "wksp_1")).toBe(account.deduction("tools", "wksp_2"))
  })
})
