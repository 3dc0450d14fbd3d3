import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { Notice } from "@/components/notice"
import type { Batch } from "./payout"
import { PAYOUTS_LIST } from "./payouts-lists"

const WORDS = { parked: "lookParked", returned: "lookReturned", cancelled: "lookCancelled" } as const

/** What came back, is not known, or was left out of a released batch, and what to do about it. */
export async function AttentionCard({ batch: { id, state, states } }: { batch: Batch }) {
  const t = await getTranslations("panel.payouts.batch")
  const found = (Object.keys(WORDS) as (keyof typeof WORDS)[])
    .map((word) => ({ word, count: states[word]?.count ?? 0 }))
    .filter(({ count }) => count > 0)
  if (found.length === 0 || state === "cancelled") return null
  return (
    <Notice title={t("look")}>
      <ul>
        {found.map(({ word, count }) => (
          <li key={word}>
            {t(WORDS[word], { count })}{" "}
            <Link href={`${PAYOUTS_LIST.path}?lote=${encodeURIComponent(id)}&estado=${word}`}>
              {t("see")}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
