import { getTranslations } from "next-intl/server"
import { mediaUrl } from "@/lib/media-url"
import { PanelCard } from "../ui/panel-card"
import type { Stand } from "./stand"
import styles from "./story-card.module.css"

/** What a stand tells of itself, for who only reads it. */
export async function StoryCard({ stand: { story, photo } }: { stand: Stand }) {
  const t = await getTranslations("panel.fair-desk.stand.story")
  return (
    <PanelCard title={t("title")}>
      {story.es ? <p className={styles.text}>{story.es}</p> : <p className="muted">{t("none")}</p>}
      {photo ? (
        <img src={mediaUrl(photo.url)} alt={photo.alt} loading="lazy" className={styles.photo} />
      ) : null}
    </PanelCard>
  )
}
