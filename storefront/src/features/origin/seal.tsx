import { getTranslations } from "next-intl/server"
import type { CertificateState } from "./certificate-state"
import styles from "./seal.module.css"

const RINGS = {
  valid: "ring",
  revoked: "ringRevoked",
  none: "ringNone",
  doubtful: "ringDoubtful",
} as const satisfies Record<CertificateState, string>

/** The round seal of a certificate: how it stands, in its colour, its mark and its words. */
export async function Seal({ state }: { state: CertificateState }) {
  const t = await getTranslations("provenance.origin.seal")
  return (
    <div className={styles.seal} data-state={state}>
      <Face state={state} ring={t(RINGS[state])} word={t(state)} />
      {/* Shown in place of the first when the visitor's browser finds the certificate false. */}
      {state === "valid" ? <Face state="doubtful" ring={t("ringDoubtful")} word={t("doubtful")} /> : null}
    </div>
  )
}

function Face({ state, ring, word }: { state: CertificateState; ring: string; word: string }) {
  const circle = `seal-${state}`
  return (
    <svg viewBox="0 0 140 140" className={styles.face} data-state={state} role="img" aria-label={word}>
      <defs>
        <path id={circle} d="M70 70m-50 0a50 50 0 1 1 100 0a50 50 0 1 1-100 0" />
      </defs>
      <circle cx="70" cy="70" r="67" className={styles.edge} />
      <circle cx="70" cy="70" r="43" className={styles.line} />
      <text className={styles.ring} aria-hidden="true">
        {/* Said twice, so that it goes all the way round. */}
        <textPath href={`#${circle}`} textLength="304">
          {`${ring} · ${ring} · `}
        </textPath>
      </text>
      <g transform="translate(44 35) scale(4)" shapeRendering="crispEdges" aria-hidden="true">
        <path
          className={styles.diamond}
          d="M5 0h3v1h1v1h1v1h1v1h1v1h1v3h-1v1h-1v1h-1v1h-1v1h-1v1h-3v-1h-1v-1h-1v-1h-1v-1h-1v-1h-1v-3h1v-1h1v-1h1v-1h1v-1h1z"
        />
      </g>
      <path className={styles.mark} d={MARKS[state]} aria-hidden="true" />
      <text x="70" y="104" className={styles.word} aria-hidden="true">
        {word}
      </text>
    </svg>
  )
}

const MARKS: Record<CertificateState, string> = {
  valid: "M59 61l8 8 14-16",
  revoked: "M61 52l18 18M79 52l-18 18",
  none: "M60 61h20",
  doubtful: "M70 50v14M70 70v3",
}
