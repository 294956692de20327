import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInIndia } from '#kernel/calendar.ts';
import type { StoredOf } from '#kernel/record.ts';
import { OFFER_OUTCOMES, VolunteerOffer, type WaitingOffer } from '#modules/appeal/model/offer.ts';
import { answerOffer, forgetOffer, passOnOffer, settleOffer } from '#modules/appeal/model/offer-acts.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Note } from '#platform/design/note.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { ShapeSkeleton } from '#platform/design/shape-skeleton.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useActForm, useRefusalWords } from '#platform/web/act-form.ts';
import { ActFrame, errorOf } from '#platform/web/act-frame.tsx';
import { newId } from '#platform/web/new-id.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { useServer } from '#platform/web/server-read.ts';
import { useDoing } from '#platform/web/use-doing.ts';

/** Who offered to lend a hand. Asked of the server each time: no device keeps it, so that it can be forgotten whole. */
export function Offers() {
  const { t } = useTranslation('appeal');
  const say = useRefusalWords();
  const { data, state, refusal, again } = useServer<{ offers: WaitingOffer[] }>('/api/offers');
  const { ask, refused } = useDoing(again);
  const [passing, setPassing] = useState<WaitingOffer | null>(null);
  const answered = new Map(useRecords(VolunteerOffer).map((one) => [one.id, one]));
  return (
    <Section title={t('offers')} count={data?.offers.filter(({ id }) => !answered.has(id)).length}>
      {refusal && <Note tone="missed">{say(refusal)}</Note>}
      {refused && <ReasonNote title={t('notDone')} words={refused} />}
      {state === 'not-reached' && <Note icon="offline">{t('notReached')}</Note>}
      {state === 'loading' && <ShapeSkeleton shape="rows" count={2} />}
      {data && data.offers.length === 0 && <EmptyLine>{t('noOffers')}</EmptyLine>}
      {data && data.offers.length > 0 && (
        <RowList label={t('offers')}>
          {data.offers.map((one) => (
            <OfferRow
              key={one.id}
              offer={one}
              answer={answered.get(one.id) ?? null}
              onAsk={ask}
              onPass={() => setPassing(one)}
            />
          ))}
        </RowList>
      )}
      <Settled />
      <Drawer opened={passing !== null} onClose={() => setPassing(null)} title={t('pass.title')}>
        {passing && <PassForm offer={passing} onClose={() => setPassing(null)} onKept={again} />}
      </Drawer>
    </Section>
  );
}

type RowProps = {
  offer: WaitingOffer;
  answer: StoredOf<typeof VolunteerOffer> | null;
  onAsk: ReturnType<typeof useDoing>['ask'];
  onPass: () => void;
};

function OfferRow({ offer, answer, onAsk, onPass }: RowProps) {
  const { t, i18n } = useTranslation('appeal');
  const { id, name, reach, languages, skills, days, cameAt } = offer;
  const taker = useRecord(StaffMember, answer?.passedTo ?? null);
  const under = (
    <>
      <span>{reach}</span>
      {[languages, skills, days].map((said) => said && <span key={said}>{said}</span>)}
      <span>{dayWords(dayInIndia(cameAt), i18n.language)}</span>
      {answer && <Tag tone="mute">{t(`offer.${answer.state}`)}</Tag>}
      {taker && <span>{t('takenBy', { name: taker.name })}</span>}
      {answer && <span>{t('forgetOn', { day: dayWords(answer.forgetOn, i18n.language) })}</span>}
    </>
  );
  const due = (
    <Cluster>
      {!answer && <Button onClick={onPass}>{t('pass.title')}</Button>}
      {!answer && (
        <Button onClick={() => void onAsk(answerOffer, { offerId: id, answer: 'answered' })}>{t('answered')}</Button>
      )}
      {!answer && (
        <Button kind="quiet" onClick={() => void onAsk(answerOffer, { offerId: id, answer: 'no-thanks' })}>
          {t('noThanks')}
        </Button>
      )}
      {answer?.state === 'passed-on' &&
        OFFER_OUTCOMES.map((outcome) => (
          <Button
            key={outcome}
            kind="quiet"
            onClick={() => void onAsk(settleOffer, { offerId: id, taskId: null, outcome })}
          >
            {t(`outcome.${outcome}`)}
          </Button>
        ))}
      <Button kind="quiet" onClick={() => void onAsk(forgetOffer, { offerId: id })}>
        {t('forget')}
      </Button>
    </Cluster>
  );
  return <Row title={name} under={under} due={due} />;
}

const SETTLED_SHOWN = 20;

/** What was passed on and has ended: who took it, and what became of it. Of who offered nothing is left to show. */
function Settled() {
  const { t } = useTranslation('appeal');
  const all = useRecords(VolunteerOffer, ({ state }) => state === 'settled');
  const last = all.toSorted((a, b) => (b.settledOn ?? '').localeCompare(a.settledOn ?? '')).slice(0, SETTLED_SHOWN);
  if (last.length === 0) return null;
  return (
    <RowList label={t('settled')}>
      {last.map((one) => (
        <SettledRow key={one.id} offer={one} />
      ))}
    </RowList>
  );
}

function SettledRow({ offer: { outcome, passedTo, settledOn, cameOn } }: { offer: StoredOf<typeof VolunteerOffer> }) {
  const { t, i18n } = useTranslation('appeal');
  const taker = useRecord(StaffMember, passedTo);
  const under = (
    <>
      {taker && <span>{t('takenBy', { name: taker.name })}</span>}
      {settledOn && <span>{dayWords(settledOn, i18n.language)}</span>}
    </>
  );
  return (
    <Row
      title={t('settledOf', { day: dayWords(cameOn, i18n.language) })}
      under={under}
      due={<Tag tone={outcome === 'takes-part' ? 'ok' : 'mute'}>{t(`outcome.${outcome}`)}</Tag>}
    />
  );
}

type PassProps = { offer: WaitingOffer; onClose: () => void; onKept: () => void };
type Values = { staffId: string | null };

function PassForm({ offer, onClose, onKept }: PassProps) {
  const { t } = useTranslation('appeal');
  const colleagues = useRecords(StaffMember).filter(({ leftOn }) => leftOn === null);
  const initial: Values = { staffId: null };
  const form = useActForm(passOnOffer, {
    initial,
    toInput: ({ staffId }) => ({ offerId: offer.id, taskId: newId(), staffId }),
    onKept: () => {
      onClose();
      onKept();
    },
  });
  return (
    <ActFrame
      form={form}
      title={t('pass.title')}
      about={t('pass.about', { name: offer.name })}
      onClose={onClose}
      keepLabel={t('pass.keep')}
    >
      <SelectField
        name="staffId"
        label={t('pass.to')}
        options={colleagues.map(({ id, name }) => ({ code: id, label: name }))}
        value={form.values.staffId}
        onChange={(code) => form.set('staffId', code)}
        error={errorOf(form, 'staffId')}
      />
    </ActFrame>
  );
}
