import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { CheckField } from '#platform/design/check-field.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { NumberField } from '#platform/design/number-field.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useAsk } from '#platform/web/ask.ts';
import { orNull } from '#platform/web/or-null.ts';
import { correctEvent } from '../model/correct-event.ts';
import { COUNTED_KINDS, TAPPED_KINDS } from '../model/operation-event.ts';
import { errorOf } from './error-of.ts';
import { useEventWords } from './event-words.ts';
import { MomentField } from './moment-field.tsx';
import type { AnEvent } from './use-operation.ts';

type Props = { event: AnEvent; twins: readonly AnEvent[]; onClose: () => void };
type Values = { at: string | null; note: string; count: number | null; undone: boolean; reason: string };

/** Corrects one entry, with a reason. What it said before stays readable. */
export function CorrectEventForm({ event, twins, onClose }: Props) {
  const { t } = useTranslation('operation');
  const say = useEventWords();
  const initial: Values = { at: event.at, note: event.note ?? '', count: event.count, undone: event.undone, reason: '' };
  const form = useActForm(correctEvent, { initial, toInput: (values) => inputOf(event, values), basedOn: { [event.id]: event.version }, onKept: onClose });
  const { values, set } = form;
  const isTapped = (TAPPED_KINDS as readonly string[]).includes(event.kind);
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame title={t('correctEvent.title')} about={say(event)} onKeep={form.keep} onClose={onClose} errors={form.errors} refusal={refusal} busy={form.busy}>
      {isTapped && <MomentField name="at" label={t('correctEvent.at')} value={values.at} onChange={(at) => set('at', at)} error={errorOf(form, 'at')} />}
      {COUNTED_KINDS.includes(event.kind) && (
        <NumberField name="count" label={t('correctEvent.count')} min={1} value={values.count} onChange={(count) => set('count', count)} error={errorOf(form, 'count')} />
      )}
      <TextArea name="note" label={t('correctEvent.note')} value={values.note} onChange={(note) => set('note', note)} error={errorOf(form, 'note')} />
      {isTapped && <CheckField name="undone" label={t('correctEvent.undone')} value={values.undone} onChange={(undone) => set('undone', undone)} />}
      <TextField name="reason" label={t('correctEvent.reason')} value={values.reason} onChange={(reason) => set('reason', reason)} error={errorOf(form, 'reason')} />
      {twins.map((twin) => (
        <PartTwin key={twin.id} twin={twin} onClose={onClose} />
      ))}
    </FormFrame>
  );
}

/** Only what differs is sent: what a colleague corrected beside it stays. */
function inputOf(event: AnEvent, { reason, ...values }: Values): object {
  const wanted = { ...values, note: orNull(values.note) };
  const changes = Object.fromEntries(Object.entries(wanted).filter(([field, value]) => value !== event[field as keyof AnEvent]));
  return { operationId: event.operationId, eventId: event.id, changes, reason };
}

/** Two entries told as one that were two things after all. */
function PartTwin({ twin, onClose }: { twin: AnEvent; onClose: () => void }) {
  const { t } = useTranslation('operation');
  const ask = useAsk();
  async function part() {
    const input = { operationId: twin.operationId, eventId: twin.id, changes: { sameAs: null }, reason: t('correctEvent.twoThings') };
    await ask(correctEvent, input, { basedOn: { [twin.id]: twin.version } });
    onClose();
  }
  return (
    <Button icon="both-kept" onClick={() => void part()}>
      {t('correctEvent.twoThings')}
    </Button>
  );
}
