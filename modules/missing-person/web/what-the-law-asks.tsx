import { useTranslation } from 'react-i18next';
import { isAdultAt } from '#kernel/age.ts';
import { addMonths } from '#kernel/calendar.ts';
import type { Stored } from '#kernel/record.ts';
import type { MissingReportFacts } from '#modules/missing-person/model/missing-report.ts';
import { Person } from '#modules/person/model/person.ts';
import { Button } from '#platform/design/button.tsx';
import { datedWords, dayWords } from '#platform/design/dated-words.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Section } from '#platform/design/section.tsx';
import { useRecord } from '#platform/web/records.ts';
import styles from './missing-person.module.css';
import type { OnWrite } from './writing.ts';

type Report = Stored<MissingReportFacts>;
type Paper = { code: string; held: string | null; asked: string };

/** Which papers there are. One that is not recorded is said so, as a fact; nobody is scored for it. */
export function WhatTheLawAsks({ report, onWrite }: { report: Report; onWrite: OnWrite }) {
  const { t } = useTranslation('missing-person');
  return (
    <Section title={t('law.title')}>
      <ul className={styles.facts}>
        {usePapers(report).map(({ code, held, asked }) => (
          <li key={code}>
            <p className={styles.said}>{t(`law.${code}`)}</p>
            <div className={styles.about}>
              <FactLine icon={held ? 'met' : 'clock-risk'} tone={held ? 'ok' : 'risk'}>
                {held ?? t('law.notRecorded')}
              </FactLine>
              <span>{asked}</span>
            </div>
          </li>
        ))}
      </ul>
      {onWrite && (
        <div>
          <Button kind="quiet" icon="correct" onClick={() => onWrite('papers')}>
            {t('act.papers')}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** The portal and the hand-over to the trafficking unit are asked for children, and for whoever may be one. */
function usePapers(report: Report): Paper[] {
  const { t, i18n } = useTranslation(['missing-person', 'design']);
  const person = useRecord(Person, report.personId);
  const birth = person?.born ? { on: person.born, basis: person.birthBasis } : null;
  const isAdult = birth !== null && isAdultAt(birth, report.missingSince) === 'adult';
  const fir =
    report.firNumber === null
      ? null
      : report.firDate === null
        ? report.firNumber
        : t('missing-person:law.firHeld', { number: report.firNumber, day: dayWords(report.firDate, i18n.language) });
  const papers = [{ code: 'fir', held: fir, asked: t('missing-person:law.firAsked') }];
  if (isAdult) return papers;
  const ahtu = report.ahtuTransferred && datedWords(report.ahtuTransferred, t, i18n.language).range;
  const { earliest } = report.missingSince;
  const ahtuAsked = earliest
    ? t('missing-person:law.ahtuAsked', { day: dayWords(addMonths(earliest, 4), i18n.language) })
    : t('missing-person:law.ahtuAskedUndated');
  return [
    ...papers,
    { code: 'portal', held: report.portalNumber, asked: t('missing-person:law.portalAsked') },
    { code: 'ahtu', held: ahtu, asked: ahtuAsked },
  ];
}
