import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { type HomeStudyFacts, stateOfStudy } from '#modules/family-work/model/home-study.ts';
import { Person } from '#modules/person/model/person.ts';
import { ClockMark } from '#platform/design/clock-mark.tsx';
import { clockWords } from '#platform/design/clock-words.ts';
import { Row } from '#platform/design/row.tsx';
import { useNow, useToday } from '#platform/web/me.ts';
import { useRecord } from '#platform/web/records.ts';

/** A home study in the list: whose, and what it waits for. Nothing of what was found. */
export function StudyRow({ study }: { study: Stored<HomeStudyFacts> }) {
  const { t, i18n } = useTranslation(['family-work', 'design']);
  const { t: ofDesign } = useTranslation('design');
  const [today, now] = [useToday(), useNow()];
  const person = useRecord(Person, study.personId);
  const { dueOn } = study;
  const state = dueOn !== null && dueOn < today ? 'missed' : 'running';
  const under = (
    <>
      <span>{person?.displayCode}</span>
      <span>{t(`family-work:waits.${stateOfStudy(study)}`)}</span>
    </>
  );
  return (
    <Row
      title={<span className="s-private">{person?.nameUsed ?? t('design:unknownName')}</span>}
      under={under}
      due={dueOn && <ClockMark state={state} due={clockWords(dueOn, state, now, ofDesign, i18n.language)} />}
      to={`/z/${study.personId}`}
    />
  );
}
