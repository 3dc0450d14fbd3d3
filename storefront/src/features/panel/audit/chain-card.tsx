import { getLocale, getTranslations } from "next-intl/server"
import { z } from "zod"
import { Link } from "@/components/link"
import { mayDo } from "../api/current-staff"
import type { Staff } from "../api/staff"
import { staffFetch } from "../api/staff-fetch"
import { formatCount } from "../table/format-count"
import { formatMoment } from "../table/format-moment"
import { StateMark } from "../table/state-mark"
import { PanelCard } from "../ui/panel-card"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { verifyChain } from "./actions/verify-chain"
import { type Verification, verificationSchema } from "./audit-entry"
import { AUDIT_LIST } from "./audit-list"
import { breakReason } from "./audit-words"

/** What the last verification of the chain found, and the button that verifies it again. */
export async function ChainCard({ staff }: { staff: Staff }) {
  const [t, { verification }] = await Promise.all([
    getTranslations("panel.audit.verification"),
    staffFetch("/staff/audit/verification", {
      schema: z.object({ verification: verificationSchema.nullable() }),
    }),
  ])
  return (
    <PanelCard title={t("title")}>
      {verification ? <Found verification={verification} /> : <p>{t("never")}</p>}
      {mayDo(staff, "audit.verify") ? (
        <PanelForm key={verification?.started_at} action={verifyChain} id="verificar">
          <SubmitButton look="secondary">{t("do")}</SubmitButton>
        </PanelForm>
      ) : null}
    </PanelCard>
  )
}

async function Found({ verification }: { verification: Verification }) {
  const [t, locale] = await Promise.all([getTranslations("panel.audit.verification"), getLocale()])
  const {
    ok,
    entries,
    first_broken: broken,
    guards_off: off = [],
    sealed_to,
    started_at,
    seconds,
  } = verification
  return (
    <div>
      {ok ? (
        <p>
          <StateMark tone="good">{t("ok", { entries: formatCount(entries, locale) })}</StateMark>
        </p>
      ) : (
        <div role="alert">
          <p>
            <StateMark tone="stopped">
              {broken ? t("broken", { seq: formatCount(broken.seq, locale) }) : t("brokenOther")}
            </StateMark>
          </p>
          {broken ? (
            <p>
              {t("brokenReason", { reason: breakReason(broken.reason, locale) })}{" "}
              <Link href={`${AUDIT_LIST.path}/${broken.seq}`}>{t("seeBroken")}</Link>
            </p>
          ) : null}
          {off.length > 0 ? <p>{t("guardsOff", { guards: off.join(", ") })}</p> : null}
        </div>
      )}
      <p className="small muted">
        {t("when", { at: formatMoment(started_at, locale), seconds: seconds.toFixed(1) })}{" "}
        {sealed_to === null ? null : t("sealedTo", { seq: formatCount(sealed_to, locale) })}
      </p>
    </div>
  )
}
