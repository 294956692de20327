import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { SchoolAttendance, type SchoolAttendanceFacts, writeAttendance } from '#modules/schooling/model/attendance.ts';
import type { EducationRecordFacts } from '#modules/schooling/model/education-record.ts';
import { gradesOf } from '#modules/schooling/model/grades.ts';
import type { Learner } from '#modules/schooling/model/learners.ts';
import type { SchoolEngagementFacts } from '#modules/schooling/model/school-engagement.ts';
import { Button } from '#platform/design/button.tsx';
import { DataTable } from '#platform/design/data-table.tsx';
import { datedWords, monthWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { IconButton } from '#platform/design/icon-button.tsx';
import { Section } from '#platform/design/section.tsx';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { AttendanceForm } from './attendance.form.tsx';
import { CorrectEngagementForm, CorrectSchoolingForm } from './correct-schooling.form.tsx';
import styles from './schooling.module.css';
import { useSchoolingWords } from './use-schooling-words.ts';

type Writing =
  | { is: 'month'; month?: Stored<SchoolAttendanceFacts> }
  | { is: 'education'; education: Stored<EducationRecordFacts> }
  | { is: 'engagement'; engagement: Stored<SchoolEngagementFacts> };

/** One learner: the class planned beside the actual one and the one of her age, her months at school, her history. */
export function LearnerDetail({ learner }: { learner: Learner }) {
  const { t } = useTranslation('schooling');
  const [writing, setWriting] = useState<Writing | null>(null);
  const close = () => setWriting(null);
  const may = useMayAsk(writeAttendance);
  const write = may && (
    <Button kind="quiet" icon="write" onClick={() => setWriting({ is: 'month' })}>
      {t('attendance.write')}
    </Button>
  );
  return (
    <>
      <GradesPart learner={learner} />
      <Section title={t('attendance.title')} action={write}>
        <Months personId={learner.person.id} onCorrect={may ? (month) => setWriting({ is: 'month', month }) : null} />
      </Section>
      <History learner={learner} onCorrect={may ? setWriting : null} />
      <Drawer opened={writing !== null} onClose={close} title={t('title')}>
        {writing?.is === 'month' && <AttendanceForm person={learner.person} month={writing.month} onClose={close} />}
        {writing?.is === 'education' && <CorrectSchoolingForm education={writing.education} onClose={close} />}
        {writing?.is === 'engagement' && <CorrectEngagementForm engagement={writing.engagement} onClose={close} />}
      </Drawer>
    </>
  );
}

/** Planned against actual, and why they differ. */
function GradesPart({ learner }: { learner: Learner }) {
  const { t, i18n } = useTranslation('schooling');
  const { t: ofDesign } = useTranslation('design');
  const { actual, planned, forAge, brokenOff, whyOther } = gradesOf(learner, useToday());
  const classOf = (grade: number | null) => <>{grade === null ? t('grades.none') : t('class', { grade })}</>;
  const age = forAge && (forAge.least === forAge.most ? String(forAge.least) : t('grades.range', forAge));
  const ended = brokenOff?.untilWhen ?? brokenOff?.since;
  const why = [
    whyOther,
    ended && t('grades.brokenOff', { when: datedWords(ended, ofDesign, i18n.language).range }),
    brokenOff?.interruptedReason,
  ].filter(Boolean);
  const differs = actual !== planned || (forAge !== null && actual !== null && actual < forAge.least);
  const facts = [
    { label: t('grades.actual'), value: classOf(actual) },
    { label: t('grades.planned'), value: classOf(planned) },
    { label: t('grades.forAge'), value: <>{age ? t('class', { grade: age }) : t('grades.none')}</> },
  ];
  if (differs) facts.push({ label: t('grades.why'), value: <>{why.join(' · ') || t('grades.noWhy')}</> });
  return (
    <Section title={t('grades.title')}>
      <FactList facts={facts} />
    </Section>
  );
}

type MonthsProps = { personId: string; onCorrect: ((month: Stored<SchoolAttendanceFacts>) => void) | null };

function Months({ personId, onCorrect }: MonthsProps) {
  const { t, i18n } = useTranslation('schooling');
  const months = useRecords(SchoolAttendance, { personId }).toSorted((a, b) => b.month.localeCompare(a.month));
  if (months.length === 0) return <EmptyLine>{t('attendance.empty')}</EmptyLine>;
  const columns = [
    { code: 'month', label: t('attendance.month') },
    { code: 'present', label: t('attendance.present'), numeric: true },
    { code: 'why', label: t('attendance.why') },
    ...(onCorrect ? [{ code: 'correct', label: t('correct.act') }] : []),
  ];
  const rows = months.map(({ id, month, daysPresent, daysOpen, why }, at) => ({
    id,
    cells: {
      month: monthWords(month, i18n.language),
      present:
        daysOpen === null
          ? t('attendance.only', { present: daysPresent })
          : t('attendance.of', { present: daysPresent, open: daysOpen }),
      why: why ?? '',
      correct: onCorrect && (
        <IconButton icon="correct" label={t('correct.month')} onClick={() => months[at] && onCorrect(months[at])} />
      ),
    },
  }));
  return <DataTable caption={t('attendance.title')} columns={columns} rows={rows} />;
}

type HistoryProps = { learner: Learner; onCorrect: ((writing: Writing) => void) | null };

/** Everything that was, and everything schools were asked, each with its correction. */
function History({ learner: { history, planned, requests }, onCorrect }: HistoryProps) {
  const { t } = useTranslation('schooling');
  const words = useSchoolingWords();
  const correct = (writing: Writing) =>
    onCorrect && (
      <Button kind="quiet" icon="correct" onClick={() => onCorrect(writing)}>
        {t('correct.act')}
      </Button>
    );
  return (
    <>
      <Section title={t('history.title')}>
        <ul className={styles.history}>
          {[...planned, ...history.toReversed()].map((education) => (
            <li key={education.id}>
              <FactLine icon={education.planned ? 'open' : 'school'}>
                {education.planned ? t('line.planned', { words: words.record(education) }) : words.record(education)}
              </FactLine>
              {correct({ is: 'education', education })}
            </li>
          ))}
        </ul>
      </Section>
      {requests.length > 0 && (
        <Section title={t('history.requests')}>
          <ul className={styles.history}>
            {requests.map((engagement) => (
              <li key={engagement.id}>
                <FactLine icon="calendar">
                  {[t(`about.${engagement.about}`), t(`askedOf.${engagement.askedOf}`), words.asked(engagement)].join(
                    ' · ',
                  )}
                </FactLine>
                {correct({ is: 'engagement', engagement })}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
