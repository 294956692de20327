import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import type { ReturnStepFacts } from '#modules/return/model/return-case.ts';
import type { StepState } from '#modules/return/model/return-route.ts';
import type { WayHome } from '#modules/return/model/way-home.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Button } from '#platform/design/button.tsx';
import { ClockMark } from '#platform/design/clock-mark.tsx';
import { clockWords } from '#platform/design/clock-words.ts';
import { datedWords } from '#platform/design/dated-words.ts';
import { Icon, type IconName } from '#platform/design/icons.tsx';
import { useNow, useToday } from '#platform/web/me.ts';
import { useRecord } from '#platform/web/records.ts';
import styles from './return.module.css';

type Step = Stored<ReturnStepFacts>;
type Look = 'settled' | 'now' | 'refused' | 'ahead';
const ICONS: Record<StepState, IconName> = {
  open: 'open',
  asked: 'waiting',
  done: 'met-filled',
  refused: 'refused',
  'not-needed': 'waived',
};

type Props = { way: WayHome; onMove: ((step: Step) => void) | null };

/** The way home, step by step: what is done, what waits and for what, what lies ahead. Nothing shouts. */
export function ReturnLine({ way, onMove }: Props) {
  const { t } = useTranslation('return');
  const { steps, now, visits } = way;
  return (
    <ol className={styles.line} aria-label={t('line')}>
      {steps.map((step) => (
        <StepItem key={step.id} step={step} isNow={now.includes(step)} onMove={onMove} />
      ))}
      <li className={styles.step}>
        <span className={`${styles.icon} ${visits.made > 0 ? styles.now : styles.ahead}`}>
          <Icon name="visits" size={22} />
        </span>
        <span className={styles.words}>
          <strong>{t('visits.title')}</strong>
          <span className={styles.small}>{t('visits.count', { made: visits.made, planned: visits.planned })}</span>
        </span>
      </li>
    </ol>
  );
}

function lookOf({ state }: Step, isNow: boolean): Look {
  if (state === 'done' || state === 'not-needed') return 'settled';
  if (state === 'refused') return 'refused';
  return isNow ? 'now' : 'ahead';
}

type StepItemProps = { step: Step; isNow: boolean; onMove: ((step: Step) => void) | null };

function StepItem({ step, isNow, onMove }: StepItemProps) {
  const { t } = useTranslation('return');
  const owner = useRecord(StaffMember, step.ownerId)?.name;
  const look = lookOf(step, isNow);
  const isOpen = look !== 'settled';
  const byHand = onMove !== null && step.step !== 'hand-over' && step.step !== 'receipt';
  return (
    <li className={styles.step} aria-current={isNow ? 'step' : undefined}>
      <span className={`${styles.icon} ${styles[look]}`}>
        <Icon name={ICONS[step.state]} size={22} />
      </span>
      <span className={styles.words}>
        <strong>{t(`step.${step.step}`)}</strong>
        {look !== 'ahead' && <StepWords step={step} />}
        {isNow && owner && <span className={styles.small}>{t('owner', { name: owner })}</span>}
        {step.blocker && <span className={styles.small}>{step.blocker}</span>}
        {step.reference && <span className={styles.small}>{t('reference', { number: step.reference })}</span>}
      </span>
      <span className={styles.side}>
        {isNow && <StepClock step={step} />}
        {byHand && (isNow || !isOpen) && (
          <Button kind="quiet" onClick={() => onMove(step)}>
            {t(isOpen ? 'move' : 'changeStep')}
          </Button>
        )}
      </span>
    </li>
  );
}

/** How a step stands, with its days. */
function StepWords({ step }: { step: Step }) {
  const words = useStepWords();
  return <span className={styles.small}>{words(step)}</span>;
}

export function useStepWords() {
  const { t, i18n } = useTranslation(['return', 'design']);
  const { t: ofDesign } = useTranslation('design');
  const dayOf = (value: Dated | null) => (value ? datedWords(value, ofDesign, i18n.language).range : '');
  return ({ state, asked, settled }: Step) =>
    t(`return:state.${state}`, { asked: dayOf(asked), settled: dayOf(settled) });
}

export function StepClock({ step: { dueOn } }: { step: Step }) {
  const { t, i18n } = useTranslation('design');
  const [today, now] = [useToday(), useNow()];
  if (dueOn === null) return null;
  const state = dueOn < today ? 'missed' : dueOn === today ? 'at-risk' : 'running';
  return <ClockMark state={state} due={clockWords(dueOn, state, now, t, i18n.language)} />;
}
