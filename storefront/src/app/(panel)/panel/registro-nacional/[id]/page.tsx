import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { RecentAudit } from "@/features/panel/audit/recent-audit"
import { ExpiryMark } from "@/features/panel/register/expiry-mark"
import { loadRegistration } from "@/features/panel/register/register"
import { REGISTRATIONS_LIST } from "@/features/panel/register/register-lists"
import { CancelForm, RenewForm } from "@/features/panel/register/registration-ends"
import { RegistrationForm } from "@/features/panel/register/registration-form"
import { Facts } from "@/features/panel/table/facts"
import { formatCalendarDay } from "@/features/panel/table/format-moment"
import { savedMark } from "@/features/panel/table/saved-mark"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { craftLineName } from "@/i18n/catalogue-names"

export async function generateMetadata({
  params,
}: PageProps<"/panel/registro-nacional/[id]">): Promise<Metadata> {
  await staffWho("registration.read")
  const [t, { artisan }] = await Promise.all([
    getTranslations("panel.register.registration"),
    loadRegistration((await params).id),
  ])
  return { title: t("title", { code: artisan.code }) }
}

export default async function RegistrationPage({
  params,
  searchParams,
}: PageProps<"/panel/registro-nacional/[id]">) {
  const staff = await staffWho("registration.read")
  const [{ id }, t, common, locale, saved] = await Promise.all([
    params,
    getTranslations("panel.register.registration"),
    getTranslations("panel.register"),
    getLocale(),
    savedMark(searchParams),
  ])
  const entry = await loadRegistration(id)
  const day = (text: string) => formatCalendarDay(text, locale)
  const open = mayDo(staff, "registration.update") && entry.status !== "cancelled"
  return (
    <PanelPage
      title={t("title", { code: entry.artisan.code })}
      intro={t("help", {
        line: craftLineName(entry.craft_line, locale),
        establishment: entry.establishment.name,
      })}
      back={<Link href={REGISTRATIONS_LIST.path}>{common("back")}</Link>}
    >
      <PanelCard title={t("facts")}>
        <Facts
          facts={[
            [
              common("artisan"),
              mayDo(staff, "artisan.read") ? (
                <Link key="artisan" href={`/panel/artesanos/${entry.artisan.id}`}>
                  {entry.artisan.code}
                </Link>
              ) : (
                entry.artisan.code
              ),
            ],
            [
              common("registrations.status"),
              <ExpiryMark key="status" status={entry.status} expiresOn={entry.expires_on} />,
            ],
            [t("number"), entry.number],
            [t("line"), craftLineName(entry.craft_line, locale)],
            [t("region"), entry.region],
            [t("registeredOn"), day(entry.registered_on)],
            [t("expiresOn"), day(entry.expires_on)],
            [t("cancelledOn"), entry.cancelled_on ? day(entry.cancelled_on) : null],
            [t("cancelReason"), entry.cancel_reason],
            [common("workshop"), entry.workshop.name],
            [common("establishment"), entry.establishment.name],
          ]}
        />
      </PanelCard>
      {open ? <RenewForm id={entry.id} /> : null}
      {open ? (
        <PanelCard title={t("edit")} intro={t("editHelp")}>
          <RegistrationForm key={saved} registration={entry} />
        </PanelCard>
      ) : null}
      {open ? <CancelForm id={entry.id} /> : null}
      <RecentAudit staff={staff} resource="registration" id={entry.id} title={t("history")} />
    </PanelPage>
  )
}
