import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import { compareDated } from '#kernel/dated-order.ts';
import type { StoredOf } from '#kernel/record.ts';
import { CustodyTransfer } from '#modules/evidence/model/custody-transfer.ts';
import { EVIDENCE_KEEPERS, type Evidence } from '#modules/evidence/model/evidence.ts';
import { handOver } from '#modules/evidence/model/hand-over.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';

type Values = {
  transferId: string;
  evidenceId: string;
  giverId: string | null;
  fromWhom: string;
  receiverId: string | null;
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
  const colleagues = useKeepers();
  const last = useRecords(CustodyTransfer, { evidenceId: evidence.id })
    .toSorted((a, b) => compareDated(a.happened, b.happened))
    .at(-1);
  const initial = startOf(evidence, last, today);
  const toInput = ({ transferId, ...told }: Values) => ({
    transferId,
    transfer: { ...told, sealNo: orNull(told.sealNo), condition: orNull(told.condition) },
  });
  const form = useActForm(handOver, { initial, toInput, onKept: onClose });
  const choose = (who: 'giverId' | 'receiverId', words: 'fromWhom' | 'toWhom', id: string | null) => {
    form.set(who, id);
    if (id) form.set(words, colleagues.find(({ code }) => code === id)?.label ?? '');
  };
  return (
    <ActFrame form={form} title={t('handOver.title')} onClose={onClose}>
      <SelectField
        {...pieceOf(form, 'giverId')}
        label={t('handOver.giver')}
        options={colleagues}
        hint={t('handOver.outside')}
        onChange={(id) => choose('giverId', 'fromWhom', id)}
      />
      <TextField {...pieceOf(form, 'fromWhom')} label={t('handOver.from')} maxLength={300} />
      <SelectField
        {...pieceOf(form, 'receiverId')}
        label={t('handOver.receiver')}
        options={colleagues}
        hint={t('handOver.outside')}
        onChange={(id) => choose('receiverId', 'toWhom', id)}
      />
      <TextField {...pieceOf(form, 'toWhom')} label={t('handOver.to')} maxLength={300} />
      <DateWithPrecision
        {...pieceOf(form, 'happened')}
        label={t('handOver.when')}
        today={today}
        endsBefore={today}
        startsAfter={evidence.collected.earliest ?? undefined}
      />
      <TextField {...pieceOf(form, 'purpose')} label={t('handOver.purpose')} maxLength={300} />
      <TextField {...pieceOf(form, 'sealNo')} label={t('handOver.seal')} aside={t('ifAny')} maxLength={100} />
      <TextField {...pieceOf(form, 'condition')} label={t('handOver.condition')} aside={t('ifAny')} />
    </ActFrame>
  );
}

/** Colleagues who keep evidence: only they can acknowledge a hand of their own here. */
function useKeepers() {
  return useRecords(StaffMember)
    .filter(
      ({ leftOn, roles }) =>
        leftOn === null && roles.some((role) => (EVIDENCE_KEEPERS as readonly string[]).includes(role)),
    )
    .map(({ id, name }) => ({ code: id, label: name }));
}

function startOf(
  evidence: StoredOf<typeof Evidence>,
  last: StoredOf<typeof CustodyTransfer> | undefined,
  today: string,
): Values {
  return {
    transferId: newId(),
    evidenceId: evidence.id,
    giverId: last?.receiverId ?? null,
    fromWhom: last?.toWhom ?? evidence.collectedBy ?? '',
    receiverId: null,
    toWhom: '',
    happened: day(today),
    purpose: '',
    sealNo: '',
    condition: '',
  };
}
