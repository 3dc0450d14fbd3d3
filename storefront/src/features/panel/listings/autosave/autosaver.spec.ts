import type { FormValues } from "../../form/form-state"
import type { AutosaveAnswer, ListingNow } from "./autosave-answer"
import { type AutosaveState, makeAutosaver } from "./autosaver"
import type { ListingDraft } from "./listing-draft"

const values = (part: FormValues = {}): FormValues => ({
  ...{ version: "1", title_es: "Bolso", price: "10.00", photos: ["p1"] },
  ...part,
})
const now = (part: FormValues = {}): ListingNow => ({
  ...{ values: values(part), missing: [], photos: [], workshop_id: "w", can_save: true },
})
const savedAs = (part: FormValues): AutosaveAnswer => ({
  kind: "saved",
  at: "2026-11-23T15:42:00Z",
  problems: {},
  ...now(part),
})

/** A form, a server that answers in turn (null: the line is gone), and what the browser keeps. */
function bench(...answers: (AutosaveAnswer | null)[]) {
  const seen = {
    form: values(),
    sent: [] as FormValues[],
    draft: null as ListingDraft | null,
    state: null as AutosaveState | null,
  }
  const saver = makeAutosaver(now(), {
    read: () => seen.form,
    write: (form) => (seen.form = form),
    send: async (form) => {
      seen.sent.push(form)
      return answers.shift() ?? null
    },
    isOnline: () => false,
    keep: (draft) => (seen.draft = draft),
    drop: () => (seen.draft = null),
    changed: (state) => (seen.state = state),
  })
  const type = (part: FormValues) => {
    seen.form = { ...seen.form, ...part }
    saver.touched()
  }
  return { seen, saver, type }
}

beforeEach(() => void jest.useFakeTimers())
afterEach(() => void jest.useRealTimers())

describe("a form that is saved while somebody types", () => {
  it("is kept in the browser at once, sent in a pause, and then forgotten there", async () => {
    const { seen, type } = bench(savedAs({ version: "2", title_es: "Bolso rojo" }))
    type({ title_es: "Bolso r" })
    type({ title_es: "Bolso rojo" })
    expect(seen.draft?.values.title_es).toBe("Bolso rojo")
    await jest.advanceTimersByTimeAsync(2_000)
    expect(seen.sent).toEqual([values({ title_es: "Bolso rojo" })])
    expect(seen.state).toMatchObject({ status: "saved", version: "2", savedAt: "2026-11-23T15:42:00Z" })
    expect(seen.draft).toBeNull()
  })

  it("waits in the browser while the line is gone, and is sent when it is back", async () => {
    const { seen, type } = bench(null, savedAs({ version: "2", price: "20.00" }))
    type({ price: "20" })
    await jest.advanceTimersByTimeAsync(2_000)
    expect(seen.state?.status).toBe("kept")
    expect(seen.draft?.values.price).toBe("20")
    await jest.advanceTimersByTimeAsync(4_000)
    expect(seen.sent).toHaveLength(2)
    expect(seen.state?.status).toBe("saved")
    expect(seen.draft).toBeNull()
  })

  it("takes in what somebody else wrote elsewhere in it, and sends both together", async () => {
    const theirs = values({ version: "5", price: "30.00", photos: ["p1", "p2"] })
    const both = { version: "6", title_es: "Mío", price: "30.00", photos: ["p1", "p2"] }
    const { seen, type } = bench(
      { kind: "changed", by: "Rosa", at: "2026-11-23T15:00:00Z", theirs, problems: {} },
      savedAs(both)
    )
    type({ title_es: "Mío" })
    await jest.advanceTimersByTimeAsync(3_000)
    expect(seen.sent.at(-1)).toEqual(values({ ...both, version: "5" }))
    expect(seen.state).toMatchObject({
      status: "saved",
      version: "6",
      taken: { by: "Rosa", names: ["price"] },
    })
  })

  it("asks a person where both wrote the same, and sends nothing until they chose", async () => {
    const theirs = values({ version: "5", title_es: "Suyo" })
    const { seen, saver, type } = bench(
      { kind: "changed", by: "Rosa", at: "2026-11-23T15:00:00Z", theirs, problems: {} },
      savedAs({ version: "6", title_es: "Suyo", price: "11.00" })
    )
    type({ title_es: "Mío", price: "11" })
    await jest.advanceTimersByTimeAsync(2_000)
    expect(seen.state).toMatchObject({ status: "clash", clash: { by: "Rosa", names: ["title_es"] } })
    expect(seen.draft?.values.title_es).toBe("Mío")
    await jest.advanceTimersByTimeAsync(60_000)
    expect(await saver.flush()).toBe(false)
    expect(seen.sent).toHaveLength(1)
    await saver.choose(["title_es"])
    expect(seen.sent.at(-1)).toEqual(values({ version: "5", title_es: "Suyo", price: "11" }))
    expect(seen.state?.status).toBe("saved")
  })

  it("keeps what the server could not read", async () => {
    const { seen, saver, type } = bench({
      ...(savedAs({ version: "1" }) as Extract<AutosaveAnswer, { kind: "saved" }>),
      problems: { price: "No se entiende" },
    })
    type({ price: "veinte" })
    expect(await saver.flush()).toBe(false)
    expect(seen.state).toMatchObject({ status: "saved", problems: { price: "No se entiende" } })
    expect(seen.draft?.values.price).toBe("veinte")
    expect(seen.form.price).toBe("veinte")
  })

  it("adds photos that arrived meanwhile to what is being typed", () => {
    const { seen, saver, type } = bench()
    type({ title_es: "A medio escr" })
    saver.arrived(now({ version: "2", photos: ["p1", "p2"] }))
    expect(seen.form).toMatchObject({ title_es: "A medio escr", photos: ["p1", "p2"] })
    expect(seen.state).toMatchObject({ version: "2", clash: null, taken: null })
  })

  it("puts back what a closed page left behind, on the newer version of the server too", async () => {
    const before = {
      typed: values({ version: "0", price: "9.00" }),
      written: values({ version: "0", price: "9.00" }),
    }
    const { seen, saver } = bench(savedAs({ version: "2", title_es: "De ayer" }))
    saver.recover({
      at: 1,
      values: values({ version: "0", price: "9.00", title_es: "De ayer" }),
      saved: before,
    })
    await jest.advanceTimersByTimeAsync(1_000)
    expect(seen.sent).toEqual([values({ title_es: "De ayer" })])
    expect(seen.state).toMatchObject({ status: "saved", recoveredAt: 1 })
  })

  it("forgets what was recovered when nobody wants it", () => {
    const { seen, saver } = bench()
    saver.recover({
      at: 1,
      values: values({ title_es: "Otra" }),
      saved: { typed: values(), written: values() },
    })
    expect(seen.form.title_es).toBe("Otra")
    saver.discard()
    expect(seen.form.title_es).toBe("Bolso")
    expect(seen.draft).toBeNull()
  })

  it("stays as it is when the session ended or it is refused", async () => {
    const { seen, type } = bench({ kind: "ended" })
    type({ title_es: "Sigue aquí" })
    await jest.advanceTimersByTimeAsync(2_000)
    expect(seen.state?.status).toBe("ended")
    expect(seen.form.title_es).toBe("Sigue aquí")
    expect(seen.draft?.values.title_es).toBe("Sigue aquí")
  })
})
