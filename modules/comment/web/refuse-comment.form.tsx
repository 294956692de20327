import { useTranslation } from 'react-i18next';
import { COMMENT_REASONS } from '#modules/comment/model/comment.ts';
import { refuseComment, takeBackComment } from '#modules/comment/model/comment-acts.ts';
import { ReasonPicker } from '#platform/design/reason-picker.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame, errorOf } from '#platform/web/act-frame.tsx';

type FormProps = { comment: { id: string }; onClose: () => void; onKept?: () => void };
type Values = { reason: string | null };

/** Not shown, with a reason of a few. Of its words nothing is kept. */
export function RefuseCommentForm(props: FormProps) {
  return <WhyForm {...props} act={refuseComment} word="refuse" />;
}

export function TakeBackCommentForm(props: FormProps) {
  return <WhyForm {...props} act={takeBackComment} word="takeBack" />;
}

type WhyProps = FormProps & { act: typeof refuseComment | typeof takeBackComment; word: 'refuse' | 'takeBack' };

function WhyForm({ comment, onClose, onKept, act, word }: WhyProps) {
  const { t } = useTranslation('comment');
  const initial: Values = { reason: null };
  const form = useActForm(act, {
    initial,
    toInput: (values) => ({ commentId: comment.id, ...values }),
    onKept: () => {
      onClose();
      onKept?.();
    },
  });
  const reasons = COMMENT_REASONS.map((code) => ({ code, label: t(`reason.${code}`) }));
  return (
    <ActFrame
      form={form}
      title={t(`${word}.title`)}
      about={t(`${word}.about`)}
      onClose={onClose}
      keepLabel={t(`${word}.keep`)}
    >
      <ReasonPicker
        name="reason"
        label={t('why')}
        reasons={reasons}
        value={form.values.reason}
        onChange={(code) => form.set('reason', code)}
        error={errorOf(form, 'reason')}
      />
    </ActFrame>
  );
}
