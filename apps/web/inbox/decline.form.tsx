import { useTranslation } from 'react-i18next';
import type { AnyAct } from '#kernel/act.ts';
import { ReasonPicker } from '#platform/design/reason-picker.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { orNull } from '#platform/web/or-null.ts';

type Props = { act: AnyAct; about: object; onClose: () => void };
type Values = { declineReason: string | null; answerWords: string };

/** Says no, with a reason from the list and words where they help. */
export function DeclineForm({ act, about, onClose }: Props) {
  const { t } = useTranslation('inbox');
  const initial: Values = { declineReason: null, answerWords: '' };
  const toInput = (values: Values) => ({
    ...about,
    declineReason: values.declineReason,
    answerWords: orNull(values.answerWords),
  });
  const form = useActForm(act, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('decline.title')} onClose={onClose} keepLabel={t('decline.keep')}>
      <ReasonPicker
        name="declineReason"
        label={t('decline.why')}
        reasons={useCodeOptions('decline_reason')}
        value={form.values.declineReason}
        onChange={(code) => form.set('declineReason', code)}
        freeWords={form.values.answerWords}
        onFreeWords={(words) => form.set('answerWords', words)}
        error={form.errors[0]?.words}
      />
    </ActFrame>
  );
}
