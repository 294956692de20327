import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { PROVISION_STATUSES, type ServiceProvision } from '#modules/service/model/service-provision.ts';
import { settleService } from '#modules/service/model/write-service.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

type Props = { provision: StoredOf<typeof ServiceProvision>; onClose: () => void };

/** What became of something planned: that she no longer wants it is as good an answer as that she got it. */
export function SettleServiceForm({ provision, onClose }: Props) {
  const { t } = useTranslation(['service', 'codes']);
  const today = useToday();
  const initial = { status: null as string | null, happened: day(today) as Dated | null, words: '' };
  const toInput = (values: typeof initial) => ({ ...values, provisionId: provision.id, words: orNull(values.words) });
  const form = useActForm(settleService, { initial, toInput, onKept: onClose });
  const statuses = PROVISION_STATUSES.filter((code) => code !== 'planned');
  return (
    <ActFrame
      form={form}
      title={t('service:settle')}
      about={t(`codes:service_type.${provision.type}`)}
      onClose={onClose}
    >
      <ChoiceTiles
        {...pieceOf(form, 'status')}
        label={t('service:form.status')}
        options={statuses.map((code) => ({ code, label: t(`service:status.${code}`) }))}
        columns={3}
      />
      <DateWithPrecision
        {...pieceOf(form, 'happened')}
        label={t('service:form.when')}
        today={today}
        endsBefore={today}
      />
      <TextArea {...pieceOf(form, 'words')} label={t('service:form.words')} rows={2} />
    </ActFrame>
  );
}
