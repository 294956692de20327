import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { reportMissing } from '#modules/missing-person/model/report-missing.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { Person } from '#modules/person/model/person.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import type { Option } from '#platform/design/kinds.ts';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useGo } from '#platform/web/address.ts';
import { useCountryOptions } from '#platform/web/country-options.ts';
import { errorOf } from '#platform/web/error-of.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useReader, useRecords } from '#platform/web/records.ts';
import { type SourceDraft, SourceFields, sourceOf } from '#platform/web/source-fields.tsx';

type Values = {
  reportId: string;
  caseFileId: string | null;
  personId: string | null;
  missingSince: Dated | null;
  lastSeenPlace: string;
  lastSeenCountry: string | null;
  circumstances: string;
  reportedByOrganisation: string | null;
  reportedByWords: string;
  reportedOn: Dated | null;
  saidDuration: string;
  source: SourceDraft;
};
type Form = ActForm<Values>;
type ReportMissingFormProps = { onClose: () => void; caseFileId?: string | undefined; personId?: string | undefined };

/** Writes down that somebody is missing. Papers can be added when they come; nobody waits for a number to start looking. */
export function ReportMissingForm({ onClose, caseFileId, personId }: ReportMissingFormProps) {
  const { t } = useTranslation('missing-person');
  const go = useGo();
  const initial = { ...EMPTY, reportId: newId(), caseFileId: caseFileId ?? null, personId: personId ?? null };
  const form = useActForm(reportMissing, {
    initial,
    toInput,
    onKept: () => {
      onClose();
      go(`/m/${form.values.reportId}`);
    },
  });
  return (
    <ActFrame form={form} title={t('report.title')} onClose={onClose} keepLabel={t('report.keep')}>
      <Whom form={form} />
      <WhenAndWhere form={form} />
      <WhoReported form={form} />
    </ActFrame>
  );
}

const EMPTY = {
  missingSince: null,
  lastSeenPlace: '',
  lastSeenCountry: 'IN',
  circumstances: '',
  reportedByOrganisation: null,
  reportedByWords: '',
  reportedOn: null,
  saidDuration: '',
  source: { kind: 'partner', manner: 'written', who: '', reliability: null },
};
const NO_PAPERS = { lastSeenLgd: null, firNumber: null, firDate: null, portalNumber: null, ahtuTransferred: null };

function toInput({ reportId, source, ...told }: Values): object {
  const { circumstances, reportedByWords, saidDuration } = told;
  const report = {
    ...told,
    ...NO_PAPERS,
    circumstances: orNull(circumstances),
    reportedByWords: orNull(reportedByWords),
    saidDuration: orNull(saidDuration),
    source: sourceOf(source),
  };
  return { reportId, report };
}

/** The open files, by the person each is about: whoever is missing has a file first. */
function useFileOptions(): (Option & { personId: string })[] {
  const { t } = useTranslation('missing-person');
  const reader = useReader();
  return useRecords(CaseFile, { closedAt: null }).map((file) => {
    const person = reader.get(Person, file.personId);
    return {
      code: file.id,
      personId: file.personId,
      label: t('report.file', { name: person?.nameUsed ?? t('unnamed'), code: person?.displayCode ?? '' }),
    };
  });
}

function Whom({ form }: { form: Form }) {
  const { t } = useTranslation('missing-person');
  const files = useFileOptions();
  if (files.length === 0) return <EmptyLine>{t('report.noFile')}</EmptyLine>;
  const choose = (code: string | null) => {
    form.set('caseFileId', code);
    form.set('personId', files.find((file) => file.code === code)?.personId ?? null);
  };
  const error = errorOf(form, 'caseFileId') ?? errorOf(form, 'personId');
  return (
    <SelectField
      name="caseFileId"
      label={t('report.whom')}
      hint={t('report.whomHint')}
      options={files}
      value={form.values.caseFileId}
      onChange={choose}
      error={error}
    />
  );
}

function WhenAndWhere({ form }: { form: Form }) {
  const { t } = useTranslation('missing-person');
  const today = useToday();
  return (
    <>
      <DateWithPrecision
        {...pieceOf(form, 'missingSince')}
        label={t('report.since')}
        today={today}
        endsBefore={today}
      />
      <TextField {...pieceOf(form, 'lastSeenPlace')} label={t('report.lastSeen')} maxLength={200} />
      <SelectField {...pieceOf(form, 'lastSeenCountry')} label={t('country')} options={useCountryOptions()} />
      <TextArea {...pieceOf(form, 'circumstances')} label={t('report.circumstances')} aside={t('ifKnown')} />
      <TextField
        {...pieceOf(form, 'saidDuration')}
        label={t('report.said')}
        hint={t('report.saidHint')}
        maxLength={200}
      />
    </>
  );
}

function WhoReported({ form }: { form: Form }) {
  const { t } = useTranslation('missing-person');
  const organisations = useRecords(Organisation, (one) => one.kind === 'partner' || one.kind === 'authority').map(
    ({ id, name }) => ({ code: id, label: name }),
  );
  const today = useToday();
  return (
    <>
      <SelectField
        {...pieceOf(form, 'reportedByOrganisation')}
        label={t('report.byOrganisation')}
        options={organisations}
      />
      <TextField
        {...pieceOf(form, 'reportedByWords')}
        label={t('report.byWords')}
        aside={t('ifKnown')}
        maxLength={200}
      />
      <DateWithPrecision
        {...pieceOf(form, 'reportedOn')}
        label={t('report.on')}
        aside={t('ifKnown')}
        today={today}
        endsBefore={today}
      />
      <SourceFields
        value={form.values.source}
        onChange={(source) => form.set('source', source)}
        withReliability={false}
      />
    </>
  );
}
