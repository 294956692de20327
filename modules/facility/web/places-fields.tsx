import { useTranslation } from 'react-i18next';
import { type Places, RESIDENT_GROUPS } from '#modules/facility/model/registration.ts';
import { Button } from '#platform/design/button.tsx';
import { NumberField } from '#platform/design/number-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import styles from './facility.module.css';

/** One line of the paper as it stands in a form: the group may still be open. */
export type PlacesDraft = Omit<Places, 'group'> & { group: Places['group'] | null };

const EMPTY: PlacesDraft = { group: null, ageFrom: null, ageTo: null, beds: null };
const MOST = 12;

type Props = { value: readonly PlacesDraft[]; onChange: (places: PlacesDraft[]) => void; error?: string | undefined };

/** For whom the paper is, line by line: girls of six to seventeen, twelve of them; boys, eight. */
export function PlacesFields({ value, onChange, error }: Props) {
  const { t } = useTranslation('facility');
  const change = (at: number, part: Partial<PlacesDraft>) =>
    onChange(value.map((one, n) => (n === at ? { ...one, ...part } : one)));
  return (
    <>
      {value.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name of its own, and none is ever moved.
        <fieldset key={at} className={styles.places} aria-label={t('paper.line', { number: at + 1 })}>
          <SelectField
            name={at === 0 ? 'places' : `places-${at}`}
            label={t('paper.forWhom')}
            options={RESIDENT_GROUPS.map((code) => ({ code, label: t(`paper.group.${code}`) }))}
            value={one.group}
            onChange={(group) => change(at, { group: group as Places['group'] | null })}
            error={at === 0 ? error : undefined}
          />
          <Ages one={one} at={at} onChange={(part) => change(at, part)} />
        </fieldset>
      ))}
      {value.length < MOST && (
        <Button kind="quiet" icon="add" onClick={() => onChange([...value, EMPTY])}>
          {t('paper.addLine')}
        </Button>
      )}
    </>
  );
}

function Ages({ one, at, onChange }: { one: PlacesDraft; at: number; onChange: (part: Partial<PlacesDraft>) => void }) {
  const { t } = useTranslation('facility');
  if (one.group === null) return null;
  return (
    <>
      <NumberField
        name={`ageFrom-${at}`}
        label={t('paper.ageFrom')}
        max={120}
        value={one.ageFrom}
        onChange={(ageFrom) => onChange({ ageFrom })}
      />
      <NumberField
        name={`ageTo-${at}`}
        label={t('paper.ageTo')}
        max={120}
        value={one.ageTo}
        onChange={(ageTo) => onChange({ ageTo })}
      />
      <NumberField
        name={`beds-${at}`}
        label={t('paper.beds')}
        max={5000}
        value={one.beds}
        onChange={(beds) => onChange({ beds })}
      />
    </>
  );
}

/** Lines whose group was left open say nothing, and are not sent. */
export function placesOf(drafts: readonly PlacesDraft[]): Places[] {
  return drafts.flatMap(({ group, ...rest }) => (group === null ? [] : [{ group, ...rest }]));
}

export const ONE_LINE: readonly PlacesDraft[] = [EMPTY];
