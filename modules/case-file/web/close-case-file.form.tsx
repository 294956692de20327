import { useTranslation } from 'react-i18next';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { closeCaseFile } from '#modules/case-file/model/close-case-file.ts';
import { reopenCaseFile } from '#modules/case-file/model/reopen-case-file.ts';
import { Note } from '#platform/design/note.tsx';
import { ReasonPicker } from '#platform/design/reason-picker.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { errorOf } from '#platform/web/error-of.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecord } from '#platform/web/records.ts';
import type { WriteActProps } from '#platform/web/write-acts.ts';
import { AboutFile } from './about-file.tsx';
import { WhatStaysOpen } from './what-stays-open.tsx';

/** Closes the file, or opens a closed one again. */
export function CloseCaseFileForm(props: WriteActProps) {
  const file = useRecord(CaseFile, props.caseFileId);
  if (!file) return null;
  return file.closedAt === null ? <Close {...props} /> : <Reopen {...props} personId={file.personId} />;
}

function Close({ caseFileId = '', onClose }: WriteActProps) {
  const { t } = useTranslation('case-file');
  const initial = { reason: null as string | null, words: '', outcome: null as string | null };
  const toInput = ({ reason, words, outcome }: typeof initial) => ({
    caseFileId,
    reason,
    words: orNull(words),
    ...(outcome !== null && { outcome }),
  });
  const form = useActForm(closeCaseFile, { initial, toInput, onKept: onClose });
  const { values, set } = form;
  return (
    <ActFrame
      form={form}
      title={t('close.title')}
      about={<AboutFile caseFileId={caseFileId} />}
      onClose={onClose}
      keepLabel={t('close.keep')}
    >
      <Note icon="legal">{t('close.note')}</Note>
      <WhatStaysOpen caseFileId={caseFileId} />
      <ReasonPicker
        name="reason"
        label={t('close.reason')}
        reasons={useCodeOptions('closure_reason')}
        value={values.reason}
        onChange={(reason) => set('reason', reason)}
        freeWords={values.words}
        onFreeWords={(words) => set('words', words)}
        error={errorOf(form, 'reason')}
      />
      <SelectField
        {...pieceOf(form, 'outcome')}
        label={t('close.outcome')}
        hint={t('close.outcomeHint')}
        options={useCodeOptions('reintegration_outcome')}
      />
      <Note icon="second-person">{t('close.second')}</Note>
    </ActFrame>
  );
}

function Reopen({ caseFileId = '', personId, onClose }: WriteActProps) {
  const { t } = useTranslation('case-file');
  const initial = { reason: '' };
  const toInput = (values: typeof initial) => ({ caseFileId, personId, ...values });
  const form = useActForm(reopenCaseFile, { initial, toInput, onKept: onClose });
  return (
    <ActFrame
      form={form}
      title={t('reopen.title')}
      about={<AboutFile caseFileId={caseFileId} />}
      onClose={onClose}
      keepLabel={t('reopen.keep')}
    >
      <TextArea {...pieceOf(form, 'reason')} label={t('reopen.reason')} rows={2} />
    </ActFrame>
  );
}
