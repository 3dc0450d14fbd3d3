import { afterStep, newKey, readStep } from "./form-step"

const form = { photos: ["a", "b", "c"], variants: ["unica"], how_many: "several" }
const photosAfter = (button: string) => afterStep(form, readStep(button)).photos

describe("the buttons of a listing's form, where there is no JavaScript", () => {
  it("put photos in order", () => {
    expect(photosAfter("cover:c")).toEqual(["c", "a", "b"])
    expect(photosAfter("up:b")).toEqual(["b", "a", "c"])
    expect(photosAfter("down:a")).toEqual(["b", "a", "c"])
    expect(photosAfter("up:a")).toEqual(["a", "b", "c"])
    expect(photosAfter("remove:b")).toEqual(["a", "c"])
  })

  it("add rows with keys of their own, and keep the last one", () => {
    expect(afterStep(form, readStep("add_variant"))).toMatchObject({
      variants: ["unica", "v2"],
      how_many: "options",
    })
    expect(afterStep(form, readStep("without:unica")).variants).toEqual(["unica"])
    expect(newKey(["v1", "v3"])).toBe("v4")
    expect(newKey(["a", "v3"])).toBe("v4")
  })

  it("only save where nobody knows what they are", () => {
    expect(readStep("up:../x")).toEqual({ kind: "stay" })
    expect(readStep(null)).toEqual({ kind: "stay" })
    expect(afterStep(form, readStep("cover:z"))).toBe(form)
  })
})
