import { parseStaffOptions } from "./staff-options"

describe("parseStaffOptions", () => {
  it("reads whom to invite, the address in its one spelling", () => {
    expect(parseStaffOptions(["--administrator", " Rosa@INPE.example", "--name=Rosa Quispe"])).toEqual({
      email: "rosa@inpe.example",
      name: "Rosa Quispe",
      institution: null,
    })
  })

  it("reads the institution, whose name may have colons", () => {
    const args = ["--administrator", "a@b.pe", "--name", "A", "--institution", "INPE : Instituto: Lima "]
    expect(parseStaffOptions(args).institution).toEqual({ short_name: "INPE", name: "Instituto: Lima" })
  })

  it.each([
    [[]],
    [["--administrator", "rosa"]],
    [["--administrator", "a@b.pe"]],
    [["--administrator", "a@b.pe", "--name", "  "]],
    [["--administrator", "a@b.pe", "--name", "A", "--institution", "INPE"]],
    [["--administrator", "a@b.pe", "--name", "A", "--role", "curator"]],
    [["--administrator", "a@b.pe", "--name", "A", "extra"]],
  ])("answers %j with how to use it", (args) => {
    expect(() => parseStaffOptions(args)).toThrow("npm run staff")
  })
})
