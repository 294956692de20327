import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { type InspectionFacts, type InspectionPointFacts, pointDue } from '#modules/facility/model/inspection.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { Tag } from '#platform/design/tag.tsx';
import { useToday } from '#platform/web/me.ts';

type Props = {
  point: Stored<InspectionPointFacts>;
  inspection: InspectionFacts;
  onWrite: ((is: 'settle' | 'again') => void) | null;
};

/** One thing that was asked for: by when, or what came of it. */
export function PointLine({ point, inspection, onWrite }: Props) {
  const { t } = useTranslation('facility');
  const { words, settled, answer, askedAgain } = point;
  return (
    <li>
      <Cluster>
        <span>{words}</span>
        <PointState point={point} inspection={inspection} />
        {onWrite && (
          <Button kind="quiet" onClick={() => onWrite(settled === null ? 'settle' : 'again')}>
            {t(settled === null ? 'inspection.settle' : 'inspection.again')}
          </Button>
        )}
      </Cluster>
      {askedAgain && <p>{t('inspection.againLine', { words: askedAgain })}</p>}
      {answer && <p>{answer}</p>}
    </li>
  );
}

export function PointState({ point, inspection }: Pick<Props, 'point' | 'inspection'>) {
  const { t, i18n } = useTranslation('facility');
  const today = useToday();
  const { settled, settledOn } = point;
  const day = (one: string) => dayWords(one, i18n.language);
  if (settled !== null && settledOn !== null) {
    const words = t('inspection.settledOn', { how: t(`inspection.settled.${settled}`), day: day(settledOn) });
    return <Tag tone={settled === 'done' ? 'ok' : undefined}>{words}</Tag>;
  }
  const due = pointDue(point, inspection);
  return due < today ? (
    <Tag tone="missed">{t('inspection.lateDue', { day: day(due) })}</Tag>
  ) : (
    <Tag tone="pending">{t('inspection.due', { day: day(due) })}</Tag>
  );
}
