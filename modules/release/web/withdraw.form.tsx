import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { withdrawRelease } from '#modules/release/model/plan-release.ts';
import type { Release } from '#modules/release/model/release.ts';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { pieceOf } from '#platform/web/piece-of.ts';

type WithdrawFormProps = { release: StoredOf<typeof Release>; onClose: () => void };

/** Takes a public figure back, or lets a plan go; asks nothing but why. */
export function WithdrawForm({ release, onClose }: WithdrawFormProps) {
  const { t } = useTranslation('release');
  const toInput = (values: { why: string }) => ({ releaseId: release.id, ...values });
  const form = useActForm(withdrawRelease, { initial: { why: '' }, toInput, onKept: onClose });
  const about = release.state === 'planned' ? undefined : t('withdraw.about');
  return (
    <ActFrame form={form} title={t('withdraw.title')} about={about} onClose={onClose} keepLabel={t('withdraw.keep')}>
      <TextArea {...pieceOf(form, 'why')} label={t('withdraw.why')} rows={3} />
    </ActFrame>
  );
}
