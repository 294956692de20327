import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { ReturnDecision } from '#modules/family-work/model/return-decision.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import { beginReturn } from '#modules/return/model/begin-return.ts';
import { ReturnHandover, type ReturnHandoverFacts, type ReturnStepFacts } from '#modules/return/model/return-case.ts';
import { waitsFor } from '#modules/return/model/return-route.ts';
import { type WayHome, waysHome } from '#modules/return/model/way-home.ts';
import { Button } from '#platform/design/button.tsx';
import { Card } from '#platform/design/card.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Section } from '#platform/design/section.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { useReader, useRecord, useRecords } from '#platform/web/records.ts';
import { BeginReturnForm, StopReturnForm } from './begin-return.form.tsx';
import { CorrectHandoverForm, CorrectReturnForm } from './correct-return.form.tsx';
import { ConfirmArrivalForm, HandOverForm } from './hand-over.form.tsx';
import { HandoverFacts } from './handover-facts.tsx';
import { MoveStepForm } from './move-step.form.tsx';
import styles from './return.module.css';
import { ReturnLine } from './return-line.tsx';

type Person = Stored<PersonFacts>;
type Writing =
  | { is: 'begin'; decisionId: string }
  | { is: 'stop' | 'hand-over' | 'arrival' | 'correct'; way: WayHome }
  | { is: 'correct-handover'; handover: Stored<ReturnHandoverFacts> }
  | { is: 'step'; way: WayHome; step: Stored<ReturnStepFacts> };

/** The ways home of one person, the one under way first. */
export function ReturnPart({ person }: { person: Person }) {
  const { t } = useTranslation('return');
  const [writing, setWriting] = useState<Writing | null>(null);
  const close = () => setWriting(null);
  const today = useToday();
  const ways = waysHome(useReader(), today).filter((way) => way.return.personId === person.id);
  return (
    <Section title={t('part.title')}>
      {ways.length === 0 && <EmptyLine>{t('part.empty')}</EmptyLine>}
      <BeginButton person={person} ways={ways} onBegin={(decisionId) => setWriting({ is: 'begin', decisionId })} />
      {ways.map((way) => (
        <OneWay key={way.return.id} way={way} onWrite={setWriting} />
      ))}
      <Drawer opened={writing !== null} onClose={close} title={t('part.title')}>
        {writing && <Form writing={writing} onClose={close} />}
      </Drawer>
    </Section>
  );
}

function Form({ writing, onClose }: { writing: Writing; onClose: () => void }) {
  if (writing.is === 'begin') return <BeginReturnForm decisionId={writing.decisionId} onClose={onClose} />;
  if (writing.is === 'step') return <MoveStepForm step={writing.step} onClose={onClose} />;
  if (writing.is === 'correct') return <CorrectReturnForm found={writing.way.return} onClose={onClose} />;
  if (writing.is === 'correct-handover') return <CorrectHandoverForm handover={writing.handover} onClose={onClose} />;
  if (writing.is === 'stop') return <StopReturnForm way={writing.way} onClose={onClose} />;
  if (writing.is === 'hand-over') return <HandOverForm way={writing.way} onClose={onClose} />;
  return <ConfirmArrivalForm way={writing.way} onClose={onClose} />;
}

type BeginProps = { person: Person; ways: readonly WayHome[]; onBegin: (decisionId: string) => void };

/** Offered where a return was decided and none has begun from that decision. */
function BeginButton({ person, ways, onBegin }: BeginProps) {
  const { t } = useTranslation('return');
  const may = useMayAsk(beginReturn);
  const decision = useRecords(ReturnDecision, { personId: person.id, decision: 'return' }).find(
    ({ id }) => !ways.some((way) => way.return.decisionId === id),
  );
  if (!may || !decision || ways.some((way) => way.return.ended === null)) return null;
  return (
    <div className={styles.acts}>
      <Button kind="primary" icon="route" onClick={() => onBegin(decision.id)}>
        {t('begin.act')}
      </Button>
    </div>
  );
}

function OneWay({ way, onWrite }: { way: WayHome; onWrite: (writing: Writing) => void }) {
  const { t, i18n } = useTranslation('return');
  const mayWrite = useMayAsk(beginReturn);
  const countries = new Intl.DisplayNames([i18n.language], { type: 'region' });
  const handover = useRecord(ReturnHandover, way.handoverId);
  const { route, toPlace, toCountry, receiver, endedHow, endedWords } = way.return;
  const isOpen = endedHow === null;
  const where = [toPlace, route === 'abroad' ? countries.of(toCountry) : null].filter(Boolean).join(', ');
  return (
    <Card>
      <div className={styles.part}>
        <p className={styles.lead}>
          <Tag tone={isOpen ? 'accent' : endedHow === 'arrived' ? 'ok' : 'mute'}>{t(`end.${endedHow ?? 'open'}`)}</Tag>{' '}
          {[t(`route.${route}`), where, receiver].filter(Boolean).join(' · ')}
        </p>
        {endedWords && <p className={styles.lead}>{endedWords}</p>}
        <ReturnLine
          way={way}
          onMove={mayWrite && isOpen && !handover ? (step) => onWrite({ is: 'step', way, step }) : null}
        />
        {handover && <HandoverFacts handover={handover} />}
        {mayWrite && isOpen && <WayActs way={way} onWrite={onWrite} />}
        {mayWrite && (
          <div className={styles.acts}>
            <Button kind="quiet" icon="correct" onClick={() => onWrite({ is: 'correct', way })}>
              {t('correct.return')}
            </Button>
            {handover && (
              <Button kind="quiet" icon="correct" onClick={() => onWrite({ is: 'correct-handover', handover })}>
                {t('correct.handover')}
              </Button>
            )}
          </div>
        )}
      </div>
    </Card>
  );
}

function WayActs({ way, onWrite }: { way: WayHome; onWrite: (writing: Writing) => void }) {
  const { t } = useTranslation('return');
  const isReady = waitsFor('hand-over', way.steps).length === 0;
  if (way.handoverId)
    return (
      <div className={styles.acts}>
        <Button kind="primary" icon="papers" onClick={() => onWrite({ is: 'arrival', way })}>
          {t('arrival.act')}
        </Button>
      </div>
    );
  return (
    <div className={styles.acts}>
      <Button
        kind="primary"
        icon="handed-over"
        onClick={() => onWrite({ is: 'hand-over', way })}
        disabledReason={isReady ? undefined : t('handOver.notReady')}
      >
        {t('handOver.act')}
      </Button>
      <Button onClick={() => onWrite({ is: 'stop', way })}>{t('stop.act')}</Button>
    </div>
  );
}
