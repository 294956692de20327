import { useTranslation } from 'react-i18next';
import type { RiskLevel } from '#kernel/code-lists/risk-level.ts';
import type { Stored } from '#kernel/record.ts';
import { compareViews, RiskView, type RiskViewFacts } from '#modules/assessment/model/assessment.ts';
import { compareViewsByDay } from '#modules/assessment/model/assessment-dues.ts';
import { Card } from '#platform/design/card.tsx';
import { ClockMark } from '#platform/design/clock-mark.tsx';
import { clockWords } from '#platform/design/clock-words.ts';
import { Cluster } from '#platform/design/cluster.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import type { Tone } from '#platform/design/kinds.ts';
import { Note } from '#platform/design/note.tsx';
import { OwnWords } from '#platform/design/own-words.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useNow, useToday } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import styles from './assessment.module.css';

const TONES: Record<RiskLevel, Tone> = {
  critical: 'missed',
  high: 'risk',
  medium: 'info',
  low: 'ok',
  unassessed: 'mute',
};

/** The newest pair of views opened, earlier ones as a line each. */
export function RiskViews({ personId }: { personId: string }) {
  const { t } = useTranslation(['assessment', 'codes']);
  const today = useToday();
  const [newest, ...earlier] = useRecords(RiskView, { personId }).toSorted((a, b) => compareViewsByDay(b, a));
  if (!newest) return null;
  return (
    <>
      <TwoViews view={newest} />
      {earlier.length > 0 && (
        <RowList label={t('assessment:earlierViews')}>
          {earlier.map((view) => (
            <Row
              key={view.id}
              title={t('assessment:views', {
                ours: t(`codes:risk_level.${view.level}`),
                own: view.ownLevel ? t(`codes:risk_level.${view.ownLevel}`) : t(`assessment:voice.${view.voice}`),
              })}
              due={<DatedText value={view.happened} today={today} />}
            />
          ))}
        </RowList>
      )}
    </>
  );
}

function TwoViews({ view }: { view: Stored<RiskViewFacts> }) {
  const { t } = useTranslation('assessment');
  const compared = compareViews(view);
  return (
    <Card>
      <div className={styles.part}>
        <div className={styles.views}>
          <Ours view={view} />
          <Own view={view} />
        </div>
        {(compared === 'sees-more' || compared === 'sees-less') && (
          <Note icon="both-kept">{t(`differs.${compared}`)}</Note>
        )}
        {view.response && <FactLine icon="shield">{view.response}</FactLine>}
      </div>
    </Card>
  );
}

function Ours({ view }: { view: Stored<RiskViewFacts> }) {
  const { t, i18n } = useTranslation(['assessment', 'codes']);
  const ofDesign = useTranslation('design').t;
  const [today, now] = [useToday(), useNow()];
  const state = view.reviewOn < today ? 'missed' : view.reviewOn === today ? 'at-risk' : 'running';
  const when = clockWords(view.reviewOn, state, now, ofDesign, i18n.language);
  return (
    <div className={styles.view}>
      <SectionTitle level={3} small>
        {t('assessment:ours')}
      </SectionTitle>
      <Tag tone={TONES[view.level]}>{t(`codes:risk_level.${view.level}`)}</Tag>
      {view.ourWords && <span>{view.ourWords}</span>}
      <Cluster label={t('assessment:signs')}>
        {view.signs.map((sign) => (
          <Tag key={sign}>{t(`assessment:sign.${sign}`)}</Tag>
        ))}
      </Cluster>
      <DatedText value={view.happened} today={today} />
      <ClockMark state={state} due={t('assessment:again', { when })} />
    </div>
  );
}

function Own({ view }: { view: Stored<RiskViewFacts> }) {
  const { t } = useTranslation(['assessment', 'codes']);
  return (
    <div className={styles.view}>
      <SectionTitle level={3} small>
        {t('assessment:own')}
      </SectionTitle>
      {view.ownLevel && <Tag tone={TONES[view.ownLevel]}>{t(`codes:risk_level.${view.ownLevel}`)}</Tag>}
      {view.ownWords && <OwnWords text={view.ownWords} lang={view.lang} />}
      {view.voice !== 'said' && (
        <FactLine icon="unknown" tone="risk">
          {t(`assessment:voice.${view.voice}`)}
        </FactLine>
      )}
    </div>
  );
}
