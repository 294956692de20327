import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import type { HealthEncounter } from '#modules/health/model/health-encounter.ts';
import { Button } from '#platform/design/button.tsx';
import { ClosedDetail } from '#platform/design/closed-detail.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { SourceBadge } from '#platform/design/source-badge.tsx';
import { useToday } from '#platform/web/me.ts';
import styles from './health.module.css';

type Encounter = StoredOf<typeof HealthEncounter>;
type Props = { encounters: readonly Encounter[]; onCorrect: ((encounter: Encounter) => void) | null };

/** Each entry by its day; what was found is opened one at a time. */
export function EncounterRows({ encounters, onCorrect }: Props) {
  const { t } = useTranslation('health');
  const today = useToday();
  if (encounters.length === 0) return null;
  const ordered = encounters.toSorted((a, b) => (b.happened.latest ?? '').localeCompare(a.happened.latest ?? ''));
  return (
    <RowList label={t('part.title')}>
      {ordered.map((one) => (
        <Row
          key={one.id}
          title={t('timeline.added')}
          under={
            <ClosedDetail kind={t('part.open')}>
              <EncounterDetail encounter={one} onCorrect={onCorrect} />
            </ClosedDetail>
          }
          due={<DatedText value={one.happened} today={today} />}
        />
      ))}
    </RowList>
  );
}

function EncounterDetail({ encounter, onCorrect }: { encounter: Encounter; onCorrect: Props['onCorrect'] }) {
  const { t } = useTranslation('health');
  const { kind, condition, complaint, findings, followUp, consent, isMedicoLegal } = encounter;
  const said = [
    { label: t('form.kind'), value: t(`kind.${kind}`) },
    { label: t('form.condition'), value: condition },
    { label: t('form.complaint'), value: complaint },
    { label: t('form.findings'), value: findings },
    { label: t('form.followUp'), value: followUp },
    { label: t('form.consent'), value: t(`consent.${consent}`) },
    { label: t('form.medicoLegal'), value: isMedicoLegal ? t('part.yes') : null },
  ].filter(({ value }) => value !== null);
  return (
    <div className={styles.detail}>
      <FactList facts={said} />
      <SourceBadge source={encounter.source} />
      {onCorrect && (
        <Button kind="quiet" icon="correct" onClick={() => onCorrect(encounter)}>
          {t('part.correct')}
        </Button>
      )}
    </div>
  );
}
