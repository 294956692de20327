import { useTranslation } from 'react-i18next';
import { ageAt } from '#kernel/age.ts';
import { day } from '#kernel/dated.ts';
import { isMasked } from '#kernel/masks.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { birthOf } from '#modules/consent/model/consent-for.ts';
import { Person } from '#modules/person/model/person.ts';
import type { PacketFact } from '#modules/referral/model/packet-template.ts';
import { useMe, useToday } from '#platform/web/me.ts';
import { useRecord } from '#platform/web/records.ts';
import { languageWords } from '#platform/web/spoken-languages.ts';

/** What we know already of what a packet may hold. The worker reads it over, and leaves out what is not needed. */
export function useKnownFacts(caseFileId: string | null): Partial<Record<PacketFact, string>> {
  const { t, i18n } = useTranslation(['referral-out', 'codes']);
  const me = useMe();
  const today = day(useToday());
  const file = useRecord(CaseFile, caseFileId);
  const person = useRecord(Person, file?.personId);
  const contact = { contact_us: t('referral-out:contactUs', { name: me.name, organisation: me.organisation }) };
  if (!person || isMasked(person)) return contact;
  const birth = birthOf(person);
  const { least, most } = birth ? ageAt(birth, today) : { least: null, most: null };
  const age =
    least === null || most === null ? '' : t('referral-out:years', { least, most, same: String(least === most) });
  return {
    ...contact,
    name_used: person.nameUsed ?? person.displayCode,
    age,
    gender: t(`codes:gender.${person.gender}`),
    languages: person.languages.map((code) => languageWords(code, i18n.language)).join(', '),
    safe_contact: person.safeContact ?? '',
    never_contact: person.neverContact ?? '',
    wish: person.wish ?? '',
  };
}
