import type { Zone } from "../fairs/fair"
import { zonesFor } from "./zone-options"

const zone = (id: string, kind: Zone["kind"], holds: string[]): Zone => ({
  ...{ id, kind, holds, name: { es: id, en: "" } },
  ...{ capacity: 5, taken: 0, waiting: 0 },
})
const ZONES = [
  zone("clay", "craft_line", ["alfareria-ceramica", "vidrio"]),
  zone("leather", "craft_line", ["cueros-pieles"]),
  zone("any", "craft_line", []),
  zone("south", "region", ["Puno"]),
  zone("gifts", "theme", []),
]
const potter = { craft_line: "alfareria-ceramica" }

describe("the zones that a workshop can ask for", () => {
  it("are those of its craft line, those of no craft line, and regions, which the API judges", () => {
    expect(zonesFor(ZONES, potter, null).map(({ id }) => id)).toEqual(["clay", "any", "south", "gifts"])
  })

  it("keep the one that was chosen before the fair changed it", () => {
    expect(zonesFor(ZONES, potter, "leather").map(({ id }) => id)).toContain("leather")
  })
})
