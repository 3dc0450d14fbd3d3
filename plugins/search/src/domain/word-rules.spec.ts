import type { WordGroup, WordGroupDraft } from "./word-group"
import { wordRuleBreach } from "./word-rules"

const draft = (said: Partial<WordGroupDraft>): WordGroupDraft => ({
  id: "chompa",
  kind: "synonyms",
  words: ["chompa", "suéter"],
  active: true,
  ...said,
})
const kept = (said: Partial<WordGroupDraft>): WordGroup => ({
  ...draft(said),
  origin: "file",
  updated_at: null,
})

describe("the rules of word groups", () => {
  it("take a sound group of each kind", () => {
    expect(wordRuleBreach(draft({}), [])).toBeNull()
    expect(wordRuleBreach(draft({ kind: "one_way", words: ["chullo"], for: ["gorro"] }), [])).toBeNull()
    expect(wordRuleBreach(draft({ kind: "spelling", words: ["vela"], for: ["bela"] }), [])).toBeNull()
  })

  it.each([
    ["word_group_id_invalid", { id: "Chompa nueva" }],
    ["word_group_too_small", { words: ["chompa"] }],
    ["word_group_too_large", { words: Array.from({ length: 21 }, (_, i) => `palabra ${i}`) }],
    ["word_group_too_large", { kind: "spelling", words: ["vela", "cirio"], for: ["bela"] }],
    ["word_group_note_too_long", { note: "x".repeat(501) }],
    ["word_group_for_missing", { kind: "one_way", words: ["chullo"] }],
    ["word_group_for_unexpected", { for: ["gorro"] }],
    ["word_not_a_word", { words: ["chompa", "!!!"] }],
    ["word_not_a_word", { words: ["chompa", "123"] }],
    ["word_too_long", { words: ["chompa", "una frase de cinco palabras"] }],
    ["word_too_long", { words: ["chompa", "x".repeat(61)] }],
    ["word_too_long", { kind: "spelling", words: ["vela"], for: ["be la"] }],
    ["word_is_stop_word", { words: ["chompa", "para la"] }],
    ["word_twice", { words: ["chompa", "Chómpa"] }],
    ["word_twice", { kind: "spelling", words: ["vela"], for: ["Vela"] }],
  ] as [string, Partial<WordGroupDraft>][])("refuse with %s: %j", (code, said) => {
    expect(wordRuleBreach(draft(said), [])).toMatchObject({ code })
  })

  it("refuse a word that another synonym group holds, however it is written", () => {
    const other = kept({ id: "otra", words: ["Suetér", "jersey"] })
    expect(wordRuleBreach(draft({}), [other])).toEqual({
      code: "word_in_other_group",
      word: "suéter",
      group: "otra",
    })
  })

  it("let a group replace itself, and a switched-off one or one of another kind stand beside it", () => {
    expect(wordRuleBreach(draft({}), [kept({})])).toBeNull()
    expect(wordRuleBreach(draft({}), [kept({ id: "otra", active: false })])).toBeNull()
    expect(wordRuleBreach(draft({ active: false }), [kept({ id: "otra" })])).toBeNull()
    const oneWay = kept({ id: "otra", kind: "one_way", words: ["chompa"], for: ["jersey"] })
    expect(wordRuleBreach(draft({}), [oneWay])).toBeNull()
  })

  it("refuse to read one misspelling as two words", () => {
    const other = kept({ id: "otra", kind: "spelling", words: ["bella"], for: ["bela"] })
    expect(
      wordRuleBreach(draft({ kind: "spelling", words: ["vela"], for: ["bela"] }), [other])
    ).toMatchObject({
      code: "word_in_other_group",
      word: "bela",
      group: "otra",
    })
  })
})
