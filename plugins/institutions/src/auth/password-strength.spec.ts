import { weakness } from "./password-strength"

const about = ["María Quispe Huamán", "maria.quispe@inpe.gob.pe", "Instituto Nacional Penitenciario", "INPE"]

describe("a password", () => {
  it.each([
    "telar de siete colores bajo lluvia",
    "Kq8#mZ!p2Lw9",
    "guanaco-violeta-73-anzuelo",
    "ñandú ćervo 9 mate",
  ])("is taken: %s", async (password) => expect(await weakness(password, about)).toBeNull())

  it.each([
    ["corta-Ab1!", "too_short"],
    ["😀😀😀😀😀😀", "too_short"],
    ["x9".repeat(65), "too_long"],
    ["contraseña123", "guessable"],
    ["aaaaaaaaaaaaaaaaaaaaaaaa", "guessable"],
    ["123456789012", "guessable"],
    ["qwertyuiopas", "guessable"],
    ["tejidotejido", "guessable"],
    ["maria.quispe2026", "personal"],
    ["MaríaQuispeHuamán1985", "personal"],
    ["penitenciario-inpe-2026", "personal"],
  ])("%p is %s", async (password, problem) =>
    expect(await weakness(password, about)).toMatchObject({ problem })
  )

  it("comes back with codes that tell what to do", async () => {
    expect(await weakness("aaaaaaaaaaaaaaaa", about)).toEqual({
      problem: "guessable",
      warning: "simpleRepeat",
      suggestions: ["anotherWord", "repeated"],
    })
  })

  it("is looked at only as far as it takes, for more would keep everybody else waiting", async () => {
    const strong = "telar de siete colores"
    expect(await weakness(strong, [])).toBeNull()
    expect(await weakness("a".repeat(48) + strong, [])).toMatchObject({ problem: "guessable" })
    expect(await weakness(strong + "a".repeat(48), [])).toBeNull()
  })
})
