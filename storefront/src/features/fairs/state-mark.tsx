import { getTranslations } from "next-intl/server"
import type { PublicFairState } from "@/lib/api/fair-row"
import styles from "./state-mark.module.css"

/** Where a fair is, in a word and with a mark. */
export async function StateMark({ state }: { state: PublicFairState }) {
  const t = await getTranslations("fairs.state")
  return (
    <span className={styles.mark} data-state={state}>
      {t(state)}
    </span>
  )
}
