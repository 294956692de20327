import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { askBack } from '#modules/referral/model/ask-back.ts';
import { missingFromPacket } from '#modules/referral/model/missing-from-packet.ts';
import type { ReferralFacts } from '#modules/referral/model/referral.ts';
import { Button } from '#platform/design/button.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame, errorOf } from '#platform/web/act-frame.tsx';
import { newId } from '#platform/web/new-id.ts';

/** Asks the sender for what is missing: one tap puts a question for each missing thing into the box. */
export function AskBackForm({ referral, onClose }: { referral: Stored<ReferralFacts>; onClose: () => void }) {
  const { t } = useTranslation('referral');
  const form = useActForm(askBack, {
    initial: { questionId: newId(), referralId: referral.id, words: '' },
    onKept: onClose,
  });
  const { words } = form.values;
  const add = (question: string) => form.set('words', words.trim() === '' ? question : `${words.trim()}\n${question}`);
  return (
    <ActFrame form={form} title={t('askBack.title')} onClose={onClose} keepLabel={t('askBack.keep')}>
      <TextArea
        name="words"
        label={t('askBack.words')}
        rows={4}
        value={words}
        onChange={(text) => form.set('words', text)}
        error={errorOf(form, 'words')}
      />
      {missingFromPacket(referral).map((name) => (
        <Button key={name} icon="add" onClick={() => add(t(`askBack.question.${name}`))}>
          {t(`askBack.question.${name}`)}
        </Button>
      ))}
    </ActFrame>
  );
}
