import { removeWordGroup, saveWordGroup } from "../language/word-groups"
import type { Subject } from "./subject"

/** Spanish as people type it. For engines that are there themselves: a stub of one knows no words. */
export function describeWords(subject: Subject): void {
  const read = async (q: string, options = {}) => {
    const { hits, provider_metadata: metadata } = await subject.ask({
      q,
      pagination: { take: 50 },
      search_options: options,
    })
    const told = metadata?.tejido as Told | undefined
    return { ids: hits.map(({ id }) => id), ...told }
  }

  describe("words", () => {
    it.each([
      ["accents left out", "decoracion de mesa", ["decoracion"]],
      ["accents put where there are none", "cuéro négro", ["correa"]],
      ["capitals", "CORREA", ["correa"]],
      ["the plural", "correas", ["correa"]],
      ["the plural of a phrase", "bolsos de cuero lisos", ["bolso-liso"]],
      ["the other gender", "repujada", ["bolso-repujado"]],
      ["-ción and -ciones", "decoraciones", ["decoraciones", "decoracion"]],
      ["-ciones and -cion", "decoracion", ["decoracion", "decoraciones"]],
      ["ñ", "niño", ["silla-nino"]],
      ["stop words", "quiero una correa hecha de cuero para la venta", ["correa"]],
      ["words of different fields", "chompa puno", ["chompa"]],
      ["English", "alpaca sweater", ["chompa"]],
    ])("find a thing by %s", async (_, q, ids) => {
      const found = await subject.find(q)
      expect(found.slice(0, ids.length).sort()).toEqual([...ids].sort())
    })

    it("find niño for nino, after what is written so", async () => {
      expect(await subject.find("nino")).toEqual(["nino", "silla-nino"])
    })

    it("complete the last word, and no other", async () => {
      expect(await subject.find("chul", { match_strategy: "last" })).toEqual(["chullo"])
      expect(await subject.find("chompa de alp", { match_strategy: "last" })).toEqual(["chompa"])
      expect(await subject.find("chul", { match_strategy: "all", typo_tolerance: false })).toEqual([])
    })

    it("forgive typing errors, and tell how the query was read", async () => {
      const { ids, corrections = [], ignored_words: ignored = [] } = await read("bolzo de cueo")
      expect(ids.slice(0, 2).sort()).toEqual(["bolso-liso", "bolso-repujado"])
      expect(ids).not.toContain("chompa")
      // Too short for Meilisearch, which leaves it out and says so.
      expect([...corrections.map(({ from, to }) => `${from}: ${to}`), ...ignored]).toEqual(
        expect.arrayContaining([expect.stringMatching(/^cueo(: cuero)?$/)])
      )
    })

    it("take a query literally when asked to", async () => {
      expect((await read("correha", { typo_tolerance: false })).ids).toEqual([])
      expect((await read("correha")).ids).toEqual(["correa"])
    })

    it("do not read short words, numbers and the first letter as typing errors", async () => {
      expect(await subject.find("tela")).toEqual(["oso"])
      expect(await subject.find("zorrea")).toEqual([])
    })

    it("know other names of things", async () => {
      expect(await subject.find("suéter")).toEqual(["chompa"])
      expect(await subject.find("alabastro")).toEqual(["paloma"])
      expect(await subject.find("cinturón de cuero")).toEqual(["correa"])
    })

    it("know names of several words, though none of these stands anywhere", async () => {
      expect(await subject.find("stone sculpture")).toEqual(["paloma"])
      expect(await subject.find("andean hat", { match_strategy: "last" })).toEqual(["chullo"])
    })

    it("go one way where names do", async () => {
      expect(await subject.find("gorro")).toEqual(["chullo"])
      expect(await subject.find("jersey")).toContain("chompa")
      expect(await subject.find("chompa")).not.toContain("polo")
    })

    it("take a curator's change without a restart, and its end", async () => {
      expect(await subject.find("friolento")).toEqual([])
      await saveWordGroup(subject.sql, {
        id: "prueba-friolento",
        kind: "one_way",
        words: ["chullo"],
        for: ["friolento"],
        active: true,
      })
      await soon(() => subject.find("friolento"), ["chullo"])
      await removeWordGroup(subject.sql, "prueba-friolento")
      await soon(() => subject.find("friolento"), [])
    })

    it("need all words, and else find by fewer and say which were left out", async () => {
      expect(await subject.find("alpaca llamas")).toEqual(["chompa"])
      const { ids, ignored_words: ignored } = await read("chullo marciano")
      expect(ids).toContain("chullo")
      if (ignored) {
        expect(ignored).toEqual(["marciano"])
      }
    })

    it("find by any word when asked to", async () => {
      const found = await subject
        .find("chullo correa", { match_strategy: "any" })
        // What an engine cannot express it may refuse, if it says what.
        .catch((error: unknown) => error)
      expect(found instanceof Error ? found.message : (found as string[]).sort()).toEqual(
        found instanceof Error ? expect.stringContaining("any") : ["chullo", "correa"]
      )
    })

    it("find nothing for nonsense", async () => {
      expect(await subject.find("xyzzyplugh qwertzuiop")).toEqual([])
    })

    it("put the title before the description", async () => {
      expect((await subject.find("cuero"))[2]).toBe("bolso-repujado")
    })
  })

  describe("highlights", () => {
    const marked = async (q: string, highlight: Highlight) => {
      const { hits } = await subject.ask({ q, search_options: { highlight, include_score: true } })
      return hits[0]?.highlights
    }

    it("mark what was found, accents or not", async () => {
      expect(await marked("decoracion mesa", { fields: ["title"] })).toEqual({
        title: ["<mark>Decoración</mark> de <mark>mesa</mark> en junco"],
      })
    })

    it("use the tags asked for", async () => {
      expect(await marked("paloma", { fields: ["title"], pre_tag: "[[", post_tag: "]]" })).toEqual({
        title: ["[[Paloma]] en piedra de Huamanga"],
      })
    })

    it("leave markup of the text as it is, so that who shows it can tell it from the marks", async () => {
      expect(await marked("fina", { fields: ["title"], pre_tag: "\uE000", post_tag: "\uE001" })).toEqual({
        title: ["Caja <b>\uE000fina\uE001</b> & té"],
      })
    })

    it("cut long texts around what was found", async () => {
      const found = await marked("repujado mojado", { fields: ["description"], snippet: { length: 40 } })
      const [snippet = ""] = found?.description ?? []
      expect(snippet).toContain("<mark>mojado</mark>")
      expect(snippet.length).toBeLessThan(70)
    })

    it("are not there without words", async () => {
      const { hits } = await subject.ask({ search_options: { highlight: true } })
      expect(hits.every(({ highlights }) => !highlights || !Object.keys(highlights).length)).toBe(true)
    })
  })
}

/** Words reach a server of their own a moment after the search that noticed them. */
async function soon(ask: () => Promise<string[]>, expected: string[]): Promise<void> {
  const end = Date.now() + 10_000
  let found = await ask()
  while (Date.now() < end && found.join() !== expected.join()) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    found = await ask()
  }
  expect(found).toEqual(expected)
}

type Told = { corrections?: { from: string; to: string }[]; ignored_words?: string[] }
type Highlight = { fields: string[]; pre_tag?: string; post_tag?: string; snippet?: { length: number } }
