import { isMachine } from "./count"

describe("who is counted", () => {
  it.each([
    "Mozilla/5.0 (Linux; Android 14; SM-A155M) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
    "Mozilla/5.0 (X11; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0",
    // A phone of a maker whose name has the three letters in it.
    "Mozilla/5.0 (Linux; Android 10; CUBOT NOTE 20) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36",
  ])("is somebody: %s", (agent) => {
    expect(isMachine(agent)).toBe(false)
  })

  it.each([
    undefined,
    "",
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0)",
    "Twitterbot/1.0",
    "Mozilla/5.0 (compatible; AhrefsBot; +http://ahrefs.com/robot/)",
    "WhatsApp/2.24.1 A",
    "facebookexternalhit/1.1",
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/130.0 Safari/537.36",
    "curl/8.5.0",
  ])("is no machine: %s", (agent) => {
    expect(isMachine(agent)).toBe(true)
  })
})
