import { draftKey, dropDrafts, readDraft, writeDraft } from "./draft"

class MemoryStorage {
  [key: string]: unknown
  getItem(key: string) {
    return Object.hasOwn(this, key) ? String(this[key]) : null
  }
  setItem(key: string, value: string) {
    this[key] = value
  }
  removeItem(key: string) {
    Reflect.deleteProperty(this, key)
  }
}

const storage = () => new MemoryStorage() as unknown as Storage
const now = Date.UTC(2026, 10, 23)
const draft = { at: now, values: { story: "Una historia" } }

it("finds what was typed, for a week", () => {
  const kept = storage()
  const key = draftKey("member_1", "workshop:1")
  writeDraft(kept, key, draft)
  expect(readDraft(kept, key, now + 6 * 86_400_000)).toEqual(draft)
  expect(readDraft(kept, key, now + 8 * 86_400_000)).toBeNull()
})

it("is not upset by what others left under its name, or by a browser that keeps nothing", () => {
  const kept = storage()
  kept.setItem("x", "not json")
  kept.setItem("y", '"text"')
  expect(readDraft(kept, "x", now)).toBeNull()
  expect(readDraft(kept, "y", now)).toBeNull()
  const full = {
    ...kept,
    setItem: () => {
      throw new Error("QuotaExceededError")
    },
  } as unknown as Storage
  expect(() => writeDraft(full, "z", draft)).not.toThrow()
})

it("leaves a person their own drafts and takes away those of everybody else", () => {
  const kept = storage()
  kept.setItem("shop", "stays")
  for (const person of ["member_1", "member_10", "member_2"]) writeDraft(kept, draftKey(person, "a"), draft)
  dropDrafts(kept, "member_1")
  expect(Object.keys(kept).sort()).toEqual(["shop", "tejido-panel:member_1:a"])
  dropDrafts(kept, null)
  expect(Object.keys(kept)).toEqual(["shop"])
})
