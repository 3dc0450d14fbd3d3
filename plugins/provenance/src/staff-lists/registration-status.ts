import { TODAY_IN_LIMA } from "../domain/lima-today"
import { WARNED_DAYS } from "../domain/registration"

/** Where an entry `r` of the register is in its life, as SQL; see `RegistrationStatus`. */
export const REGISTRATION_STATUS = `case
  when r.cancelled_on is not null then 'cancelled'
  when r.expires_on < ${TODAY_IN_LIMA} then 'expired'
  when r.registered_on > ${TODAY_IN_LIMA} then 'upcoming'
  when r.expires_on <= ${TODAY_IN_LIMA} + ${WARNED_DAYS} and not exists (
    select from provenance_registration n where n.artisan_id = r.artisan_id and n.craft_line = r.craft_line
      and n.cancelled_on is null and n.expires_on > r.expires_on) then 'expiring'
  else 'current' end`

/** Where a competence certificate `c` is in its life, as SQL: `current`, `expiring` or `expired`. */
export const COMPETENCE_STATUS = `case
  when c.expires_on < ${TODAY_IN_LIMA} then 'expired'
  when c.expires_on <= ${TODAY_IN_LIMA} + ${WARNED_DAYS} then 'expiring'
  else 'current' end`

/** What the register still follows an artisan `a` for: who left or had their data erased is not warned about. */
export const STILL_HERE = "a.released_at is null and a.erased_at is null"
