import { useTranslation } from 'react-i18next';
import { CaseFile, Participant } from '#modules/case-file/model/case-file.ts';
import type { Concerned } from '#modules/data-quality/model/contradiction.ts';
import { MissingReport } from '#modules/missing-person/model/missing-report.ts';
import { Operation } from '#modules/operation/model/operation.ts';
import { OutreachArea } from '#modules/outreach/model/outreach-area.ts';
import { Person } from '#modules/person/model/person.ts';
import { personName } from '#modules/person/model/person-name.ts';
import { AppLink } from '#platform/design/navigate.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { useRecord, useRecords } from '#platform/web/records.ts';

/** A link to one record, for those who may open it; what is not at hand is not named. */
export function ConcernedRecord({ concerned: { kind, id } }: { concerned: Concerned }) {
  if (kind === 'person') return <ConcernedPerson id={id} />;
  if (kind === 'operation') return <ConcernedOperation id={id} />;
  if (kind === 'outreach-area') return <ConcernedArea id={id} />;
  return kind === 'case-file' ? <ConcernedFile id={id} /> : <ConcernedReport id={id} />;
}

function ConcernedPerson({ id }: { id: string }) {
  const person = useRecord(Person, id);
  const roles = useRecords(Participant, { personId: id }).map(({ role }) => role);
  if (!person) return null;
  const { name, code } = personName(person);
  return <PersonChip name={name ?? undefined} code={code} masked={roles.includes('accused')} to={`/p/${id}`} />;
}

function ConcernedOperation({ id }: { id: string }) {
  const { t } = useTranslation('data-quality');
  const operation = useRecord(Operation, id);
  return operation && <AppLink to={`/o/${id}`}>{t('record.operation', { name: operation.codeName })}</AppLink>;
}

function ConcernedArea({ id }: { id: string }) {
  const { t } = useTranslation('data-quality');
  const area = useRecord(OutreachArea, id);
  return area && <AppLink to={`/i/${id}`}>{t('record.area', { name: area.name })}</AppLink>;
}

function ConcernedFile({ id }: { id: string }) {
  const { t } = useTranslation('data-quality');
  const file = useRecord(CaseFile, id);
  return file && <AppLink to={`/c/${id}`}>{t('record.file')}</AppLink>;
}

function ConcernedReport({ id }: { id: string }) {
  const { t } = useTranslation('data-quality');
  const report = useRecord(MissingReport, id);
  return report && <AppLink to={`/m/${report.caseFileId}`}>{t('record.report')}</AppLink>;
}
