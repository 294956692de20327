import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { askBack } from '#modules/referral/model/ask-back.ts';
import { missingFromPacket } from '#modules/referral/model/missing-from-packet.ts';
import type { ReferralFacts } from '#modules/referral/model/referral.ts';
import { Button } from '#platform/design/button.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { newId } from '#platform/web/new-id.ts';

/** Asks the sender for what is missing: one tap puts a question for each missing thing into the box. */
export function AskBackForm({ referral, onClose }: { referral: Stored<ReferralFacts>; onClose: () => void }) {
  const { t } = useTranslation('referral');
  const form = useActForm(askBack, {
    initial: { questionId: newId(), referralId: referral.id, words: '' },
    onKept: onClose,
  });
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  const { words } = form.values;
  const add = (question: string) => form.set('words', words.trim() === '' ? question : `${words.trim()}\n${question}`);
  return (
    <FormFrame
      title={t('askBack.title')}
      onKeep={form.keep}
      onClose={onClose}
      errors={form.errors}
      refusal={refusal}
      busy={form.busy}
      keepLabel={t('askBack.keep')}
    >
      <TextArea
        name="words"
        label={t('askBack.words')}
        rows={4}
        value={words}
        onChange={(text) => form.set('words', text)}
        error={form.errors.find((one) => one.field === 'words')?.words}
      />
      {missingFromPacket(referral).map((name) => (
        <Button key={name} icon="add" onClick={() => add(t(`askBack.question.${name}`))}>
          {t(`askBack.question.${name}`)}
        </Button>
      ))}
    </FormFrame>
  );
}
