import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { answerInspection, recordInspection } from '#modules/facility/model/inspect-home.ts';
import {
  actBy,
  committeeLate,
  Inspection,
  type InspectionFacts,
  InspectionPoint,
  type InspectionPointFacts,
} from '#modules/facility/model/inspection.ts';
import { Button } from '#platform/design/button.tsx';
import { Card } from '#platform/design/card.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Section } from '#platform/design/section.tsx';
import { Stack } from '#platform/design/stack.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { AnswerForm, AskAgainForm, SettleForm } from './answer-inspection.form.tsx';
import styles from './facility.module.css';
import { InspectionForm, ReportForm } from './inspection.form.tsx';
import { PointLine } from './point-line.tsx';

type One = Stored<InspectionFacts>;
type Point = Stored<InspectionPointFacts>;
type Writing =
  | { is: 'new' }
  | { is: 'report' | 'answer'; inspection: One }
  | { is: 'settle' | 'again'; point: Point }
  | null;

/** Who looked at this home, what they found, what is to be done by when, and what we answered. */
export function Inspections({ homeId, isMine }: { homeId: string; isMine: boolean }) {
  const { t, i18n } = useTranslation('facility');
  const [writing, setWriting] = useState<Writing>(null);
  const mayWrite = useMayAsk(recordInspection) && isMine;
  const all = useRecords(Inspection, { homeId }).toSorted((a, b) => b.on.localeCompare(a.on));
  const late = committeeLate(all, useToday());
  const action = mayWrite && (
    <Button icon="write" kind="primary" onClick={() => setWriting({ is: 'new' })}>
      {t('inspection.add')}
    </Button>
  );
  const close = () => setWriting(null);
  return (
    <Section title={t('inspection.title')} count={all.length} action={action}>
      <FactLine icon="legal">{t('inspection.law')}</FactLine>
      {late && (
        <FactLine icon="clock" tone="risk">
          {t('inspection.late', { day: dayWords(late, i18n.language) })}
        </FactLine>
      )}
      {all.length === 0 && <EmptyLine>{t('inspection.empty')}</EmptyLine>}
      {all.map((one) => (
        <OneInspection key={one.id} inspection={one} onWrite={mayWrite ? setWriting : null} />
      ))}
      <Drawer opened={writing !== null} onClose={close} title={t('inspection.title')}>
        {writing && <Form writing={writing} homeId={homeId} onClose={close} />}
      </Drawer>
    </Section>
  );
}

type FormProps = { writing: NonNullable<Writing>; homeId: string; onClose: () => void };

function Form({ writing, homeId, onClose }: FormProps) {
  if (writing.is === 'new') return <InspectionForm homeId={homeId} onClose={onClose} />;
  if ('inspection' in writing)
    return writing.is === 'report' ? (
      <ReportForm inspection={writing.inspection} onClose={onClose} />
    ) : (
      <AnswerForm inspection={writing.inspection} onClose={onClose} />
    );
  return writing.is === 'settle' ? (
    <SettleForm point={writing.point} onClose={onClose} />
  ) : (
    <AskAgainForm point={writing.point} onClose={onClose} />
  );
}

type OneProps = { inspection: One; onWrite: ((writing: Writing) => void) | null };

function OneInspection({ inspection, onWrite }: OneProps) {
  const { t, i18n } = useTranslation('facility');
  const { on, byWhom, team, announced, findings } = inspection;
  const points = useRecords(InspectionPoint, { inspectionId: inspection.id }).toSorted((a, b) =>
    (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'),
  );
  return (
    <Card>
      <Stack>
        <h3 className={styles.head}>
          {t(`inspection.by.${byWhom}`)}, {dayWords(on, i18n.language)}
        </h3>
        <Cluster>
          <span>{t(`inspection.announced.${announced}`)}</span>
          {team && <span>{team}</span>}
          <Answered inspection={inspection} asked={points.length > 0} />
        </Cluster>
        <p className={styles.words}>{findings}</p>
        <ol className={styles.points} aria-label={t('inspection.points')}>
          {points.map((point) => (
            <PointLine
              key={point.id}
              point={point}
              inspection={inspection}
              onWrite={onWrite && ((is) => onWrite({ is, point }))}
            />
          ))}
        </ol>
        {onWrite && <Acts inspection={inspection} points={points} onWrite={onWrite} />}
      </Stack>
    </Card>
  );
}

/** Whether their report has come, and whether we have answered. */
function Answered({ inspection, asked }: { inspection: One; asked: boolean }) {
  const { t, i18n } = useTranslation('facility');
  const today = useToday();
  const { reportOn, answeredOn } = inspection;
  const day = (one: string) => ({ day: dayWords(one, i18n.language) });
  const by = actBy(inspection);
  return (
    <>
      {inspection.byWhom !== 'ourselves' && (
        <Tag tone={reportOn ? undefined : 'pending'}>
          {reportOn ? t('inspection.reported', day(reportOn)) : t('inspection.noReport')}
        </Tag>
      )}
      {answeredOn && <Tag tone="ok">{t('inspection.answered', day(answeredOn))}</Tag>}
      {asked && !answeredOn && <Tag tone={by < today ? 'missed' : 'risk'}>{t('inspection.toAnswer', day(by))}</Tag>}
    </>
  );
}

type ActsProps = { inspection: One; points: readonly Point[]; onWrite: (writing: Writing) => void };

function Acts({ inspection, points, onWrite }: ActsProps) {
  const { t } = useTranslation('facility');
  const mayAnswer = useMayAsk(answerInspection);
  const isSettled = points.length > 0 && points.every(({ settled }) => settled !== null);
  return (
    <Cluster>
      {inspection.byWhom !== 'ourselves' && inspection.reportOn === null && (
        <Button kind="quiet" onClick={() => onWrite({ is: 'report', inspection })}>
          {t('inspection.report')}
        </Button>
      )}
      {mayAnswer && isSettled && inspection.answeredOn === null && (
        <Button onClick={() => onWrite({ is: 'answer', inspection })}>{t('inspection.answer')}</Button>
      )}
    </Cluster>
  );
}
