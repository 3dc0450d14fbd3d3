import { fairOfLine, type Standing } from "./fair-of-line"

const at = (fair_id: string, fair_price: number, day = 10): Standing => ({
  fair_id,
  stand_id: `stand of ${fair_id}`,
  fair_price,
  closes_at: new Date(Date.UTC(2026, 11, day)),
})

describe("the fair that a sale counts for", () => {
  it("is the one whose price was charged", () => {
    const standings = [at("lima", 9_000), at("cusco", 8_500)]
    expect(fairOfLine({ unit_price: 8_500, added_from: "lima" }, standings)?.fair_id).toBe("cusco")
  })

  it("of several at one price is the one from whose pages the piece was taken, else the one that closes first", () => {
    const standings = [at("lima", 9_000, 20), at("cusco", 9_000, 15)]
    expect(fairOfLine({ unit_price: 9_000, added_from: "lima" }, standings)?.fair_id).toBe("lima")
    expect(fairOfLine({ unit_price: 9_000, added_from: null }, standings)?.fair_id).toBe("cusco")
  })

  it("is the visited one where the quota ran out before the payment", () => {
    expect(fairOfLine({ unit_price: 12_000, added_from: "lima" }, [at("lima", 9_000)])?.fair_id).toBe("lima")
  })

  it("is none for a piece that stood in no fair, or was bought at its own price from the shop", () => {
    expect(fairOfLine({ unit_price: 12_000, added_from: "lima" }, [])).toBeNull()
    expect(fairOfLine({ unit_price: 12_000, added_from: null }, [at("lima", 9_000)])).toBeNull()
  })
})
