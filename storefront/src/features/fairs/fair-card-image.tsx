import "server-only"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { ImageResponse } from "next/og"
import { CARD_HEIGHT, CARD_WIDTH } from "@/lib/band/band-png"
import { bandSvg } from "@/lib/band/band-svg"
import { weaveBand } from "@/lib/band/weave-band"
import { awningCloth } from "./awning-cloth"

type Card = {
  /** Whose awning hangs over it. */
  fair: string
  /** Whose band it ends in. */
  band: { handle: string; craftLine: string }
  mark: string
  title: string
  lines: string[]
}

/** The shared picture of a fair or of a stand, for networks that show no SVG: awning, name, days, band. */
export async function fairCardImage({ fair, band, mark, title, lines }: Card): Promise<ImageResponse> {
  const [display, text] = await Promise.all([font("fraunces", 600), font("figtree", 500)])
  return new ImageResponse(
    <div
      style={{
        ...{ display: "flex", flexDirection: "column", width: "100%", height: "100%" },
        ...{ background: "#fbf7f0", color: "#231f1c", fontFamily: "Figtree" },
      }}
    >
      <img src={dataUri(awningSvg(fair))} alt="" width={CARD_WIDTH} height={100} />
      <div
        style={{
          ...{ display: "flex", flexDirection: "column", flexGrow: 1, justifyContent: "center" },
          ...{ padding: "0 72px", gap: 14 },
        }}
      >
        <div style={{ fontSize: 32, color: "#8a4b2a" }}>{mark}</div>
        <div style={{ fontFamily: "Fraunces", fontSize: title.length > 44 ? 64 : 84, lineHeight: 1.05 }}>
          {title}
        </div>
        {lines.map((line) => (
          <div key={line} style={{ fontSize: 34 }}>
            {line}
          </div>
        ))}
      </div>
      <img
        src={dataUri(bandSvg(weaveBand(band.handle, band.craftLine)))}
        alt=""
        width={CARD_WIDTH}
        height={84}
        style={{ objectFit: "cover", objectPosition: "left" }}
      />
    </div>,
    {
      ...{ width: CARD_WIDTH, height: CARD_HEIGHT },
      fonts: [
        { name: "Fraunces", data: display, weight: 600 },
        { name: "Figtree", data: text, weight: 500 },
      ],
    }
  )
}

function awningSvg(fair: string): string {
  const { width, height, stripes } = awningCloth(fair)
  const scale = 100 / height
  const shift = (index: number) => `translate(${index * width} 0)`
  const repeats = Math.ceil(CARD_WIDTH / scale / width)
  const cloth = stripes.map(({ path, colour }) => `<path d="${path}" fill="${colour}"/>`).join("")
  const all = Array.from({ length: repeats }, (_, index) => `<g transform="${shift(index)}">${cloth}</g>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="100" viewBox="0 0 ${CARD_WIDTH / scale} ${height}">${all.join("")}</svg>`
}

const dataUri = (svg: string) => `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`

// From the npm packages, so that nothing is fetched. The renderer reads neither WOFF2 nor variable fonts.
function font(family: "fraunces" | "figtree", weight: number): Promise<Buffer> {
  const file = `@fontsource/${family}/files/${family}-latin-${weight}-normal.woff`
  return readFile(join(process.cwd(), "..", "node_modules", file))
}
