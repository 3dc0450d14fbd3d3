import { getTranslations } from "next-intl/server"
import styles from "./work-facts.module.css"

/** The law's split of a maker's monthly income, in hundredths. */
const SPLIT = [
  { key: "maker", percent: 70, thread: "var(--qolle)" },
  { key: "reparation", percent: 20, thread: "#9fb4e0" },
  { key: "inpe", percent: 10, thread: "#8fbf9f" },
] as const

/** Press note the two rates are quoted from; they are the head of INPE's words, so the page says so. */
const SOURCE =
  "https://andina.pe/agencia/noticia-inpe-internos-estudian-y-trabajan-reinciden-menos-el-delito-video-960120.aspx"

/** Two facts with their sources: what work changes, and how the law shares out what a maker earns. */
export async function WorkFacts() {
  const t = await getTranslations("catalogue.facts")
  return (
    <section className={styles.facts} id="dinero">
      <div className={`page ${styles.grid}`}>
        <div>
          <h2>{t("work")}</h2>
          <p className={styles.rates}>
            <span className="number">25&nbsp;%</span>
            <svg
              viewBox="0 0 60 20"
              width="60"
              height="20"
              aria-hidden="true"
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
            >
              <path d="M2 10h54m-8-7 8 7-8 7" />
            </svg>
            <span className="visually-hidden">{t("to")}</span>
            <strong className="number">9&nbsp;%</strong>
          </p>
          <p>{t("workText")}</p>
          <p className={styles.source}>
            <a href={SOURCE}>{t("workSource")}</a>
          </p>
        </div>
        <div>
          <h2>{t("money")}</h2>
          <ul className={styles.split}>
            {SPLIT.map(({ key, percent, thread }) => (
              <li key={key} style={{ flexGrow: percent, borderColor: thread }}>
                <strong className="number">{percent}&nbsp;%</strong>
                <span>{t(`split.${key}`)}</span>
              </li>
            ))}
          </ul>
          <p>{t("moneyText")}</p>
          <p className={styles.source}>{t("moneySource")}</p>
        </div>
      </div>
    </section>
  )
}
