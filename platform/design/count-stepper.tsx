import { useTranslation } from 'react-i18next';
import styles from './count-stepper.module.css';
import { Icon } from './icons.tsx';

type CountStepperProps = {
  label: string;
  value: number;
  onAdd: () => void;
  /** Less only by taking back the last one: a wrong tap must not erase a person. */
  onUndo?: (() => void) | undefined;
};

export function CountStepper({ label, value, onAdd, onUndo }: CountStepperProps) {
  const { t } = useTranslation('design');
  return (
    <div className={styles.stepper}>
      <div>
        <output className={styles.value}>{value}</output>
        <span className={styles.label}>{label}</span>
        {onUndo && (
          <button type="button" className={styles.undo} onClick={onUndo}>
            {t('undo')}
          </button>
        )}
      </div>
      <button type="button" className={styles.add} onClick={onAdd} aria-label={t('count.add', { label })}>
        <Icon name="add" size={24} />
      </button>
    </div>
  );
}
