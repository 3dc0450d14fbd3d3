import { getTranslations } from "next-intl/server"
import type { Locale } from "@/i18n/locales"
import { bandPalette, type BandPalette } from "@/lib/band/band-palette"
import type { Fair } from "@/lib/api/fair"
import { fairPaths } from "./fair-paths"
import { planLayout, STALL } from "./plan-layout"
import styles from "./fair-plan.module.css"

/** Letters of a zone's name that a street has room for; the list beside has it whole. */
const ROOM = 30
/** How wide one of them is at most, in the plan's units. */
const LETTER = 8.6
const WOOL = "#f4ecdf"

/**
 * The fair seen from above: gate, one avenue woven in the fair's own band, streets with the names of zones, and a stall
 * in its workshop's dye for each stand. For eyes and fingers: the list beside it says and leads to all the same, which
 * is what the keyboard and screen readers get.
 */
export async function FairPlan({ fair, locale }: { fair: Fair; locale: Locale }) {
  const t = await getTranslations("fairs.plan")
  const paths = fairPaths(locale, fair.handle)
  const { width, height, blocks, stalls, avenue } = planLayout(
    fair.zones.map(({ stands }) => stands.length),
    fair.programme.length > 0
  )
  const palettes = new Map<string, BandPalette>()
  for (const { craft_line } of fair.zones.flatMap(({ stands }) => stands)) {
    const palette = bandPalette(craft_line)
    palettes.set(symbolOf(palette), palette)
  }
  const middle = width / 2
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.plan} aria-hidden="true" focusable="false">
      <defs>
        {[...palettes].map(([id, palette]) => (
          <symbol key={id} id={id} viewBox={`0 0 ${STALL.width} ${STALL.height}`}>
            <Stall palette={palette} />
          </symbol>
        ))}
      </defs>
      <rect width={width} height={height} className={styles.ground} />
      {blocks.map(({ zone, y, height: tall }) => (
        <rect
          key={zone}
          x={4}
          y={y + 4}
          width={width - 8}
          height={tall - 8}
          rx={3}
          className={styles.block}
        />
      ))}
      <rect x={avenue.x} y={0} width={avenue.width} height={height} className={styles.avenue} />
      <image
        href={`/banda/textileria/${encodeURIComponent(fair.handle)}`}
        width={height}
        height={avenue.width - 12}
        transform={`translate(${avenue.x + avenue.width - 6} 0) rotate(90)`}
        preserveAspectRatio="xMinYMid slice"
        className={styles.runner}
      />
      {blocks.map(({ zone, y }) => {
        const name = streetName(fair.zones[zone]?.name ?? "")
        const half = ([...name].length * LETTER) / 2 + 10
        return (
          <g key={zone}>
            <rect x={middle - half} y={y + 10} width={2 * half} height={25} rx={2} className={styles.sign} />
            <text x={middle} y={y + 28} className={styles.street} textAnchor="middle">
              {name}
            </text>
          </g>
        )
      })}
      <Gate middle={middle} half={avenue.width / 2 + 16} word={t("gate")} />
      {stalls.map(({ zone, stand: place, number, x, y }) => {
        const stand = fair.zones[zone]?.stands[place]
        return stand ? (
          <a key={number} href={paths.stand(stand.handle)} tabIndex={-1} className={styles.stall}>
            <title>{stand.name}</title>
            <use
              href={`#${symbolOf(bandPalette(stand.craft_line))}`}
              {...{ x, y, width: STALL.width, height: STALL.height }}
            />
            <text x={x + STALL.width / 2} y={y + 55} textAnchor="middle" className={styles.number}>
              {number}
            </text>
          </a>
        ) : null
      })}
      {fair.programme.length > 0 ? (
        <a href="#programa" tabIndex={-1} className={styles.stall}>
          <path
            d={`M${middle - 92} ${height - 8}v-22h12v-10h12v-10h136v10h12v10h12v22z`}
            className={styles.stage}
          />
          <text x={middle} y={height - 22} textAnchor="middle" className={styles.stageWord}>
            {t("stage")}
          </text>
        </a>
      ) : null}
    </svg>
  )
}

/** A stall: its awning, striped and stepped, over a table that carries its number. */
function Stall({ palette: [ground, , accent] }: { palette: BandPalette }) {
  const stripes = 5
  const wide = STALL.width / stripes
  const cloth = (index: number) => `M${index * wide} 4h${wide}v28h-3v5h-${wide - 6}v-5h-3z`
  return (
    <>
      <path
        d={`M5 14h${STALL.width - 4}v${STALL.height - 14}h-${STALL.width - 4}z`}
        fill="#231f1c"
        opacity="0.13"
      />
      <path
        d={`M3 30h${STALL.width - 6}v${STALL.height - 32}h-${STALL.width - 6}z`}
        fill="#ffffff"
        stroke="#8d8275"
      />
      <path d={`M3 ${STALL.height - 5}h${STALL.width - 6}v3h-${STALL.width - 6}z`} fill={ground} />
      {Array.from({ length: stripes }, (_, index) => (
        <path key={index} d={cloth(index)} fill={index % 2 === 0 ? ground : WOOL} />
      ))}
      <path d={`M0 0h${STALL.width}v5h-${STALL.width}z`} fill={accent} />
      <path d={`M0 5h${STALL.width}`} stroke="#231f1c" strokeOpacity="0.35" />
    </>
  )
}

/** Where one comes in: two posts and a lintel in steps. */
function Gate({ middle, half, word }: { middle: number; half: number; word: string }) {
  const [left, right] = [middle - half, middle + half]
  return (
    <g>
      <path
        d={`M${left} 70v-34h-14v-8h8v-8h8v-8h${2 * half - 4}v8h8v8h8v8h-14v34h-9v-26h-${2 * half - 18}v26z`}
        className={styles.gate}
      />
      <text x={(left + right) / 2} y={34} textAnchor="middle" className={styles.gateWord}>
        {word}
      </text>
    </g>
  )
}

const symbolOf = (palette: BandPalette) => `puesto-${palette[0].slice(1)}`

function streetName(name: string): string {
  const letters = [...name]
  return letters.length > ROOM
    ? `${letters
        .slice(0, ROOM - 1)
        .join("")
        .trimEnd()}…`
    : name
}
