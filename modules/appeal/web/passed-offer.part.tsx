import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OFFER_OUTCOMES, type WaitingOffer } from '#modules/appeal/model/offer.ts';
import { settleOffer } from '#modules/appeal/model/offer-acts.ts';
import { Button } from '#platform/design/button.tsx';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { Note } from '#platform/design/note.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { ShapeSkeleton } from '#platform/design/shape-skeleton.tsx';
import { useServer } from '#platform/web/server-read.ts';
import type { TaskPartProps } from '#platform/web/task-parts.ts';
import { useDoing } from '#platform/web/use-doing.ts';

/** Whom to call, read from the inbox and kept on no device; and what became of it, which ends the task. */
export function PassedOfferPart({ taskId, aboutId, onClose }: TaskPartProps) {
  const { t } = useTranslation('appeal');
  const { data, state } = useServer<{ offers: WaitingOffer[] }>('/api/offers/passed-to-me');
  const [outcome, setOutcome] = useState<string | null>(null);
  const { ask, refused, busy } = useDoing(onClose);
  if (state === 'not-reached') return <Note icon="offline">{t('notReached')}</Note>;
  if (!data) return <ShapeSkeleton shape="lines" count={3} />;
  const offer = data.offers.find(({ id }) => id === aboutId);
  if (!offer) return <Note>{t('task.gone')}</Note>;
  return (
    <>
      <Who offer={offer} />
      <ChoiceList
        name="outcome"
        label={t('task.outcome')}
        options={OFFER_OUTCOMES.map((code) => ({ code, label: t(`outcome.${code}`) }))}
        value={outcome}
        onChange={setOutcome}
      />
      {refused && <ReasonNote title={t('notDone')} words={refused} />}
      <Button
        kind="primary"
        icon="check"
        wide
        busy={busy}
        disabledReason={outcome === null ? t('task.sayFirst') : undefined}
        onClick={() => void ask(settleOffer, { offerId: aboutId, taskId, outcome })}
      >
        {t('task.settle')}
      </Button>
    </>
  );
}

function Who({ offer }: { offer: WaitingOffer }) {
  const { t } = useTranslation('appeal');
  const told = (['name', 'reach', 'languages', 'skills', 'days'] as const).flatMap((what) =>
    offer[what] === null ? [] : [{ label: t(`who.${what}`), value: <span className="s-private">{offer[what]}</span> }],
  );
  return <FactList facts={told} />;
}
