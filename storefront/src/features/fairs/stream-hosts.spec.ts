import { canBeFramed } from "./stream-hosts"

it("only the players that the shop's pages allow are framed", () => {
  expect(canBeFramed("https://www.youtube-nocookie.com/embed/abcdefghijk")).toBe(true)
  expect(canBeFramed("https://player.vimeo.com/video/12345?dnt=1")).toBe(true)
  for (const address of [
    "https://www.youtube.com/embed/abcdefghijk",
    "http://player.vimeo.com/video/1",
    "https://player.vimeo.com.example.org/video/1",
    "javascript:alert(1)",
    "",
  ])
    expect([address, canBeFramed(address)]).toEqual([address, false])
})
