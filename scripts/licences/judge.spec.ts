import { isAllowed, judge } from "./judge"

describe("licences of what runs in production", () => {
  it("refuses network copyleft, source-available and unknown licences", () => {
    const refused = ["AGPL-3.0-only", "SSPL-1.0", "GPL-3.0-or-later", "BUSL-1.1", "UNLICENSED"]
    const packages = refused.map((licence) => ({ name: "some-package", version: "1.0.0", licence }))
    expect(judge(packages)).toHaveLength(refused.length)
    expect(judge([{ name: "silent", version: "1.0.0" }])).toEqual(["silent@1.0.0 states no licence"])
  })

  it("takes one allowed side of OR, and wants both sides of AND", () => {
    expect(isAllowed("(MIT OR GPL-3.0-only)")).toBe(true)
    expect(isAllowed("MIT AND GPL-3.0-only")).toBe(false)
    expect(isAllowed("(Apache-2.0 AND MIT)")).toBe(true)
  })

  it("allows an exception to the named package only", () => {
    expect(judge([{ name: "@img/sharp-libvips-linux-x64", licence: "LGPL-3.0-or-later" }])).toEqual([])
    expect(judge([{ name: "other", licence: "LGPL-3.0-or-later" }])).toHaveLength(1)
    expect(judge([{ name: "other", licence: "SEE LICENSE IN LICENSE" }])).toHaveLength(1)
  })
})
