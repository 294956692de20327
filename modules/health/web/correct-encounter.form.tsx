import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { correctEncounter } from '#modules/health/model/correct-encounter.ts';
import { ENCOUNTER_KINDS, HEALTH_CONSENTS, type HealthEncounter } from '#modules/health/model/health-encounter.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { changesOf } from '#platform/web/changes-of.ts';
import { useToday } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

type Props = { encounter: StoredOf<typeof HealthEncounter>; onClose: () => void };

/** Puts an entry right. Only what changed is sent; the old words stay in its history. */
export function CorrectEncounterForm({ encounter, onClose }: Props) {
  const { t } = useTranslation('health');
  const today = useToday();
  const { kind, happened, condition, complaint, findings, followUp, consent } = encounter;
  const before = { kind, happened, condition, complaint, findings, followUp, consent };
  const initial = {
    kind: kind as string | null,
    consent: consent as string | null,
    happened: happened as Dated | null,
    condition: condition ?? '',
    complaint: complaint ?? '',
    findings: findings ?? '',
    followUp: followUp ?? '',
  };
  const toInput = (values: typeof initial) => ({
    encounterId: encounter.id,
    changes: changesOf<object>(before, {
      ...values,
      condition: orNull(values.condition),
      complaint: orNull(values.complaint),
      findings: orNull(values.findings),
      followUp: orNull(values.followUp),
    }),
  });
  const basedOn = { [encounter.id]: encounter.version };
  const form = useActForm(correctEncounter, { initial, toInput, basedOn, onKept: onClose });
  const options = (codes: readonly string[], key: string) =>
    codes.map((code) => ({ code, label: t(`${key}.${code}`) }));
  return (
    <ActFrame form={form} title={t('part.correct')} onClose={onClose}>
      <SelectField {...pieceOf(form, 'kind')} label={t('form.kind')} options={options(ENCOUNTER_KINDS, 'kind')} />
      <DateWithPrecision {...pieceOf(form, 'happened')} label={t('form.when')} today={today} endsBefore={today} />
      <TextField {...pieceOf(form, 'condition')} label={t('form.condition')} maxLength={300} />
      <TextArea {...pieceOf(form, 'complaint')} label={t('form.complaint')} rows={2} />
      <TextArea {...pieceOf(form, 'findings')} label={t('form.findings')} rows={2} />
      <TextArea {...pieceOf(form, 'followUp')} label={t('form.followUp')} rows={2} />
      <SelectField
        {...pieceOf(form, 'consent')}
        label={t('form.consent')}
        options={options(HEALTH_CONSENTS, 'consent')}
      />
    </ActFrame>
  );
}
