import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import styles from './facility.module.css';

export type PointDraft = { pointId: string; words: string; dueOn: string };
export const newPoint = (): PointDraft => ({ pointId: newId(), words: '', dueOn: '' });

type Props = { value: readonly PointDraft[]; onChange: (value: PointDraft[]) => void; error?: string | undefined };

/** What is to be done, line by line, each with its day where one was named. */
export function PointsFields({ value, onChange, error }: Props) {
  const { t } = useTranslation('facility');
  const change = (pointId: string, more: Partial<PointDraft>) =>
    onChange(value.map((one) => (one.pointId === pointId ? { ...one, ...more } : one)));
  return (
    <fieldset className={styles.places}>
      <legend>{t('inspection.points')}</legend>
      {value.map(({ pointId, words, dueOn }, index) => (
        <div key={pointId} className={styles.point}>
          <TextField
            name={`words-${pointId}`}
            label={t('inspection.point', { number: index + 1 })}
            value={words}
            onChange={(next) => change(pointId, { words: next })}
            maxLength={1000}
          />
          <DayField
            name={`due-${pointId}`}
            label={t('inspection.pointDue', { number: index + 1 })}
            value={dueOn}
            onChange={(next) => change(pointId, { dueOn: next })}
          />
        </div>
      ))}
      <div>
        <Button kind="quiet" icon="add" onClick={() => onChange([...value, newPoint()])}>
          {t('inspection.addPoint')}
        </Button>
      </div>
      {error && <ReasonNote title={t('notKept')} words={error} />}
    </fieldset>
  );
}

/** Lines that were left empty ask for nothing. */
export function pointsOf(points: readonly PointDraft[]) {
  return points
    .filter(({ words }) => words.trim() !== '')
    .map(({ dueOn, ...point }) => ({ ...point, dueOn: orNull(dueOn) }));
}
