import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { type HomeStudyFacts, isGo, stateOfStudy, tookPart } from '#modules/family-work/model/home-study.ts';
import { signHomeStudy, writeHomeStudy } from '#modules/family-work/model/study-acts.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Button } from '#platform/design/button.tsx';
import { Card } from '#platform/design/card.tsx';
import { ClosedDetail } from '#platform/design/closed-detail.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { StateLine } from '#platform/design/state-line.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useMayAsk, useMe } from '#platform/web/me.ts';
import { useRecord } from '#platform/web/records.ts';
import type { FamilyWriting } from './family-form.tsx';
import styles from './family-work.module.css';
import { useDayWords } from './use-family-words.ts';

type Props = { study: Stored<HomeStudyFacts>; onWrite: (writing: FamilyWriting) => void };

/** A home study as a calm line: asked, written, signed by a second colleague. What was found stays closed. */
export function StudyCard({ study, onWrite }: Props) {
  const { t } = useTranslation('family-work');
  const state = stateOfStudy(study);
  const steps = (['asked', 'written', 'signed'] as const).map((code) => ({
    code,
    label: t(`studyState.${code}`),
    secondPerson: code === 'signed',
  }));
  return (
    <Card>
      <div className={styles.item}>
        <span className={styles.head}>{t('study.title')}</span>
        <StateLine label={t('study.title')} steps={steps} current={state === 'signed' ? 'all' : lineAt(state)} />
        <Found study={study} />
        {study.sentBack && (
          <FactLine icon="undo" tone="risk">
            {t('study.sentBack', { words: study.sentBack })}
          </FactLine>
        )}
        <StudyActs study={study} onWrite={onWrite} />
      </div>
    </Card>
  );
}

/** Written waits for the signature: that is where the line stands. */
function lineAt(state: 'asked' | 'written' | 'sent-back'): string {
  if (state === 'written') return 'signed';
  return state === 'sent-back' ? 'written' : 'asked';
}

function Found({ study }: { study: Stored<HomeStudyFacts> }) {
  const { t } = useTranslation(['family-work', 'codes']);
  const dayOf = useDayWords();
  const second = useRecord(StaffMember, study.signedBy)?.name;
  const { asked, orderedBy, orderRef, visited, visitedBy, recommendation, risk, familyPart, findings, conditions } =
    study;
  const order = [t(`family-work:orderedBy.${orderedBy}`), orderRef, dayOf(asked)].filter(Boolean).join(' · ');
  if (recommendation === null) return <span className={styles.small}>{order}</span>;
  return (
    <>
      <span className={styles.small}>{order}</span>
      <span className={styles.small}>
        {t('family-work:study.visited', { when: dayOf(visited), who: visitedBy ?? '' })}
      </span>
      <span className={styles.head}>
        <Tag tone={isGo(recommendation) ? 'ok' : 'risk'}>{t(`family-work:recommendation.${recommendation}`)}</Tag>
        {risk && <Tag tone="mute">{t('family-work:study.risk', { risk: t(`codes:risk_level.${risk}`) })}</Tag>}
      </span>
      {familyPart && (
        <FactLine icon={tookPart(familyPart) ? 'risk' : 'family'} tone={tookPart(familyPart) ? 'missed' : undefined}>
          {t(`family-work:familyPart.${familyPart}`)}
        </FactLine>
      )}
      {conditions && <span className={styles.small}>{conditions}</span>}
      {findings && (
        <ClosedDetail kind={t('family-work:study.findings')}>
          <p>{findings}</p>
        </ClosedDetail>
      )}
      {second && <FactLine icon="second-person">{t('family-work:study.signed', { name: second })}</FactLine>}
    </>
  );
}

function StudyActs({ study, onWrite }: Props) {
  const { t } = useTranslation('family-work');
  const [mayWrite, maySign] = [useMayAsk(writeHomeStudy), useMayAsk(signHomeStudy)];
  const me = useMe().staffId;
  const state = stateOfStudy(study);
  if (state === 'signed') return null;
  return (
    <div className={styles.acts}>
      {mayWrite && <Button onClick={() => onWrite({ is: 'found', study })}>{t(`act.found.${state}`)}</Button>}
      {maySign && state === 'written' && study.writtenBy !== me && (
        <Button kind="primary" icon="second-person" onClick={() => onWrite({ is: 'sign', study })}>
          {t('act.sign')}
        </Button>
      )}
    </div>
  );
}
