import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { openInvestigation } from '#modules/investigation/model/open-investigation.ts';
import { Person } from '#modules/person/model/person.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useGo } from '#platform/web/address.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useReader, useRecords } from '#platform/web/records.ts';
import { useAuthorityOptions } from './use-authority-options.ts';

type Values = {
  investigationId: string;
  title: string;
  hypothesis: string;
  openedOn: Dated | null;
  authorities: string[];
  caseFileId: string | null;
};
type OpenInvestigationFormProps = { onClose: () => void; caseFileId?: string | undefined };

/** Opens an investigation: a title, what is suspected and why. Only who opens it sees it, until others are let in. */
export function OpenInvestigationForm({ onClose, caseFileId }: OpenInvestigationFormProps) {
  const { t } = useTranslation('investigation');
  const [today, go, authorities, files] = [useToday(), useGo(), useAuthorityOptions(), useFileOptions()];
  const initial: Values = {
    investigationId: newId(),
    title: '',
    hypothesis: '',
    openedOn: day(today),
    authorities: [],
    caseFileId: caseFileId ?? null,
  };
  const toInput = ({ investigationId, ...told }: Values) => ({
    investigationId,
    investigation: { ...told, hypothesisOn: day(today), tipId: null },
  });
  const onKept = () => {
    onClose();
    go(`/n/${form.values.investigationId}`);
  };
  const form = useActForm(openInvestigation, { initial, toInput, onKept });
  return (
    <ActFrame form={form} title={t('open.title')} onClose={onClose} keepLabel={t('open.keep')}>
      <TextField {...pieceOf(form, 'title')} label={t('open.name')} hint={t('open.nameHint')} maxLength={120} />
      <TextArea
        {...pieceOf(form, 'hypothesis')}
        label={t('open.hypothesis')}
        hint={t('open.hypothesisHint')}
        rows={3}
      />
      <DateWithPrecision {...pieceOf(form, 'openedOn')} label={t('open.since')} today={today} endsBefore={today} />
      <MultiSelectField
        {...pieceOf(form, 'authorities')}
        label={t('open.authorities')}
        hint={t('open.authoritiesHint')}
        options={authorities}
      />
      <SelectField {...pieceOf(form, 'caseFileId')} label={t('open.file')} aside={t('ifAny')} options={files} />
    </ActFrame>
  );
}

function useFileOptions() {
  const { t } = useTranslation('investigation');
  const reader = useReader();
  return useRecords(CaseFile, { closedAt: null }).map((file) => {
    const person = reader.get(Person, file.personId);
    return {
      code: file.id,
      label: t('open.fileOf', { name: person?.nameUsed ?? t('open.unnamed'), code: person?.displayCode ?? '' }),
    };
  });
}
