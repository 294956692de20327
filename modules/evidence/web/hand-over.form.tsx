import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import { compareDated } from '#kernel/dated-order.ts';
import type { StoredOf } from '#kernel/record.ts';
import { CustodyTransfer } from '#modules/evidence/model/custody-transfer.ts';
import type { Evidence } from '#modules/evidence/model/evidence.ts';
import { handOver } from '#modules/evidence/model/hand-over.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { useRecords } from '#platform/web/records.ts';

type Values = {
  transferId: string;
  evidenceId: string;
  fromWhom: string;
  toWhom: string;
  happened: Dated | null;
  purpose: string;
  sealNo: string;
  condition: string;
};

/** Writes down a hand-over. Who had it last is filled in: the chain must not break. */
export function HandOverForm({ evidence, onClose }: { evidence: StoredOf<typeof Evidence>; onClose: () => void }) {
  const { t } = useTranslation('evidence');
  const today = useToday();
  const last = useRecords(CustodyTransfer, { evidenceId: evidence.id })
    .toSorted((a, b) => compareDated(a.happened, b.happened))
    .at(-1);
  const initial: Values = {
    transferId: newId(),
    evidenceId: evidence.id,
    fromWhom: last?.toWhom ?? evidence.collectedBy ?? '',
    toWhom: '',
    happened: day(today),
    purpose: '',
    sealNo: '',
    condition: '',
  };
  const toInput = ({ transferId, ...told }: Values) => ({
    transferId,
    transfer: { ...told, sealNo: orNull(told.sealNo), condition: orNull(told.condition) },
  });
  const { values, set, keep, errors, refusal, busy } = useActForm(handOver, { initial, toInput, onKept: onClose });
  const error = (field: string) => errors.find((one) => one.field === field)?.words;
  const note = refusal && <ReasonNote title={t('notKept')} words={refusal} />;
  return (
    <FormFrame title={t('handOver.title')} onKeep={keep} onClose={onClose} errors={errors} refusal={note} busy={busy}>
      <TextField
        name="fromWhom"
        label={t('handOver.from')}
        value={values.fromWhom}
        onChange={(words) => set('fromWhom', words)}
        error={error('fromWhom')}
        maxLength={300}
      />
      <TextField
        name="toWhom"
        label={t('handOver.to')}
        value={values.toWhom}
        onChange={(words) => set('toWhom', words)}
        error={error('toWhom')}
        maxLength={300}
      />
      <DateWithPrecision
        name="happened"
        label={t('handOver.when')}
        today={today}
        endsBefore={today}
        startsAfter={evidence.collected.earliest ?? undefined}
        value={values.happened}
        onChange={(on) => set('happened', on)}
        error={error('happened')}
      />
      <TextField
        name="purpose"
        label={t('handOver.purpose')}
        value={values.purpose}
        onChange={(words) => set('purpose', words)}
        error={error('purpose')}
        maxLength={300}
      />
      <TextField
        name="sealNo"
        label={t('handOver.seal')}
        aside={t('ifAny')}
        value={values.sealNo}
        onChange={(words) => set('sealNo', words)}
        maxLength={100}
      />
      <TextField
        name="condition"
        label={t('handOver.condition')}
        aside={t('ifAny')}
        value={values.condition}
        onChange={(words) => set('condition', words)}
      />
    </FormFrame>
  );
}
