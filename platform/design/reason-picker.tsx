import { useTranslation } from 'react-i18next';
import { ChoiceList } from './choice-list.tsx';
import type { Option } from './kinds.ts';
import styles from './reason-picker.module.css';
import { TextArea } from './text-area.tsx';

type ReasonPickerProps = {
  name: string;
  label: string;
  reasons: readonly Option[];
  value: string | null;
  onChange: (code: string) => void;
  freeWords?: string | undefined;
  onFreeWords?: ((words: string) => void) | undefined;
  error?: string | undefined;
};

/** A coded reason, and words if somebody wants to add some: decline, waive, close, call off. */
export function ReasonPicker({
  name,
  label,
  reasons,
  value,
  onChange,
  freeWords,
  onFreeWords,
  error,
}: ReasonPickerProps) {
  const { t } = useTranslation('design');
  return (
    <div className={styles.picker}>
      <ChoiceList name={name} label={label} options={reasons} value={value} onChange={onChange} error={error} />
      {onFreeWords && (
        <TextArea
          name={`${name}Words`}
          label={t('reason.words')}
          aside={t('form.ifYouWant')}
          value={freeWords ?? ''}
          onChange={onFreeWords}
        />
      )}
    </div>
  );
}
