import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contradiction } from '#modules/data-quality/model/contradiction.ts';
import { keepBoth } from '#modules/data-quality/model/keep-both.ts';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { errorOf } from '#platform/web/error-of.ts';
import { newId } from '#platform/web/new-id.ts';

type KeepBothFormProps = { contradiction: Contradiction; sentence: string; onClose: () => void };

/** Leaves both as they are, and says why: the next reader will ask the same question. */
export function KeepBothForm({ contradiction: { id, records }, sentence, onClose }: KeepBothFormProps) {
  const { t } = useTranslation('data-quality');
  const [noteId] = useState(newId);
  const recordIds = records.map((one) => one.id);
  const toInput = ({ words }: { words: string }) => ({
    noteId,
    note: { contradiction: id, recordIds, words: words.trim() },
  });
  const form = useActForm(keepBoth, { initial: { words: '' }, toInput, onKept: onClose });
  const refusal = form.refusal && <ReasonNote title={t('keepBoth.notKept')} words={form.refusal} />;
  return (
    <FormFrame
      title={t('keepBoth.title')}
      about={sentence}
      onKeep={form.keep}
      onClose={onClose}
      keepLabel={t('keepBoth.keep')}
      errors={form.errors}
      refusal={refusal}
      busy={form.busy}
    >
      <TextArea
        name="words"
        label={t('keepBoth.words')}
        hint={t('keepBoth.hint')}
        rows={4}
        value={form.values.words}
        onChange={(words) => form.set('words', words)}
        error={errorOf(form, 'words')}
      />
    </FormFrame>
  );
}
