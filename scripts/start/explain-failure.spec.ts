import { explainFailure } from "./explain-failure"

describe("explaining a failed step", () => {
  it.each([
    ["ENOSPC: no space left on device, write", "disk is full"],
    ["could not write to file: No space left on device", "disk is full"],
    ["EROFS: read-only file system, open '/x'", "read-only"],
    ["Error: listen EADDRINUSE: address already in use :::9000", "port"],
    ["FATAL ERROR: Reached heap limit - JavaScript heap out of memory", "memory"],
    ["error: password authentication failed for user", "refused the user or password"],
  ])("%s", (output, word) => expect(explainFailure(output)).toContain(word))

  it("invents no cause for what it does not know", () => {
    expect(explainFailure("TypeError: x is not a function")).toBeUndefined()
  })
})
