import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { KnownName, Person } from '#modules/person/model/person.ts';
import type { ReferralFacts } from '#modules/referral/model/referral.ts';
import { soundsAlike } from '#modules/referral/model/sounds-alike.ts';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { useRecords } from '#platform/web/records.ts';

/** People I know whose name sounds like this one: somebody should look before a second file is opened. */
export function MaybeSame({ referral }: { referral: Stored<ReferralFacts> }) {
  const { t } = useTranslation('referral');
  const known = useRecords(KnownName, (name) => soundsAlike(name.value, referral.nameUsed)).map(
    (name) => name.personId,
  );
  const people = useRecords(
    Person,
    (person) => soundsAlike(person.nameUsed, referral.nameUsed) || known.includes(person.id),
  );
  const files = useRecords(CaseFile, (file) => file.closedAt === null);
  if (people.length === 0) return null;
  return (
    <section>
      <SectionTitle>{t('same.title')}</SectionTitle>
      {people.map((person) => {
        const file = files.find((one) => one.personId === person.id);
        const why = file ? t('same.hasFile') : t('same.soundsAlike');
        return (
          <PersonChip
            key={person.id}
            name={person.nameUsed ?? undefined}
            code={person.displayCode}
            role={why}
            to={file ? `/c/${file.id}` : `/p/${person.id}`}
          />
        );
      })}
    </section>
  );
}
