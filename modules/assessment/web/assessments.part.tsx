import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { recordAssessment } from '#modules/assessment/model/assess.ts';
import { Assessment, type AssessmentFacts } from '#modules/assessment/model/assessment.ts';
import { toolOf } from '#modules/assessment/model/tools.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { OwnWords } from '#platform/design/own-words.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { usePending } from '#platform/web/ask.ts';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import type { PersonPartProps } from '#platform/web/person-parts.ts';
import { useRecords } from '#platform/web/records.ts';
import styles from './assessment.module.css';
import { AssessmentDetail } from './assessment-detail.tsx';
import { CorrectAssessmentForm } from './correct-assessment.form.tsx';
import { RecordAssessmentForm } from './record-assessment.form.tsx';
import { RecordRiskForm } from './record-risk.form.tsx';
import { RiskViews } from './risk-views.tsx';
import { ScoreLines } from './score-lines.tsx';
import { useOwnTools, useScoreWords, useToolWords } from './tool-words.ts';

type Opened = { is: 'ask' | 'risk' } | { is: 'read' | 'correct'; assessment: Stored<AssessmentFacts> };

/** How she is, as it was asked: the danger in two views, scores over the years, and every answer on its day. */
export function AssessmentsPart({ personId }: PersonPartProps) {
  const { t } = useTranslation('assessment');
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  const mayAsk = useMayAsk(recordAssessment);
  return (
    <section className={styles.part}>
      <SectionTitle>{t('title')}</SectionTitle>
      <RiskViews personId={personId} />
      <ScoreLines personId={personId} />
      <Asked personId={personId} onRead={(assessment) => setOpened({ is: 'read', assessment })} />
      {mayAsk && (
        <Cluster>
          <Button icon="checklist" onClick={() => setOpened({ is: 'ask' })}>
            {t('ask')}
          </Button>
          <Button icon="risk" onClick={() => setOpened({ is: 'risk' })}>
            {t('weigh')}
          </Button>
        </Cluster>
      )}
      <Drawer opened={opened !== null} onClose={close} title={t('title')}>
        {opened?.is === 'ask' && <RecordAssessmentForm personId={personId} onClose={close} />}
        {opened?.is === 'risk' && <RecordRiskForm personId={personId} onClose={close} />}
        {opened?.is === 'read' && (
          <AssessmentDetail
            assessment={opened.assessment}
            onCorrect={mayAsk ? () => setOpened({ is: 'correct', assessment: opened.assessment }) : null}
          />
        )}
        {opened?.is === 'correct' && <CorrectAssessmentForm assessment={opened.assessment} onClose={close} />}
      </Drawer>
    </section>
  );
}

type AskedProps = { personId: string; onRead: (assessment: Stored<AssessmentFacts>) => void };

function Asked({ personId, onRead }: AskedProps) {
  const { t } = useTranslation('assessment');
  const today = useToday();
  const [words, own, isPending, scoreWords] = [useToolWords(), useOwnTools(), usePending(), useScoreWords()];
  const all = useRecords(Assessment, { personId }).toSorted((a, b) =>
    (b.happened.latest ?? '').localeCompare(a.happened.latest ?? ''),
  );
  if (all.length === 0) return <EmptyLine>{t('none')}</EmptyLine>;
  return (
    <RowList label={t('asked')}>
      {all.map((one) => (
        <Row
          key={one.id}
          title={words(toolOf(own, one)?.name ?? one.toolCode)}
          onOpen={() => onRead(one)}
          pending={isPending(one.id)}
          under={
            <>
              {one.score !== null && <span>{t('score', { score: scoreWords(one.score) })}</span>}
              <span>{t('answered', { answered: one.answers.filter(({ step }) => step !== null).length })}</span>
              <span>{t(`answerer.${one.answerer}`)}</span>
              {one.ownWords && <OwnWords text={one.ownWords} lang={one.lang} />}
            </>
          }
          due={<DatedText value={one.happened} today={today} />}
        />
      ))}
    </RowList>
  );
}
