import { useTranslation } from 'react-i18next';
import { declineAct } from '#modules/approval/model/settle-approval.ts';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { pieceOf } from '#platform/web/piece-of.ts';

/** The second person's no, with the reason that the first will read. */
export function DeclineForm({ approvalId, onClose }: { approvalId: string; onClose: () => void }) {
  const { t } = useTranslation('approval');
  const toInput = (values: { words: string }) => ({ approvalId, ...values });
  const form = useActForm(declineAct, { initial: { words: '' }, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('decline.title')} onClose={onClose} keepLabel={t('decline.keep')}>
      <TextArea {...pieceOf(form, 'words')} label={t('decline.words')} rows={3} />
    </ActFrame>
  );
}
