import { documentName } from "./documents"

describe("the name of a document", () => {
  it.each([
    ["Consentimiento firmado.pdf", "Consentimiento firmado.pdf"],
    ["C:\\Usuarios\\ana\\carta.pdf", "carta.pdf"],
    ["../../etc/passwd", "passwd"],
    ['a"b\r\nSet-Cookie: x.pdf', "abSet-Cookie x.pdf"],
    ["carta\u202efdp.exe", "cartafdp.exe"],
    ["", "documento"],
    ["///", "documento"],
  ])("%j becomes %j", (typed, name) => {
    expect(documentName(typed)).toBe(name)
  })

  it("keeps its ending when it is too long, and no half of a character", () => {
    const name = documentName(`${"🧵".repeat(200)}.pdf`)
    expect(name).toMatch(/^🧵{116}\.pdf$/u)
  })
})
