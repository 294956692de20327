import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { CheckField } from '#platform/design/check-field.tsx';
import { NumberField } from '#platform/design/number-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useAsk } from '#platform/web/ask.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { correctEvent } from '../model/correct-event.ts';
import { COUNTED_KINDS, TAPPED_KINDS } from '../model/operation-event.ts';
import { changedFields } from './changed-fields.ts';
import { useEventWords } from './event-words.ts';
import { MomentField } from './moment-field.tsx';
import type { AnEvent } from './use-operation.ts';

type Props = { event: AnEvent; twins: readonly AnEvent[]; onClose: () => void };
type Values = { at: string | null; note: string; count: number | null; undone: boolean; reason: string };

/** Corrects one entry, with a reason. What it said before stays readable. */
export function CorrectEventForm({ event, twins, onClose }: Props) {
  const { t } = useTranslation('operation');
  const say = useEventWords();
  const { at, note, count, undone, version } = event;
  const initial: Values = { at, note: note ?? '', count, undone, reason: '' };
  const toInput = (values: Values) => inputOf(event, values);
  const form = useActForm(correctEvent, { initial, toInput, basedOn: { [event.id]: version }, onKept: onClose });
  const isTapped = (TAPPED_KINDS as readonly string[]).includes(event.kind);
  const isCounted = COUNTED_KINDS.includes(event.kind);
  return (
    <ActFrame form={form} title={t('correctEvent.title')} about={say(event)} onClose={onClose}>
      {isTapped && <MomentField {...pieceOf(form, 'at')} label={t('correctEvent.at')} />}
      {isCounted && <NumberField {...pieceOf(form, 'count')} label={t('correctEvent.count')} min={1} />}
      <TextArea {...pieceOf(form, 'note')} label={t('correctEvent.note')} />
      {isTapped && <CheckField {...pieceOf(form, 'undone')} label={t('correctEvent.undone')} />}
      <TextField {...pieceOf(form, 'reason')} label={t('correctEvent.reason')} />
      {twins.map((twin) => (
        <PartTwin key={twin.id} twin={twin} onClose={onClose} />
      ))}
    </ActFrame>
  );
}

function inputOf(event: AnEvent, { reason, ...values }: Values): object {
  const changes = changedFields({ ...values, note: orNull(values.note) }, event);
  return { operationId: event.operationId, eventId: event.id, changes, reason };
}

/** Two entries told as one that were two things after all. */
function PartTwin({ twin, onClose }: { twin: AnEvent; onClose: () => void }) {
  const { t } = useTranslation('operation');
  const ask = useAsk();
  async function part() {
    const ids = { operationId: twin.operationId, eventId: twin.id };
    const input = { ...ids, changes: { sameAs: null }, reason: t('correctEvent.twoThings') };
    await ask(correctEvent, input, { basedOn: { [twin.id]: twin.version } });
    onClose();
  }
  return (
    <Button icon="both-kept" onClick={() => void part()}>
      {t('correctEvent.twoThings')}
    </Button>
  );
}
