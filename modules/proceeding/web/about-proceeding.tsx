import { useTranslation } from 'react-i18next';
import { unknownDate } from '#kernel/dated.ts';
import { compareDated } from '#kernel/dated-order.ts';
import { CustodyRecord } from '#modules/operation/model/rescue.ts';
import { Person } from '#modules/person/model/person.ts';
import { agesAtOffence } from '#modules/proceeding/model/age-at-offence.ts';
import type { ProceedingFacts } from '#modules/proceeding/model/proceeding.ts';
import { dayWords } from '#platform/design/dated-words.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import { useRecord, useRecords } from '#platform/web/records.ts';

/** What she was under each law that is charged, on the day it happened. */
export function AgesAtOffence({ proceeding }: { proceeding: ProceedingFacts }) {
  const { t } = useTranslation('proceeding');
  const person = useRecord(Person, proceeding.personId);
  if (!person) return null;
  const birth = { on: person.born ?? unknownDate(), basis: person.birthBasis };
  return agesAtOffence(proceeding, { birth, gender: person.gender }).map(({ law, is, sure }) => (
    <FactLine key={law} icon={sure ? undefined : 'age-unknown'} tone={sure ? undefined : 'risk'}>
      {t(sure ? 'age.sure' : 'age.unsure', { law, standing: t(`age.${is.replaceAll('-', '_')}`) })}
    </FactLine>
  ));
}

/** Who is accused, and where each was, one word after the other: an older word stays. */
export function AccusedInCustody({ personId }: { personId: string }) {
  const { t, i18n } = useTranslation(['proceeding', 'codes', 'design']);
  const person = useRecord(Person, personId);
  const custody = useRecords(CustodyRecord, (one) => one.personId === personId).toSorted((a, b) =>
    compareDated(a.asOf, b.asOf),
  );
  if (!person) return null;
  const name = `${person.nameUsed ?? t('design:unknownName')} ${person.displayCode}`;
  if (custody.length === 0) return <FactLine icon="unknown">{t('accused.none', { name })}</FactLine>;
  return custody.map(({ id, status, asOf }) => {
    const day = asOf.latest ?? asOf.earliest;
    const on = day ? dayWords(day, i18n.language) : (asOf.said ?? '?');
    return <span key={id}>{t('accused.custody', { name, status: t(`codes:custody_status.${status}`), on })}</span>;
  });
}
