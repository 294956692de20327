import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { correctService } from '#modules/service/model/correct-service.ts';
import { PROVISION_STATUSES, type ServiceProvision } from '#modules/service/model/service-provision.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { changesOf } from '#platform/web/changes-of.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useToday } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

type Props = { provision: StoredOf<typeof ServiceProvision>; onClose: () => void };

/** Puts right what was written of a service. */
export function CorrectServiceForm({ provision, onClose }: Props) {
  const { t } = useTranslation('service');
  const today = useToday();
  const { type, status, happened, provider, words } = provision;
  const initial = {
    ...{ type: type as string | null, status: status as string | null, happened: happened as Dated | null },
    ...{ provider: provider ?? '', words: words ?? '' },
  };
  const toInput = (values: typeof initial) => ({
    provisionId: provision.id,
    changes: changesOf<object>(provision, {
      ...{ ...values, provider: orNull(values.provider), words: orNull(values.words) },
    }),
  });
  const basedOn = { [provision.id]: provision.version };
  const form = useActForm(correctService, { initial, toInput, basedOn, onKept: onClose });
  const statuses = PROVISION_STATUSES.filter((code) => code !== 'planned');
  return (
    <ActFrame form={form} title={t('correct')} onClose={onClose}>
      <SelectField {...pieceOf(form, 'type')} label={t('form.type')} options={useCodeOptions('service_type')} />
      {status !== 'planned' && (
        <ChoiceTiles
          {...pieceOf(form, 'status')}
          label={t('form.status')}
          options={statuses.map((code) => ({ code, label: t(`status.${code}`) }))}
          columns={3}
        />
      )}
      <DateWithPrecision {...pieceOf(form, 'happened')} label={t('form.when')} today={today} />
      <TextField {...pieceOf(form, 'provider')} label={t('form.provider')} maxLength={300} />
      <TextArea {...pieceOf(form, 'words')} label={t('form.words')} rows={2} />
    </ActFrame>
  );
}
