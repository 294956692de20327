import { useTranslation } from 'react-i18next';
import { Investigation } from '#modules/investigation/model/investigation.ts';
import { passToInvestigation } from '#modules/tip/model/pass-to-investigation.ts';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useRecords } from '#platform/web/records.ts';

type Props = { tipId: string; onClose: () => void };

/** Hands the tip to one of the investigations I am in. */
export function PassToInvestigationForm({ tipId, onClose }: Props) {
  const { t } = useTranslation('tip');
  const open = useRecords(Investigation, (one) => one.status !== 'closed');
  const form = useActForm(passToInvestigation, { initial: { tipId, investigationId: '' }, onKept: onClose });
  const options = open.map((one) => ({ code: one.id, label: one.title }));
  const none = open.length === 0 ? t('pass.none') : undefined;
  return (
    <ActFrame
      form={form}
      title={t('pass.title')}
      onClose={onClose}
      keepLabel={t('pass.keep')}
      keepDisabledReason={none}
    >
      {open.length === 0 && <EmptyLine>{t('pass.empty')}</EmptyLine>}
      <ChoiceList
        name="investigationId"
        label={t('pass.which')}
        options={options}
        value={form.values.investigationId}
        onChange={(id) => form.set('investigationId', id)}
        error={form.errors[0]?.words}
      />
    </ActFrame>
  );
}
