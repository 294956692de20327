import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from './icons.tsx';
import styles from './state-line.module.css';

type Step = { code: string; label: string; secondPerson?: boolean | undefined };
type StateLineProps = { label: string; steps: readonly Step[]; current: string };

type StepState = 'done' | 'now' | 'waiting' | 'ahead';
const PICTURES: Record<StepState, IconName> = {
  done: 'met-filled',
  now: 'current',
  waiting: 'second-person',
  ahead: 'open',
};

/** The steps of one thing: done, now, waiting for a second person, ahead. */
export function StateLine({ label, steps, current }: StateLineProps) {
  const { t } = useTranslation('design');
  const here = steps.findIndex((step) => step.code === current);
  return (
    <ol className={styles.line} aria-label={label}>
      {steps.map((step, place) => {
        const state = stepState(step, place, here);
        return (
          <li key={step.code} className={styles[state]} aria-current={place === here ? 'step' : undefined}>
            <Icon name={PICTURES[state]} size={17} />
            {step.label}
            <span className="s-hidden">{t(`step.${state}`)}</span>
          </li>
        );
      })}
    </ol>
  );
}

function stepState(step: Step, place: number, here: number): StepState {
  if (place < here) return 'done';
  if (place > here) return 'ahead';
  return step.secondPerson ? 'waiting' : 'now';
}
