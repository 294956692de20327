import { useTranslation } from 'react-i18next';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { closeCaseFile } from '#modules/case-file/model/close-case-file.ts';
import { reopenCaseFile } from '#modules/case-file/model/reopen-case-file.ts';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { Note } from '#platform/design/note.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { ReasonPicker } from '#platform/design/reason-picker.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { orNull } from '#platform/web/or-null.ts';
import { useRecord } from '#platform/web/records.ts';
import type { WriteActProps } from '#platform/web/write-acts.ts';
import { AboutFile } from './about-file.tsx';
import { errorOf } from './error-of.ts';

/** Closes the file, or opens a closed one again. */
export function CloseCaseFileForm(props: WriteActProps) {
  const file = useRecord(CaseFile, props.caseFileId);
  if (!file) return null;
  return file.closedAt === null ? <Close {...props} /> : <Reopen {...props} personId={file.personId} />;
}

function Close({ caseFileId = '', onClose }: WriteActProps) {
  const { t } = useTranslation('case-file');
  const initial = { reason: null as string | null, words: '' };
  const toInput = ({ reason, words }: typeof initial) => ({ caseFileId, reason, words: orNull(words) });
  const { values, set, errors, ...form } = useActForm(closeCaseFile, { initial, toInput, onKept: onClose });
  return (
    <FormFrame
      title={t('close.title')}
      about={<AboutFile caseFileId={caseFileId} />}
      onKeep={form.keep}
      onClose={onClose}
      keepLabel={t('close.keep')}
      errors={errors}
      busy={form.busy}
      refusal={form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />}
    >
      <Note icon="legal">{t('close.note')}</Note>
      <ReasonPicker
        name="reason"
        label={t('close.reason')}
        reasons={useCodeOptions('closure_reason')}
        value={values.reason}
        onChange={(reason) => set('reason', reason)}
        freeWords={values.words}
        onFreeWords={(words) => set('words', words)}
        error={errorOf(errors, 'reason')}
      />
    </FormFrame>
  );
}

function Reopen({ caseFileId = '', personId, onClose }: WriteActProps) {
  const { t } = useTranslation('case-file');
  const initial = { reason: '' };
  const toInput = (values: typeof initial) => ({ caseFileId, personId, ...values });
  const { values, set, errors, ...form } = useActForm(reopenCaseFile, { initial, toInput, onKept: onClose });
  return (
    <FormFrame
      title={t('reopen.title')}
      about={<AboutFile caseFileId={caseFileId} />}
      onKeep={form.keep}
      onClose={onClose}
      keepLabel={t('reopen.keep')}
      errors={errors}
      busy={form.busy}
      refusal={form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />}
    >
      <TextArea
        name="reason"
        label={t('reopen.reason')}
        rows={2}
        value={values.reason}
        onChange={(reason) => set('reason', reason)}
        error={errorOf(errors, 'reason')}
      />
    </FormFrame>
  );
}
