import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { Link } from "@/components/link"
import { Notice } from "@/components/notice"
import { mayDo } from "../api/current-staff"
import type { Staff } from "../api/staff"
import type { Artisan } from "../registry/registry"
import { ARTISANS_LIST } from "../registry/registry-lists"
import { ListTabs } from "../table/list-tabs"
import { PanelPage } from "../ui/panel-page"
import { type ArtisanPart, artisanPath } from "./artisan-path"

/** Any of these opens a part of an artisan's record. */
const OPENED_BY: Record<ArtisanPart, readonly string[]> = {
  facts: ["artisan.read"],
  consents: ["consent.read"],
  training: ["registration.read", "competence.read", "training.read"],
  history: ["artisan.read"],
  money: ["terms.read"],
  identity: ["identity.read", "identity.update", "rights_request.read"],
}

/** The frame of every page about one artisan: the code, what has to be known first, and the parts of the record. */
export async function ArtisanPage({
  staff,
  artisan,
  part,
  children,
}: {
  staff: Staff
  artisan: Artisan
  part: ArtisanPart
  children: ReactNode
}) {
  const t = await getTranslations("panel.artisans")
  const parts = (Object.keys(OPENED_BY) as ArtisanPart[]).filter((each) =>
    OPENED_BY[each].some((permission) => mayDo(staff, permission))
  )
  return (
    <PanelPage
      title={artisan.code}
      intro={`${artisan.workshop.name} · ${artisan.establishment.name}`}
      back={<Link href={ARTISANS_LIST.path}>{t("back")}</Link>}
    >
      <ListTabs
        label={t("tabs.label")}
        current={artisanPath(artisan.id, part)}
        tabs={parts.map((each) => ({ path: artisanPath(artisan.id, each), label: t(`tabs.${each}`) }))}
      />
      {artisan.status === "active" ? null : (
        <Notice>{t(artisan.status === "erased" ? "facts.erasedNote" : "facts.releasedNote")}</Notice>
      )}
      {children}
    </PanelPage>
  )
}
