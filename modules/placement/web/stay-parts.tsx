import { useTranslation } from 'react-i18next';
import { Bed } from '#modules/facility/model/bed.ts';
import { BedUse } from '#modules/facility/model/bed-use.ts';
import { freeBed, giveBed } from '#modules/facility/model/give-bed.ts';
import { addOrder } from '#modules/placement/model/add-order.ts';
import { answerLeavingWish, sayLeavingWish } from '#modules/placement/model/answer-leaving-wish.ts';
import { Belonging, belongingState } from '#modules/placement/model/belonging.ts';
import {
  acknowledgeBelongings,
  giveBackBelongings,
  keepBelonging,
  takeInBelongings,
} from '#modules/placement/model/belonging-acts.ts';
import { LeavingWish } from '#modules/placement/model/leaving-wish.ts';
import { StayOrder } from '#modules/placement/model/stay-order.ts';
import { Button } from '#platform/design/button.tsx';
import { dayWords, momentWords } from '#platform/design/dated-words.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import { OwnWords } from '#platform/design/own-words.tsx';
import { useAsk } from '#platform/web/ask.ts';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { LeavePart } from './leave-part.tsx';
import { Part, PartAct, type PartProps } from './panel-part.tsx';
import styles from './placement.module.css';
import { TransferPart } from './transfer-part.tsx';

/** What hangs on a stay. */
export function StayParts(props: PartProps) {
  return (
    <>
      <TransferPart {...props} />
      <LeavePart {...props} />
      <BedPart {...props} />
      <OrderPart {...props} />
      <ThingsPart {...props} />
    </>
  );
}

/** Said and not answered stands above everything else of a stay. */
export function WishPart({ card: { stay }, onWrite }: PartProps) {
  const { t, i18n } = useTranslation('facility');
  const wishes = useRecords(LeavingWish, { placementId: stay.id }).toSorted((a, b) => b.said.localeCompare(a.said));
  const [open] = wishes.filter(({ answer }) => answer === null);
  const isOver = stay.discharged !== null;
  if (isOver && wishes.length === 0) return null;
  const add = !isOver && !open && { act: sayLeavingWish, form: 'wish' as const, label: t('wish.add') };
  return (
    <Part title={t('wish.title')} add={add} onWrite={onWrite}>
      {open && (
        <FactLine icon="exit" tone="risk">
          {t('wish.open', { when: momentWords(open.said, i18n.language) })}
        </FactLine>
      )}
      {open?.words && <OwnWords text={open.words} />}
      {open && (
        <PartAct act={answerLeavingWish} form="answerWish" label={t('wish.answer')} id={open.id} onWrite={onWrite} />
      )}
      {wishes
        .filter(({ answer }) => answer !== null)
        .map((wish) => (
          <FactLine key={wish.id}>
            {t(`wish.was.${wish.answer}`, { when: momentWords(wish.answered ?? wish.said, i18n.language) })}
          </FactLine>
        ))}
    </Part>
  );
}

function BedPart({ card: { stay }, onWrite }: PartProps) {
  const { t } = useTranslation('facility');
  const ask = useAsk();
  const mayFree = useMayAsk(freeBed);
  const beds = useRecords(Bed, { homeId: stay.facilityId, gone: null });
  const [use] = useRecords(BedUse, { placementId: stay.id, untilAt: null });
  const bed = useRecord(Bed, use?.bedId);
  if (stay.discharged !== null || (beds.length === 0 && !bed)) return null;
  const add = { act: giveBed, form: 'bed' as const, label: t(bed ? 'bed.other' : 'bed.give') };
  return (
    <Part title={t('bed.title')} add={add} onWrite={onWrite}>
      {bed ? (
        <FactLine icon="bed">{t('bed.name', { room: bed.room, name: bed.name })}</FactLine>
      ) : (
        <FactLine icon="bed" tone="risk">
          {t('bed.none')}
        </FactLine>
      )}
      {bed && mayFree && (
        <Button kind="quiet" onClick={() => void ask(freeBed, { placementId: stay.id })}>
          {t('bed.free')}
        </Button>
      )}
    </Part>
  );
}

function OrderPart({ card: { stay }, onWrite }: PartProps) {
  const { t, i18n } = useTranslation('facility');
  const today = useToday();
  const orders = useRecords(StayOrder, { placementId: stay.id }).toSorted((a, b) => b.on.localeCompare(a.on));
  const add = stay.discharged === null && { act: addOrder, form: 'order' as const, label: t('order.new') };
  if (!add && orders.length === 0) return null;
  return (
    <Part title={t('order.title')} add={add} onWrite={onWrite}>
      <ul className={styles.lines}>
        {orders.map(({ id, by, number, untilDay }) => (
          <li key={id}>
            <FactLine icon="legal">{t('order.line', { giver: t(`order.giver.${by}`), number })}</FactLine>
            {untilDay && (
              <FactLine tone={untilDay < today ? 'missed' : undefined}>
                {t(untilDay < today ? 'order.ran' : 'order.holds', { day: dayWords(untilDay, i18n.language) })}
              </FactLine>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function ThingsPart({ card: { stay }, onWrite }: PartProps) {
  const { t } = useTranslation('facility');
  const things = useRecords(Belonging, { placementId: stay.id });
  const has = (state: string) => things.some((one) => belongingState(one) === state);
  const add = stay.discharged === null && { act: takeInBelongings, form: 'takeIn' as const, label: t('things.add') };
  if (!add && things.length === 0) return null;
  return (
    <Part title={t('things.title')} add={add} onWrite={onWrite}>
      <ul className={styles.lines}>
        {things.map((one) => (
          <li key={one.id}>
            <FactLine icon="evidence" tone={belongingState(one) === 'given' ? 'risk' : undefined}>
              {t('things.line', { what: one.what, state: t(`things.state.${belongingState(one)}`) })}
            </FactLine>
            {belongingState(one) === 'with-her' && <KeepThing belonging={one} />}
          </li>
        ))}
      </ul>
      <div className={styles.acts}>
        {has('kept') && (
          <PartAct act={giveBackBelongings} form="giveBack" label={t('things.giveBack')} onWrite={onWrite} />
        )}
        {has('given') && (
          <PartAct
            act={acknowledgeBelongings}
            form="acknowledgeThings"
            label={t('things.acknowledge')}
            onWrite={onWrite}
          />
        )}
      </div>
    </Part>
  );
}

/** It was with her, and she gives it to us to keep: from here on it goes back by two acknowledgements. */
function KeepThing({ belonging: { id, what } }: { belonging: { id: string; what: string } }) {
  const { t } = useTranslation('facility');
  const ask = useAsk();
  if (!useMayAsk(keepBelonging)) return null;
  return (
    <Button kind="quiet" onClick={() => void ask(keepBelonging, { belongingId: id, kept: true })}>
      <span aria-hidden="true">{t('things.keep')}</span>
      <span className="s-hidden">{t('things.keepOf', { what })}</span>
    </Button>
  );
}
