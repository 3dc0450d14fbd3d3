import { askedLabels } from "./labels-download"

const asked = { lote: "lot_01", formato: "a4-24", piezas: "1 a 3, 9", inicio: "4", certificadas: "true" }

describe("the labels that an address asks for", () => {
  it("are asked of the API in its own words", () => {
    expect(askedLabels(asked)?.asked).toEqual({
      query: { lot_id: "lot_01", format: "a4-24", start: "4", certified: "true", pieces: "1-3,9" },
    })
    expect(askedLabels({ lote: "lot_01", formato: "a4-24" })?.asked).toEqual({
      query: { lot_id: "lot_01", format: "a4-24", start: "1", certified: "false" },
    })
  })

  it.each([
    ["piezas", "uno", "pieces"],
    ["inicio", "0", "start"],
    ["inicio", "-2", "start"],
    ["formato", "../x", "format"],
  ])("with %s %j lead back to the page with what was typed", (field, typed, problem) => {
    const back = askedLabels({ ...asked, [field]: typed })
    expect(back?.asked).toEqual({ problem })
    const page = new URL(back?.page("pieces") ?? "", "https://t.example")
    expect(page.pathname).toBe("/panel/lotes/lot_01/etiquetas")
    expect(page.searchParams.get(field)).toBe(typed)
    expect(page.searchParams.get("problema")).toBe("pieces")
  })

  it.each([undefined, "", "../../admin", "a b"])("are none for the lot %j", (lote) =>
    expect(askedLabels({ ...asked, lote })).toBeNull()
  )
})
